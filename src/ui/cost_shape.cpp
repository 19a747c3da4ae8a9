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
// Of the whole fall: what the chart, which shows all of it, makes less of is lost in the curve.
constexpr double seen = 0.02;

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool is_jagged(const std::vector<double>& late, double fall) {
    double way = 0;
    std::size_t turns = 0;
    for (std::size_t i = 1; i < late.size(); ++i) {
        way += std::abs(late[i] - late[i - 1]);
        if (i > 1 && (late[i] - late[i - 1]) * (late[i - 1] - late[i - 2]) < 0) ++turns;
    }
    const auto steps = static_cast<double>(late.size() - 1);
    return way / steps > std::max(jagged_step * median(late), seen * fall) &&
           static_cast<double>(turns) > jagged_turns * steps;
}

bool has_peak(const std::vector<double>& late, double fall) {
    double lowest = late.front();
    for (const double cost : late) {
        if (cost > std::max(peak * lowest, lowest + seen * fall)) return true;
        lowest = std::min(lowest, cost);
    }
    return false;
}

// The mean of each value and its neighbours, a fortieth of all to either side: without what single steps do.
std::vector<double> smoothed(const std::vector<double>& values) {
    const std::size_t reach = values.size() / 40;
    std::vector<double> sums{0}, means;
    for (const double value : values) sums.push_back(sums.back() + value);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t first = i - std::min(reach, i), past = std::min(values.size(), i + reach + 1);
        means.push_back((sums[past] - sums[first]) / static_cast<double>(past - first));
    }
    return means;
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
    const double fall = first - *least;
    if (median(late) > above_start * first) return CostShape::above;
    if (is_jagged(late, fall)) return CostShape::jagged;
    if (last > std::max(above_lowest * *least, *least + seen * fall)) return CostShape::risen;
    if (has_peak(late, fall)) return CostShape::spiking;
    if (*greatest - *least <= hardly * first) return CostShape::stuck;
    return last < (1 - still_falls) * c[c.size() * 3 / 4] ? CostShape::falling : CostShape::level;
}

std::optional<TurnUp> turned_up(const std::vector<double>& costs, const std::vector<double>& held_out) {
    if (held_out.size() < fewest_points || costs.size() != held_out.size()) return std::nullopt;
    const std::vector<double> training = smoothed(costs), test = smoothed(held_out);
    const auto least = std::min_element(test.begin(), test.end());
    const auto at = static_cast<std::size_t>(least - test.begin());
    const bool has_turned = test.back() > turned * *least && training.back() < training[at];
    return has_turned ? std::optional(TurnUp{at, *least}) : std::nullopt;
}

}  // namespace petal
