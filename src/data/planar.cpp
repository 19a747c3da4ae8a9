#include "data/planar.hpp"

#include "math/numpy_random.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

LabelledData columns(const LabelledData& data, const std::vector<int>& wanted) {
    LabelledData result;
    result.X.resize(2, static_cast<Eigen::Index>(wanted.size()));
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        result.X.col(static_cast<Eigen::Index>(i)) = data.X.col(wanted[i]);
        result.labels.push_back(data.labels[static_cast<std::size_t>(wanted[i])]);
    }
    return result;
}

std::vector<int> kept_samples(int generated, const std::vector<int>& removed) {
    std::vector<bool> is_removed(static_cast<std::size_t>(generated));
    for (const int index : removed) {
        if (index >= 0 && index < generated) is_removed[static_cast<std::size_t>(index)] = true;
    }
    std::vector<int> kept;
    for (int index = 0; index < generated; ++index) {
        if (!is_removed[static_cast<std::size_t>(index)]) kept.push_back(index);
    }
    return kept;
}

void append(LabelledData& data, const std::vector<DrawnPoint>& added) {
    Eigen::Index column = data.X.cols();
    data.X.conservativeResize(2, column + static_cast<Eigen::Index>(added.size()));
    for (const DrawnPoint& point : added) {
        data.X(0, column) = point.x;
        data.X(1, column) = point.y;
        data.labels.push_back(point.label);
        ++column;
    }
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

LabelledData part(const LabelledData& all, const std::vector<bool>& held_out, bool of_test) {
    std::vector<int> wanted;
    for (std::size_t i = 0; i < held_out.size(); ++i) {
        if (held_out[i] == of_test) wanted.push_back(static_cast<int>(i));
    }
    return columns(all, wanted);
}

}  // namespace

PlanarData make_planar_data(const Experiment& experiment) {
    PlanarData data;
    data.source = kept_samples(generated_samples(experiment), experiment.removed);
    data.all = columns(generate_data(experiment), data.source);
    append(data.all, experiment.added);
    for (int k = 0; k < static_cast<int>(experiment.added.size()); ++k) data.source.push_back(-1 - k);

    const std::uint32_t seed = experiment.dataseed.value_or(data_defaults(experiment.data).dataseed);
    data.held_out = choose_held_out(data.all.labels, experiment.test, seed);
    data.train = part(data.all, data.held_out, false);
    data.test = part(data.all, data.held_out, true);
    return data;
}

}  // namespace petal
