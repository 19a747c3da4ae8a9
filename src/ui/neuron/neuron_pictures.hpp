// The pictures of one neuron in words, with their numbers on demand. To be called only while the tree listens.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "ui/words/told.hpp"

#include <imgui.h>

namespace petal {

void say_line_picture(const Experiment& experiment, Language language, ImVec2 min, ImVec2 max);
void say_plane_picture(const Experiment& experiment, Language language, ImVec2 min, ImVec2 max);

// The plane of two inputs: where the answer is least and greatest, how much of it lies above the line z = 0, and where
// that line enters and leaves it.
Told plane_words(const Experiment& experiment, Language language);

}  // namespace petal
