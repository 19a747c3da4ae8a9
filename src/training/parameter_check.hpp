// The gradient check parameter by parameter, in slices: which layer is wrong, and by how much.
#pragma once

#include "experiment/deep_lab.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <chrono>
#include <cstdint>

namespace petal {

class ParameterCheck {
  public:
    // Of plain gradients without regularization, at these parameters, over all columns of X (n_x × m, m >= 1) and Y,
    // with `fault` planted in back-propagation.
    ParameterCheck(Architecture architecture, Parameters parameters, Matrix X, Matrix Y, const PlantedFault& fault);

    // Compares further parameters, at least one, until the budget is spent.
    void advance(std::chrono::microseconds budget);
    bool ended() const { return compared_ == theta_.size(); }
    std::int64_t compared() const { return compared_; }
    std::int64_t parameters() const { return theta_.size(); }

    // In the shape of the parameters; complete once it has ended.
    const Gradients& gradients() const { return gradients_; }
    Gradients approximations() const;

    // ‖g - g_approx‖ / (‖g‖ + ‖g_approx‖) of all parameters.
    double difference() const;

  private:
    double cost_at(const Vector& theta) const;

    Architecture architecture_;
    Parameters parameters_;
    Matrix X_, Y_;
    Gradients gradients_;
    Vector theta_, approximation_;
    Eigen::Index compared_ = 0;
};

}  // namespace petal
