// The optimizers of optimizer.hpp on the flat vector of all parameters.
#pragma once

#include "nn/optimizer.hpp"

#include <cstddef>
#include <vector>

namespace petal {

class FlatOptimizer {
  public:
    FlatOptimizer(const OptimizerSettings& settings, std::size_t size);

    // Writes the parameters after one step into `next`, which must not be `theta`; all three have the optimizer's size.
    void step(const std::vector<double>& theta, const std::vector<double>& gradient, double learning_rate,
              std::vector<double>& next);

    // Forgets what has been accumulated.
    void reset();

  private:
    void step_momentum(const double* theta, const double* gradient, double learning_rate, double* next);
    void step_rmsprop(const double* theta, const double* gradient, double learning_rate, double* next);
    void step_adam(const double* theta, const double* gradient, double learning_rate, double* next);

    OptimizerSettings settings_;
    std::size_t size_;
    std::vector<double> v_, s_;  // empty where the optimizer needs none
    double beta_power_ = 1, beta2_power_ = 1;
};

}  // namespace petal
