#include "ui/cost_shape.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// Found on runs of the planar lab: costs that only fall stay far below these, those that an eye calls jagged, spiking
// or risen far above.
constexpr std::size_t fewest_points = 20;
constexpr double above_start = 1.2, above_lowest = 1.25, peak = 1.5;  // times
constexpr double jagged_step = 0.02, jagged_turns = 0.4;
constexpr double hardly = 0.02, still_falls = 0.005;
constexpr double turned = 1.1;

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool is_jagged(const std::vector<double>& late) {
    double way = 0;
    std::size_t turns = 0;
    for (std::size_t i = 1; i < late.size(); ++i) {
        way += std::abs(late[i] - late[i - 1]);
        if (i > 1 && (late[i] - late[i - 1]) * (late[i - 1] - late[i - 2]) < 0) ++turns;
    }
    const auto steps = static_cast<double>(late.size() - 1);
    return way / steps > jagged_step * median(late) && static_cast<double>(turns) > jagged_turns * steps;
}

bool has_peak(const std::vector<double>& late) {
    double lowest = late.front();
    for (const double cost : late) {
        if (cost > peak * lowest) return true;
        lowest = std::min(lowest, cost);
    }
    return false;
}

}  // namespace

CostShape cost_shape(const std::vector<double>& costs) {
    std::vector<double> c;
    for (const double cost : costs)
        if (std::isfinite(cost)) c.push_back(cost);
    if (c.size() < fewest_points) return CostShape::brief;
    const std::vector<double> late(c.begin() + static_cast<std::ptrdiff_t>(c.size() / 2), c.end());
    const double first = c.front(), last = c.back();
    const auto [least, greatest] = std::minmax_element(c.begin(), c.end());
    if (median(late) > above_start * first) return CostShape::above;
    if (is_jagged(late)) return CostShape::jagged;
    if (last > above_lowest * *least) return CostShape::risen;
    if (has_peak(late)) return CostShape::spiking;
    if (*greatest - *least <= hardly * first) return CostShape::stuck;
    return last < (1 - still_falls) * c[c.size() * 3 / 4] ? CostShape::falling : CostShape::level;
}

std::optional<std::size_t> turned_up(const std::vector<double>& costs, const std::vector<double>& held_out) {
    if (held_out.size() < fewest_points || costs.size() != held_out.size()) return std::nullopt;
    const auto least = std::min_element(held_out.begin(), held_out.end());
    const auto at = static_cast<std::size_t>(least - held_out.begin());
    const bool has_turned = held_out.back() > turned * *least && costs.back() < costs[at];
    return has_turned ? std::optional(at) : std::nullopt;
}

}  // namespace petal
