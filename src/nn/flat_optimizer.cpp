#include "nn/flat_optimizer.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

FlatOptimizer::FlatOptimizer(const OptimizerSettings& settings, std::size_t size) : settings_(settings), size_(size) {
    const bool uses_v = settings.kind == Optimizer::momentum || settings.kind == Optimizer::adam;
    const bool uses_s = settings.kind == Optimizer::rmsprop || settings.kind == Optimizer::adam;
    if (uses_v) v_.resize(size);
    if (uses_s) s_.resize(size);
}

void FlatOptimizer::reset() {
    std::fill(v_.begin(), v_.end(), 0.0);
    std::fill(s_.begin(), s_.end(), 0.0);
    beta_power_ = beta2_power_ = 1;
}

void FlatOptimizer::step(const std::vector<double>& theta, const std::vector<double>& gradient, double learning_rate,
                         std::vector<double>& next) {
    const double *from = theta.data(), *g = gradient.data();
    switch (settings_.kind) {
        case Optimizer::gd:
            for (std::size_t i = 0; i < size_; ++i) next[i] = from[i] - learning_rate * g[i];
            return;
        case Optimizer::momentum: return step_momentum(from, g, learning_rate, next.data());
        case Optimizer::rmsprop: return step_rmsprop(from, g, learning_rate, next.data());
        case Optimizer::adam: return step_adam(from, g, learning_rate, next.data());
    }
}

void FlatOptimizer::step_momentum(const double* theta, const double* gradient, double learning_rate, double* next) {
    const double beta = settings_.beta;
    for (std::size_t i = 0; i < size_; ++i) {
        v_[i] = beta * v_[i] + (1 - beta) * gradient[i];
        next[i] = theta[i] - learning_rate * v_[i];
    }
}

void FlatOptimizer::step_rmsprop(const double* theta, const double* gradient, double learning_rate, double* next) {
    const double beta2 = settings_.beta2;
    for (std::size_t i = 0; i < size_; ++i) {
        s_[i] = beta2 * s_[i] + (1 - beta2) * (gradient[i] * gradient[i]);
        next[i] = theta[i] - learning_rate * (gradient[i] / (std::sqrt(s_[i]) + optimizer_epsilon));
    }
}

void FlatOptimizer::step_adam(const double* theta, const double* gradient, double learning_rate, double* next) {
    const double beta = settings_.beta, beta2 = settings_.beta2;
    beta_power_ *= beta;
    beta2_power_ *= beta2;
    const double v_correction = 1 / (1 - beta_power_), s_correction = 1 / (1 - beta2_power_);
    for (std::size_t i = 0; i < size_; ++i) {
        v_[i] = beta * v_[i] + (1 - beta) * gradient[i];
        s_[i] = beta2 * s_[i] + (1 - beta2) * (gradient[i] * gradient[i]);
        const double direction = v_[i] * v_correction / (std::sqrt(s_[i] * s_correction) + optimizer_epsilon);
        next[i] = theta[i] - learning_rate * direction;
    }
}

}  // namespace petal
