#include "experiment/labs.hpp"

#include "experiment/experiment.hpp"

namespace petal {

void begin_as_experiment(Experiment&) {}

// Ten layers of sigmoid, so that the gradient has far to go.
void begin_neuron(Experiment& e) {
    e.data = DataSet::moons;
    e.hidden.assign(10, 8);
    e.act = {Activation::sigmoid};
    e.init = Initialization::xavier;
    e.lr = 0.5;
    e.iters = 2000;
}

void begin_deep(Experiment& e) {
    e.data = DataSet::moons;
    e.m = 60;
    e.hidden = {4, 3};
    e.act = {Activation::relu};
    e.init = Initialization::he;
    e.seed = 45;  // no sample starts on a kink of ReLU, where the gradient check would fail
    e.lr = 0.3;
    e.iters = 1000;
}

// The network of the notes: [12288, 20, 7, 5, 1].
void begin_images(Experiment& e) {
    e.data = DataSet::cats;
    e.hidden = {20, 7, 5};
    e.act = {Activation::relu};
    e.init = Initialization::course;
    e.seed = 1;
    e.lr = 0.0075;
    e.iters = 2500;
}

Experiment lab_defaults(Lab lab) {
    const LabRow& row = choices<Lab>[lab];
    Experiment defaults;
    defaults.lab = lab;
    defaults.idea = row.ideas.front().idea;
    row.begin(defaults);
    return defaults;
}

std::vector<Idea> ideas_of(Lab lab) {
    std::vector<Idea> ideas;
    for (const LabIdea& each : choices<Lab>[lab].ideas) ideas.push_back(each.idea);
    return ideas;
}

LabIdea idea_of(const View& view) {
    for (const LabIdea& each : choices<Lab>[view.lab].ideas)
        if (each.idea == view.idea) return each;
    return {view.idea};
}

}  // namespace petal
