// What Trainer trains: a cost and its gradient over a flat vector θ. Two forms of the same network: DenseModel, whose θ
// are the parameters, and GramModel for inputs that are wider than there are samples.
#pragma once

#include "experiment/run.hpp"
#include "math/matrix.hpp"
#include "nn/parameters.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace petal {

// The samples of one update, and which update of the run it is (that chooses the dropout masks).
struct BatchChoice {
    std::vector<int> columns;  // empty: all samples
    std::int64_t update = 0;
};

class Model {
  public:
    virtual ~Model() = default;

    // Takes these parameters as the new start and returns their θ. Throws std::invalid_argument for other sizes.
    virtual std::vector<double> start_from(const Parameters& parameters) = 0;
    virtual Parameters parameters_at(const std::vector<double>& theta) const = 0;

    // The gradient of the batch's cost with regularization; `gradient` has θ's size.
    virtual void gradient(const std::vector<double>& theta, const BatchChoice& batch,
                          std::vector<double>& gradient) = 0;
    // The cost of all samples with regularization, with the dropout masks of this update.
    virtual double cost(const std::vector<double>& theta, std::int64_t update) = 0;

    // What the network says of its samples without dropout: A_L, n_y × m.
    virtual Matrix probabilities(const std::vector<double>& theta) = 0;

    // Takes samples to look at and not to train on; the two below answer for them.
    virtual void watch(const Matrix& X, const Matrix& Y) = 0;
    virtual double watched_cost(const std::vector<double>& theta) = 0;  // without regularization and dropout
    virtual Matrix watched_probabilities(const std::vector<double>& theta) = 0;

    // The length of the gradient of the parameters that `gradient` stands for.
    virtual double norm(const std::vector<double>& gradient) const = 0;
    // The layer, 1 … L, that entry i of θ belongs to.
    virtual int layer_of(std::size_t i) const = 0;
};

// The form that suits the run. X is n_x × m, Y n_y × m, m >= 1.
std::unique_ptr<Model> make_model(const Run& run, const Matrix& X, const Matrix& Y);

}  // namespace petal
