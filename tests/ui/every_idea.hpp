// The experiments that tests of the whole page begin with.
#pragma once

#include "experiment/experiment_text.hpp"
#include "experiment/labs.hpp"

#include <string>
#include <vector>

namespace petal {

// As a lab begins, with little to train.
inline Experiment lab_begun(Lab lab) {
    Experiment experiment = lab_defaults(lab);
    experiment.iters = 20;
    return experiment;
}

// The texts of every lab with each of its ideas.
inline std::vector<std::string> every_idea() {
    std::vector<std::string> texts;
    for (const Lab lab : all_of_choice<Lab>()) {
        for (const Idea idea : ideas_of(lab)) {
            Experiment experiment = lab_begun(lab);
            experiment.idea = idea;
            texts.push_back(experiment_text(experiment));
        }
    }
    return texts;
}

}  // namespace petal
