// The data that a command works on: of the experiment, or from the files that the user names.
#pragma once

#include "cli/arguments.hpp"
#include "data/picture_set.hpp"
#include "experiment/experiment.hpp"

#include <memory>

namespace petal {

// data=images needs the option --train FILE and takes --test FILE, which no other set does. Throws UsageError, also
// when there is nothing to train on, and FileError.
std::shared_ptr<const Samples> samples_of(const Experiment& experiment, const Arguments& arguments);

// The points of a planar set. Throws UsageError when there are none to train on.
Samples planar_samples(const Experiment& experiment);

// The pictures of a file, with its path in front of what is wrong with it; those to test on where it holds both sets.
PictureSet load_pictures(const std::string& path);

}  // namespace petal
