// The two sentences of "What you see", which each lab that trains finds for itself.
#pragma once

#include "experiment/experiment.hpp"

#include <optional>
#include <string>

namespace petal {

struct Insight {
    std::string look;                  // what to look at
    std::string next;                  // what to try
    std::optional<Experiment> remedy;  // when training has diverged: the experiment that the button sets
    std::string remedy_text;
};

}  // namespace petal
