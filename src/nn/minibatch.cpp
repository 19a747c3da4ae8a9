#include "nn/minibatch.hpp"

#include "math/numpy_random.hpp"

#include <algorithm>

namespace petal {

std::uint32_t minibatch_seed(std::int64_t epoch) { return static_cast<std::uint32_t>(11 + epoch); }

std::vector<std::vector<int>> random_mini_batches(int m, int batch, std::uint32_t seed) {
    const std::vector<int> order = NumpyRandom(seed).permutation(m);
    std::vector<std::vector<int>> batches;
    for (int first = 0; first < m; first += batch) {
        batches.emplace_back(order.begin() + first, order.begin() + std::min(m, first + batch));
    }
    return batches;
}

}  // namespace petal
