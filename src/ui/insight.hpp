// The two sentences of "What you see", which each lab that trains finds for itself.
#pragma once

#include "experiment/experiment.hpp"

#include <optional>
#include <string>

namespace petal {

struct Insight {
    std::string look;                  // what to look at
    std::string next;                  // what to try
    std::optional<Experiment> remedy;  // the experiment that the button sets
    std::string remedy_text;
    bool went_wrong = false;  // training has come to nothing: said in the colour of errors
};

}  // namespace petal
