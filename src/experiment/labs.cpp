#include "experiment/labs.hpp"

#include "experiment/experiment.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace petal {

namespace {

struct LabIdea {
    Idea idea;
    bool trains;  // rather than being about formulas alone
};

constexpr LabIdea one_thing[] = {{Idea::none, true}};
constexpr LabIdea neuron_ideas[] = {
    {Idea::activations, false}, {Idea::unit, false}, {Idea::loss, false}, {Idea::vanishing, true}};
constexpr LabIdea array_ideas[] = {{Idea::broadcasting, false}, {Idea::normalize, false}, {Idea::softmax, false},
                                   {Idea::products, false},     {Idea::rank1, false},     {Idea::reshape, false},
                                   {Idea::timing, false}};
constexpr LabIdea deep_ideas[] = {{Idea::iteration, true}, {Idea::initialization, true}, {Idea::check, true}};

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

struct LabRow {
    Lab lab;
    std::span<const LabIdea> ideas;
    void (*begin)(Experiment&);  // what differs from a plain Experiment
};

constexpr std::array lab_rows{LabRow{Lab::neuron, neuron_ideas, begin_neuron},
                              LabRow{Lab::arrays, array_ideas, begin_as_experiment},
                              LabRow{Lab::planar, one_thing, begin_as_experiment},
                              LabRow{Lab::deep, deep_ideas, begin_deep}, LabRow{Lab::images, one_thing, begin_images}};

const LabRow& row_of(Lab lab) {
    return *std::find_if(lab_rows.begin(), lab_rows.end(), [lab](const LabRow& row) { return row.lab == lab; });
}

}  // namespace

Experiment lab_defaults(Lab lab) {
    const LabRow& row = row_of(lab);
    Experiment defaults;
    defaults.lab = lab;
    defaults.idea = row.ideas.front().idea;
    row.begin(defaults);
    return defaults;
}

std::vector<Idea> ideas_of(Lab lab) {
    std::vector<Idea> ideas;
    for (const LabIdea& idea : row_of(lab).ideas) ideas.push_back(idea.idea);
    return ideas;
}

bool trains(const View& view) {
    const auto& ideas = row_of(view.lab).ideas;
    return std::any_of(ideas.begin(), ideas.end(),
                       [&](const LabIdea& idea) { return idea.idea == view.idea && idea.trains; });
}

}  // namespace petal
