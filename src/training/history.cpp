#include "training/history.hpp"

namespace petal {

namespace {
constexpr std::int64_t most_intervals = 1000;  // more than a chart has pixels
}

CostHistory::CostHistory(std::int64_t iterations) : stride_((iterations + most_intervals - 1) / most_intervals) {
    if (stride_ < 1) stride_ = 1;
}

}  // namespace petal
