// Where an axis has its ticks, and what they say.
#pragma once

#include <string>
#include <vector>

namespace petal {

// Multiples of 1, 2 or 5 times a power of ten in [low, high]; at most `most` of them.
std::vector<double> linear_ticks(double low, double high, int most);

// Powers of ten in [low, high], low > 0; with their 2- and 5-fold where fewer than three powers fit; at most `most`.
std::vector<double> log_ticks(double low, double high, int most);

struct Tick {
    double place;  // in the plot's measure
    std::string label;
};
// Both in one: linear ticks with their labels.
std::vector<Tick> ticks_between(double low, double high, int most);

// Of an axis that measures exponents of ten: at those in [low, high] that `step` divides, from above.
std::vector<Tick> power_ticks(double low, double high, int step);

// Of things that are counted from 1 to `last`: the first, and each, each second or each fifth.
std::vector<Tick> count_ticks(int last);

// Labels with as many decimals as the ticks' distance needs: "0.25", "1,000", "1e-5".
std::vector<std::string> tick_labels(const std::vector<double>& ticks);

}  // namespace petal
