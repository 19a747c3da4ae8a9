#include "data/samples.hpp"

#include "math/numpy_random.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

LabelledData columns(const LabelledData& data, const std::vector<int>& wanted) {
    LabelledData result;
    result.X.resize(data.X.rows(), static_cast<Eigen::Index>(wanted.size()));
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        result.X.col(static_cast<Eigen::Index>(i)) = data.X.col(wanted[i]);
        result.labels.push_back(data.labels[static_cast<std::size_t>(wanted[i])]);
    }
    return result;
}

std::vector<bool> choose_held_out(const std::vector<int>& labels, double share, std::uint32_t seed) {
    std::vector<bool> held_out(labels.size());
    if (labels.empty()) return held_out;
    std::vector<int> in_training(static_cast<std::size_t>(*std::max_element(labels.begin(), labels.end())) + 1);
    for (const int label : labels) ++in_training[static_cast<std::size_t>(label)];

    long left = std::lround(share * static_cast<double>(labels.size()));
    for (const int i : NumpyRandom(seed).permutation(static_cast<int>(labels.size()))) {
        const auto index = static_cast<std::size_t>(i);
        int& of_this_class = in_training[static_cast<std::size_t>(labels[index])];
        if (left == 0) break;
        if (of_this_class == 1) continue;
        held_out[index] = true;
        --of_this_class;
        --left;
    }
    return held_out;
}

std::vector<int> indices_of(const std::vector<bool>& held_out, bool of_test) {
    std::vector<int> wanted;
    for (std::size_t i = 0; i < held_out.size(); ++i) {
        if (held_out[i] == of_test) wanted.push_back(static_cast<int>(i));
    }
    return wanted;
}

}  // namespace petal
