#include "data/planar.hpp"

namespace petal {

namespace {

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

}  // namespace

PlanarData make_planar_data(const Run& run) {
    PlanarData data;
    data.source = kept_samples(generated_samples(run), run.removed);
    data.all = columns(generate_data(run), data.source);
    append(data.all, run.added);
    for (int k = 0; k < static_cast<int>(run.added.size()); ++k) data.source.push_back(-1 - k);

    const std::uint32_t seed = run.dataseed.value_or(data_defaults(run.data).dataseed);
    data.held_out = choose_held_out(data.all.labels, run.test, seed);
    data.train = columns(data.all, indices_of(data.held_out, false));
    data.test = columns(data.all, indices_of(data.held_out, true));
    return data;
}

}  // namespace petal
