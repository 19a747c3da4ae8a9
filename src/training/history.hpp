// The cost curve of a run in bounded memory.
#pragma once

#include <cstdint>
#include <vector>

namespace petal {

struct CostPoint {
    std::int64_t iteration = 0;
    double cost = 0;       // of the training set, before the update of this iteration
    double test_cost = 0;  // NaN without a test set
};

// Keeps the cost of every `stride`-th iteration, so that a curve depends on the run alone and never on how
// training was cut into slices.
class CostHistory {
  public:
    explicit CostHistory(std::int64_t iterations);

    bool wants(std::int64_t iteration) const { return iteration % stride_ == 0; }
    void record(const CostPoint& point) { points_.push_back(point); }
    std::int64_t stride() const { return stride_; }
    const std::vector<CostPoint>& points() const { return points_; }

  private:
    std::int64_t stride_;
    std::vector<CostPoint> points_;
};

}  // namespace petal
