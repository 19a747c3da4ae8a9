// The same network for inputs that are far wider than there are samples, as images are: the Gram form.
//
// Every gradient of W1 is dZ1 Xᵀ / m, so W1 stays in the span of its start and the samples:
//     W1 = ω W1₀ + S Xᵀ        with S of n_1 × m, S = 0 and ω = 1 at first,
//     Z1 = W1 X + b1 = ω Z₀ + S G + b1        with Z₀ = W1₀ X and G = XᵀX, both computed once, and G
// once for all runs on these samples.
// Training S and ω in place of W1 needs no X at all: dS = dZ1 / m (in the batch's columns) and dω = 0; L2 adds λ/m S
// and λ/m ω. That holds for every rule that is linear in the gradient: gd and momentum, with minibatches and decay.
#pragma once

#include "nn/block_kernel.hpp"
#include "nn/gram_products.hpp"
#include "nn/model.hpp"

#include <memory>

namespace petal {

class GramModel : public Model {
  public:
    // True where the form holds and saves time: a linear optimizer, no L1, and at least twice as many features as
    // samples, of which there are few enough for G (32 MB at most).
    static bool suits(const Run& run, const Matrix& X);

    // The run must suit.
    GramModel(const Run& run, const Matrix& X, const Matrix& Y);

    std::vector<double> start_from(const Parameters& parameters) override;
    Parameters parameters_at(const std::vector<double>& theta) const override;
    void gradient(const std::vector<double>& theta, const BatchChoice& batch, std::vector<double>& gradient) override;
    double cost(const std::vector<double>& theta, std::int64_t update) override;
    Matrix probabilities(const std::vector<double>& theta) override;
    void watch(const Matrix& X, const Matrix& Y) override;
    double watched_cost(const std::vector<double>& theta) override;
    Matrix watched_probabilities(const std::vector<double>& theta) override;
    double norm(const std::vector<double>& gradient) const override;
    int layer_of(std::size_t i) const override;

  private:
    int n_1() const { return architecture_.layers[1]; }
    double omega(const std::vector<double>& theta) const { return theta[span_layout_.size]; }
    // ω Z₀ + b1 in these columns of Z₀.
    PackedRows first_offset(const std::vector<double>& theta, const Matrix& Z_start,
                            const std::vector<int>& columns) const;
    // Lets `use` run the kernel on samples with this Z₀, none of them masked.
    template <class Use> auto look(const std::vector<double>& theta, const Matrix& Z_start, Use use);
    // ‖ω W1₀ + S Xᵀ‖² for the S and ω that stand in a vector like θ.
    double squared_first_weights(const std::vector<double>& theta) const;
    Matrix first_weights(const std::vector<double>& theta) const;
    void add_l2(const std::vector<double>& theta, double m, std::vector<double>& gradient) const;

    Run run_;
    Architecture architecture_;                 // of the network
    Architecture span_architecture_;            // the same with m inputs, whose first weights are S
    ParameterLayout layout_, span_layout_;      // θ is span_layout_, and ω as its last entry
    BlockKernel kernel_;                        // of span_architecture_
    std::shared_ptr<const GramProducts> gram_;  // Xᵀ and G
    Matrix Z_start_, W1_start_;
    double W1_start_squared_ = 0;
    Matrix Y_;
    PackedBatch all_;  // with the columns of G as inputs
    std::vector<int> all_columns_;

    // The same of the samples that are only looked at: Xᵀ, X_wᵀ and XᵀX_w, W1₀ X_w, and XᵀX_w as inputs.
    std::shared_ptr<const GramProducts> watched_gram_;
    Matrix Z_watched_start_;
    PackedBatch watched_;
};

}  // namespace petal
