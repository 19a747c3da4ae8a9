// Values that do not fit an experiment on pictures.
#pragma once

#include "experiment/experiment_text.hpp"

namespace petal {

// Gives up pictures outside of the lab images and points in it.
void resolve_picture_lab(Experiment& experiment, std::vector<Problem>& problems);

// Gives up what makes no sense with pictures (their number, noise, drawing; a share held out or a seed where the
// pictures are given as they are), and a first hidden layer of more than widest_first_layer_on_pictures units.
void resolve_pictures(Run& run, std::vector<Problem>& problems);

}  // namespace petal
