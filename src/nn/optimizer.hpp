// The course's optimizers (course 2, week 2), on matrices. Their state is a value.
#pragma once

#include "experiment/run.hpp"
#include "nn/parameters.hpp"

#include <cstdint>

namespace petal {

constexpr double optimizer_epsilon = 1e-8;  // added outside the root

struct OptimizerSettings {
    Optimizer kind = Optimizer::gd;
    double beta = 0.9;     // momentum, and Adam's first moment
    double beta2 = 0.999;  // RMSprop's and Adam's second moment
};
OptimizerSettings optimizer_settings(const Run& run);

struct OptimizerState {
    Gradients v;                             // mean gradient (momentum, Adam); empty until the first update
    Gradients s;                             // mean squared gradient (RMSprop, Adam)
    double beta_power = 1, beta2_power = 1;  // betaᵗ and beta2ᵗ after t updates
};

struct OptimizerStep {
    Parameters parameters;
    OptimizerState state;
};

// momentum: v = βv + (1-β)dW, W -= αv.   rmsprop: s = β₂s + (1-β₂)dW², W -= α dW / (√s + ε).
// adam: both, v / (1-βᵗ) and s / (1-β₂ᵗ) in place of v and s, W -= α v / (√s + ε). The same for b.
OptimizerStep optimizer_step(Parameters parameters, const Gradients& gradients, OptimizerState state,
                             const OptimizerSettings& settings, double learning_rate);

// lr / (1 + decay * epoch).
double learning_rate_of(const Run& run, std::int64_t epoch);

}  // namespace petal
