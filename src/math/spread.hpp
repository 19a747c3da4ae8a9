// Numbers spread around a middle, and what a function makes of them on average.
#pragma once

#include "math/numpy_random.hpp"

#include <functional>
#include <span>
#include <vector>

namespace petal {

// np.random.seed(seed); middle + np.random.randn(n).
inline std::vector<double> spread_around(double middle, int n, std::uint32_t seed) {
    NumpyRandom random(seed);
    std::vector<double> numbers;
    for (int i = 0; i < n; ++i) numbers.push_back(middle + random.randn());
    return numbers;
}

inline double mean_of(std::span<const double> numbers, const std::function<double(double)>& g) {
    double sum = 0;
    for (const double z : numbers) sum += g(z);
    return sum / static_cast<double>(numbers.size());
}

}  // namespace petal
