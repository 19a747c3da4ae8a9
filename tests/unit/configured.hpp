// How the page has an engine take an experiment.
#pragma once

#include "experiment/experiment_text.hpp"
#include "protocol/messages.hpp"

#include <string_view>

namespace petal {

inline Configure configured(const Experiment& experiment, std::uint32_t revision) {
    return {run_text(experiment), experiment.idea == Idea::vanishing, revision};
}
inline Configure configured(std::string_view text, std::uint32_t revision) {
    return configured(parse_experiment(text).experiment, revision);
}

}  // namespace petal
