// The same run trained from four different first weights, or with two activations, side by side and in slices.
#pragma once

#include "experiment/deep_lab.hpp"
#include "training/activation_statistics.hpp"
#include "training/session.hpp"

#include <vector>

namespace petal {

class InitializationComparison {
  public:
    // zeros, normal with scale 0.01, xavier, he; or sigmoid with xavier, ReLU with he. All else as in `base`.
    InitializationComparison(const Run& base, const std::shared_ptr<const Samples>& data,
                             Compared by = Compared::initializations);

    // Works on the run that is behind, so that all stay abreast.
    void advance(std::chrono::microseconds budget);
    bool ended() const;

    struct Contender {
        Session session;
        std::vector<ActivationHistogram> at_start;  // before the first update
        std::vector<ActivationHistogram> now();
    };
    std::vector<Contender>& runs() { return runs_; }
    Compared by() const { return by_; }

  private:
    Compared by_;
    std::vector<Contender> runs_;
};

}  // namespace petal
