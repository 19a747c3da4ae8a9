// The images lab in words: for screen readers, and the two sentences of "What you see".
#pragma once

#include "experiment/language.hpp"
#include "experiment/picture_models.hpp"
#include "ui/insight.hpp"
#include "ui/snapshot.hpp"

#include <optional>
#include <string>

namespace petal {

std::string images_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

// "12288-20-7-5-1"
std::string layers_text(const Experiment& experiment);

// "Network 12288-20-7-5-1"
std::string layers_title(const Experiment& experiment, Language language);

// Which of the notes' networks has these layers, and which of them it is with all else that the notes say.
std::optional<PictureModel> model_with_layers(const Experiment& experiment);
std::optional<PictureModel> chosen_model(const Experiment& experiment);

Insight images_insight(const Snapshot& snapshot, const Experiment& experiment, Language language);

// Deep networks whose first weights are randn * 0.01 get stuck: each layer makes the signal smaller.
bool gets_stuck(const Experiment& experiment);

}  // namespace petal
