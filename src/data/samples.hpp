// What every run works on: samples to train on, and samples held out to test on.
#pragma once

#include "math/matrix.hpp"

#include <cstdint>
#include <vector>

namespace petal {

struct LabelledData {
    Matrix X;                 // n_x × m, one column a sample
    std::vector<int> labels;  // m, 0 … classes - 1
};

struct Samples {
    LabelledData train, test;
    std::vector<bool> held_out;  // of all samples in the order of the whole set: true belongs to `test`
};

// The columns of these indices, in their order.
LabelledData columns(const LabelledData& data, const std::vector<int>& wanted);

// round(share * m) samples, halves away from zero: the first of permutation(m) after seed(seed), but for the last
// training sample of each class, which stays. So training is empty only when there are no samples at all.
std::vector<bool> choose_held_out(const std::vector<int>& labels, double share, std::uint32_t seed);

// The indices of the samples that are held out, or of the others, ascending.
std::vector<int> indices_of(const std::vector<bool>& held_out, bool of_test);

}  // namespace petal
