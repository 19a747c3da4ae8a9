// What a model answers at one place.
#pragma once

#include "experiment/experiment.hpp"
#include "protocol/training_messages.hpp"

namespace petal {

struct Answer {
    int label = 1;           // the class that `probability` belongs to: 1 for a sigmoid output, else the winner
    double probability = 0;  // 0 … 1
};

// Computed from the parameters when all of them have been sent, else read from the region, which has 1/65535 steps.
Answer answer_at(const ModelView& view, WhichModel model, const Experiment& experiment, const Box& box, double x,
                 double y);

}  // namespace petal
