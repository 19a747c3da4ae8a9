// Trains one network on one training set, by the fast kernels. The plain form of every step stands in
// plain_training.hpp; the two agree but for rounding. The bits are the same on every target.
#pragma once

#include "experiment/run.hpp"
#include "math/matrix.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace petal {

// Where a run left the finite numbers.
struct Divergence {
    int layer = 0;               // 1 … L, the first whose gradient or new parameters were not finite
    std::int64_t iteration = 0;  // the one whose update led out of the finite numbers
};

class Trainer {
  public:
    // X is n_x × m with m >= 0, labels holds m classes from 0 on. Initializes the parameters as the run says.
    // Throws std::invalid_argument when the sizes disagree or a label has no output unit.
    Trainer(const Run& run, const Matrix& X, const std::vector<int>& labels);
    ~Trainer();
    Trainer(Trainer&&) noexcept;
    Trainer& operator=(Trainer&&) noexcept;

    // One iteration over the whole batch, or one epoch of minibatches. False, and no change, when the step does not
    // stay finite (the parameters remain the last ones with a finite cost), or when there is nothing to train on.
    bool step();
    std::optional<Divergence> divergence() const;

    std::int64_t iteration() const;  // steps done
    // Cost of the training set at the current parameters, with regularization and with the dropout mask of the next
    // step: what the course prints before the update of that iteration. NaN without points.
    double cost();
    // A_L of the training samples, n_y × m, without dropout.
    Matrix probabilities();
    double gradient_norm() const;  // Euclidean, of the last step's (last minibatch's) gradient; 0 before the first

    // Takes samples that are held out, in the form of X and labels. Looking at them is as quick as training on them,
    // also where the first weights are kept in the span of the training samples.
    void watch(const Matrix& X, const std::vector<int>& labels);
    double watched_cost();           // without regularization and dropout; NaN without such samples
    Matrix watched_probabilities();  // A_L

    const Architecture& architecture() const;
    // Formed on demand; the reference holds until the next step or set_parameters.
    const Parameters& parameters();
    // Replaces the parameters (sizes must agree, else std::invalid_argument). The optimizer forgets what it has
    // accumulated and a divergence is forgiven; the iteration goes on counting.
    void set_parameters(const Parameters& parameters);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace petal
