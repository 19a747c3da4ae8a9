// A whole training step from the course's functions, in the order in which the notes call them. Slow and readable: the
// fast kernels behind Trainer are tested against it.
#pragma once

#include "experiment/run.hpp"
#include "nn/network.hpp"
#include "nn/optimizer.hpp"
#include "nn/parameters.hpp"

#include <cstdint>

namespace petal {

struct PlainRun {
    Architecture architecture;
    Parameters parameters;
    OptimizerState optimizer;
    std::int64_t iteration = 0;  // iterations, or epochs when batch > 0
    std::int64_t update = 0;     // updates of the parameters
    double cost = 0;             // of the last batch before its update, as the course prints it
    Gradients gradients;         // of the last batch
};

PlainRun start_plain_run(const Run& run, int n_x);

// Cost and gradients of one batch, with regularization and with the dropout masks of update number `update`.
struct CostAndGradients {
    double cost;
    Gradients gradients;
};
CostAndGradients cost_and_gradients(const Run& run, const Architecture& architecture, const Parameters& parameters,
                                    const Matrix& X, const Matrix& Y, std::int64_t update);

// One iteration over all columns, or one epoch of minibatches. X is n_x × m, Y n_y × m, m >= 1.
PlainRun plain_step(const Run& run, PlainRun plain, const Matrix& X, const Matrix& Y);

}  // namespace petal
