// The boxes of one iteration in the order in which they are worked out, and the way from one to the next.
#pragma once

#include "experiment/experiment.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

inline int layers_of(const Experiment& experiment) { return static_cast<int>(experiment.hidden.size()) + 1; }

// X; Z1, A1 … ZL, AL; J; dZL, dWL … dZ1, dW1; W1 … WL.
std::vector<DeepBox> steps_of(int L);

// The place of a box among them, from 0 on; 0 for a box that this network does not have.
int step_number(const DeepBox& box, int L);

// The experiment that looks one box further or back (direction 1 or -1): behind the last update comes the next
// iteration, before the data the one before. Nothing at the ends of the run.
std::optional<Experiment> box_beside(const Experiment& experiment, int direction);
// The same box one iteration further or back.
std::optional<Experiment> iteration_beside(const Experiment& experiment, int direction);

// As the notes write what belongs to layer l: "W[2]".
std::string layer_name(std::string_view letter, int l);
// "dW[2]"; "X" and "J" belong to no layer.
std::string box_name(const DeepBox& box);
// A box's title with its layer.
std::string box_title(const DeepBox& box, Language language);

}  // namespace petal
