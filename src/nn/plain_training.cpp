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

PlainRun update_on_batch(const Experiment& experiment, PlainRun run, const Matrix& X, const Matrix& Y) {
    CostAndGradients now = cost_and_gradients(experiment, run.architecture, run.parameters, X, Y, run.update);
    const double learning_rate = learning_rate_of(experiment, run.iteration);
    OptimizerStep step = optimizer_step(std::move(run.parameters), now.gradients, std::move(run.optimizer),
                                        optimizer_settings(experiment), learning_rate);
    return {std::move(run.architecture),
            std::move(step.parameters),
            std::move(step.state),
            run.iteration,
            run.update + 1,
            now.cost,
            std::move(now.gradients)};
}

}  // namespace

PlainRun start_plain_run(const Experiment& experiment, int n_x) {
    PlainRun run;
    run.architecture = architecture_of(experiment, n_x);
    run.parameters = initialize_parameters(run.architecture, experiment);
    return run;
}

CostAndGradients cost_and_gradients(const Experiment& experiment, const Architecture& architecture,
                                    const Parameters& parameters, const Matrix& X, const Matrix& Y,
                                    std::int64_t update) {
    const auto m = static_cast<double>(X.cols());
    const Regularization lambda{experiment.l1, experiment.l2};
    const auto masks =
        dropout_masks(architecture, static_cast<int>(X.cols()), experiment.keep, dropout_seed(experiment, update));
    const ModelForward forward = L_model_forward(X, parameters, architecture, masks);
    const double cost =
        compute_cost(forward.caches.back().Z, Y, architecture.output) + regularization_cost(parameters, lambda, m);
    Gradients gradients = L_model_backward(forward.AL, Y, forward.caches, architecture);
    return {cost, add_regularization(std::move(gradients), parameters, lambda, m)};
}

PlainRun plain_step(const Experiment& experiment, PlainRun run, const Matrix& X, const Matrix& Y) {
    const int m = static_cast<int>(X.cols());
    if (experiment.batch <= 0) {
        run = update_on_batch(experiment, std::move(run), X, Y);
    } else {
        for (const std::vector<int>& batch : random_mini_batches(m, experiment.batch, minibatch_seed(run.iteration))) {
            run = update_on_batch(experiment, std::move(run), columns(X, batch), columns(Y, batch));
        }
    }
    ++run.iteration;
    return run;
}

}  // namespace petal
