// A run and what is looked at. Its text form (experiment_text.hpp) is the link and the command line's argument.
#pragma once

#include "experiment/concept.hpp"
#include "experiment/deep_lab.hpp"
#include "experiment/labs.hpp"
#include "experiment/run.hpp"

#include <cstdint>

namespace petal {

// What is looked at. No number that is trained depends on it.
struct View {
    Lab lab = Lab::planar;   // which lab of the page shows the run
    Idea idea = Idea::none;  // which of the lab's ideas; one of ideas_of(lab)
    Concept shown;           // what the idea is shown with
    // Deep lab.
    std::int64_t at = 0;  // the opened iteration, 0 … iters
    DeepBox box;          // the box that is open
    PlantedFault fault;   // for the gradient check

    // Planar lab, and what the command line says of a trained network.
    double threshold = 0.5;  // class 1 is where the sigmoid's answer is above it, 0 … 1 exclusive

    bool operator==(const View&) const = default;
};

// Both, as one text has them: its keys are of the run and of the view alike, and so are the members.
struct Experiment : Run, View {
    bool operator==(const Experiment&) const = default;
};

}  // namespace petal
