#include "nn/plain_training.hpp"

#include "nn/backward.hpp"
#include "nn/cost.hpp"
#include "nn/dropout.hpp"
#include "nn/forward.hpp"
#include "nn/initialization.hpp"
#include "nn/minibatch.hpp"
#include "nn/regularization.hpp"

namespace petal {

namespace {

Matrix columns(const Matrix& source, const std::vector<int>& indices) {
    Matrix result(source.rows(), static_cast<Eigen::Index>(indices.size()));
    for (std::size_t j = 0; j < indices.size(); ++j) result.col(static_cast<Eigen::Index>(j)) = source.col(indices[j]);
    return result;
}

PlainRun update_on_batch(const Run& run, PlainRun plain, const Matrix& X, const Matrix& Y) {
    CostAndGradients now = cost_and_gradients(run, plain.architecture, plain.parameters, X, Y, plain.update);
    const double learning_rate = learning_rate_of(run, plain.iteration);
    OptimizerStep step = optimizer_step(std::move(plain.parameters), now.gradients, std::move(plain.optimizer),
                                        optimizer_settings(run), learning_rate);
    return {std::move(plain.architecture),
            std::move(step.parameters),
            std::move(step.state),
            plain.iteration,
            plain.update + 1,
            now.cost,
            std::move(now.gradients)};
}

}  // namespace

PlainRun start_plain_run(const Run& run, int n_x) {
    PlainRun plain;
    plain.architecture = architecture_of(run, n_x);
    plain.parameters = initialize_parameters(plain.architecture, run);
    return plain;
}

CostAndGradients cost_and_gradients(const Run& run, const Architecture& architecture, const Parameters& parameters,
                                    const Matrix& X, const Matrix& Y, std::int64_t update) {
    const auto m = static_cast<double>(X.cols());
    const Regularization lambda{run.l1, run.l2};
    const auto masks = dropout_masks(architecture, static_cast<int>(X.cols()), run.keep, dropout_seed(run, update));
    const ModelForward forward = L_model_forward(X, parameters, architecture, masks);
    const double cost =
        compute_cost(forward.caches.back().Z, Y, architecture.output) + regularization_cost(parameters, lambda, m);
    Gradients gradients = L_model_backward(forward.AL, Y, forward.caches, architecture);
    return {cost, add_regularization(std::move(gradients), parameters, lambda, m)};
}

PlainRun plain_step(const Run& run, PlainRun plain, const Matrix& X, const Matrix& Y) {
    const int m = static_cast<int>(X.cols());
    if (run.batch <= 0) {
        plain = update_on_batch(run, std::move(plain), X, Y);
    } else {
        for (const std::vector<int>& batch : random_mini_batches(m, run.batch, minibatch_seed(plain.iteration))) {
            plain = update_on_batch(run, std::move(plain), columns(X, batch), columns(Y, batch));
        }
    }
    ++plain.iteration;
    return plain;
}

}  // namespace petal
