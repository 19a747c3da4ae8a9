// The same run trained once for each of several hidden sizes, in slices.
#pragma once

#include "training/session.hpp"

#include <vector>

namespace petal {

class Sweep {
  public:
    // Each size is one hidden layer of that many units, 1 … 1000; `iterations` as in Run::iters.
    Sweep(Run base, std::shared_ptr<const Samples> data, std::vector<int> hidden_sizes, std::int64_t iterations);

    // Works on the first size that is not ended.
    void advance(std::chrono::microseconds budget);
    bool ended() const;

    const std::vector<int>& hidden_sizes() const { return hidden_sizes_; }
    std::int64_t iterations() const { return base_.iters; }
    // Of the sizes begun so far, in order.
    std::vector<Session>& sessions() { return sessions_; }

  private:
    Run base_;
    std::shared_ptr<const Samples> data_;
    std::vector<int> hidden_sizes_;
    std::vector<Session> sessions_;
};

}  // namespace petal
