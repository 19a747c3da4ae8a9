#include "ui/deep/requests.hpp"

namespace petal {

void deep_requests(const Snapshot& snapshot, const Experiment& experiment, DeepRequests& asked, Wishes& wishes) {
    if (!snapshot.data || !idea_of(experiment).trains) return;
    if (asked.revision != snapshot.data->revision) {
        asked = {};
        asked.revision = snapshot.data->revision;
    }
    if (asked.iteration != experiment.at) {
        asked.iteration = experiment.at;
        asked.check.reset();  // it is about the opened iteration
        wishes.push_back(OpenIteration{experiment.at});
    }
    if (experiment.idea == Idea::check && asked.check != experiment.fault) {
        asked.check = experiment.fault;
        wishes.push_back(CheckParameters{experiment.fault.kind, experiment.fault.layer});
    }
    if (experiment.idea == Idea::initialization && !asked.comparison) {
        asked.comparison = true;
        wishes.push_back(StartComparison{});
    }
}

}  // namespace petal
