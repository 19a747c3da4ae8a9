#include "ui/deep/steps.hpp"

#include "ui/numbers.hpp"

#include <algorithm>

namespace petal {

std::vector<DeepBox> steps_of(int L) {
    std::vector<DeepBox> steps{{BoxKind::data, 0}};
    for (int l = 1; l <= L; ++l) {
        steps.push_back({BoxKind::linear, l});
        steps.push_back({BoxKind::activation, l});
    }
    steps.push_back({BoxKind::cost, 0});
    for (int l = L; l >= 1; --l) {
        steps.push_back({BoxKind::activation_back, l});
        steps.push_back({BoxKind::linear_back, l});
    }
    for (int l = 1; l <= L; ++l) steps.push_back({BoxKind::update, l});
    return steps;
}

int step_number(const DeepBox& box, int L) {
    const std::vector<DeepBox> steps = steps_of(L);
    const auto found = std::find(steps.begin(), steps.end(), box);
    return found == steps.end() ? 0 : static_cast<int>(found - steps.begin());
}

std::optional<Experiment> box_beside(const Experiment& experiment, int direction) {
    const int L = layers_of(experiment);
    const std::vector<DeepBox> steps = steps_of(L);
    const int wanted = step_number(experiment.box, L) + direction;
    if (wanted >= 0 && wanted < static_cast<int>(steps.size())) {
        Experiment beside = experiment;
        beside.box = steps[static_cast<std::size_t>(wanted)];
        return beside;
    }
    std::optional<Experiment> beside = iteration_beside(experiment, direction);
    if (beside) beside->box = direction > 0 ? steps.front() : steps.back();
    return beside;
}

std::optional<Experiment> iteration_beside(const Experiment& experiment, int direction) {
    Experiment beside = experiment;
    beside.at += direction;
    if (beside.at < 0 || beside.at > experiment.iters) return std::nullopt;
    return beside;
}

std::string layer_name(std::string_view letter, int l) { return std::string(letter) + "[" + std::to_string(l) + "]"; }

std::string box_name(const DeepBox& box) {
    const auto& row = choices<BoxKind>[box.kind];
    return row.has_layer ? layer_name(row.key, box.layer) : std::string(row.key);
}

std::string box_title(const DeepBox& box, Language language) {
    return filled(name_of(box.kind).in(language), {std::to_string(box.layer)});
}

}  // namespace petal
