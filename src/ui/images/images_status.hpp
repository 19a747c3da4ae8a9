// The images lab in words: for screen readers, and the two sentences of "What you see".
#pragma once

#include "experiment/language.hpp"
#include "ui/snapshot.hpp"

#include <optional>
#include <string>

namespace petal {

std::string images_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

// "12288-20-7-5-1"
std::string layers_text(const Experiment& experiment);

struct ImagesInsight {
    std::string look, next;
    std::optional<Experiment> remedy;  // the experiment that the button sets
    std::string remedy_text;
};
ImagesInsight images_insight(const Snapshot& snapshot, const Experiment& experiment, Language language);

// Deep networks whose first weights are randn * 0.01 get stuck: each layer makes the signal smaller.
bool gets_stuck(const Experiment& experiment);

}  // namespace petal
