// The usual form of a network: θ are its parameters.
#pragma once

#include "nn/block_kernel.hpp"
#include "nn/model.hpp"
#include "nn/planar_kernel.hpp"
#include "nn/regularization.hpp"

#include <optional>

namespace petal {

class DenseModel : public Model {
  public:
    DenseModel(const Run& run, const Matrix& X, const Matrix& Y);

    std::vector<double> start_from(const Parameters& parameters) override;
    Parameters parameters_at(const std::vector<double>& theta) const override;
    void gradient(const std::vector<double>& theta, const BatchChoice& batch, std::vector<double>& gradient) override;
    double cost(const std::vector<double>& theta, std::int64_t update) override;
    Matrix probabilities(const std::vector<double>& theta) override;
    void watch(const Matrix& X, const Matrix& Y) override { watched_ = pack_batch(X, Y); }
    double watched_cost(const std::vector<double>& theta) override;
    Matrix watched_probabilities(const std::vector<double>& theta) override;
    double norm(const std::vector<double>& gradient) const override;
    int layer_of(std::size_t i) const override;

  private:
    void gradient_of(const std::vector<double>& theta, const PackedBatch& batch, std::int64_t update,
                     std::vector<double>& gradient);

    Run run_;
    Architecture architecture_;
    ParameterLayout layout_;
    Matrix X_, Y_;  // only with minibatches, which pick their columns from them
    PackedBatch all_, watched_;
    BlockKernel kernel_;
    std::optional<PlanarKernel> planar_kernel_;
};

}  // namespace petal
