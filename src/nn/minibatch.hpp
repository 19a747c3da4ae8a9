// Minibatches with the course's seed rule (course 2, week 2).
#pragma once

#include <cstdint>
#include <vector>

namespace petal {

// The seed of epoch 0, 1, …: the course starts at 10 and adds 1 before each epoch, so the first is 11.
std::uint32_t minibatch_seed(std::int64_t epoch);

// The columns of each minibatch: permutation(m) of the seed cut into blocks of `batch`, the last one may be shorter.
std::vector<std::vector<int>> random_mini_batches(int m, int batch, std::uint32_t seed);

}  // namespace petal
