#include "experiment/experiment.hpp"

namespace petal {

Experiment lab_defaults(Lab lab) {
    Experiment defaults;
    defaults.lab = lab;
    defaults.idea = ideas_of(lab).front();
    switch (lab) {
        case Lab::planar:
        case Lab::arrays: break;
        case Lab::deep:
            defaults.data = DataSet::moons;
            defaults.m = 60;
            defaults.hidden = {4, 3};
            defaults.act = {Activation::relu};
            defaults.init = Initialization::he;
            defaults.seed = 45;  // no sample starts on a kink of ReLU, where the gradient check would fail
            defaults.lr = 0.3;
            defaults.iters = 1000;
            break;
        case Lab::images:  // the network of the notes: [12288, 20, 7, 5, 1]
            defaults.data = DataSet::cats;
            defaults.hidden = {20, 7, 5};
            defaults.act = {Activation::relu};
            defaults.init = Initialization::course;
            defaults.seed = 1;
            defaults.lr = 0.0075;
            defaults.iters = 2500;
            break;
        case Lab::neuron:  // ten layers of sigmoid, so that the gradient has far to go
            defaults.data = DataSet::moons;
            defaults.hidden.assign(10, 8);
            defaults.act = {Activation::sigmoid};
            defaults.init = Initialization::xavier;
            defaults.lr = 0.5;
            defaults.iters = 2000;
            break;
    }
    return defaults;
}

std::vector<Idea> ideas_of(Lab lab) {
    switch (lab) {
        case Lab::neuron: return {Idea::activations, Idea::unit, Idea::loss, Idea::vanishing};
        case Lab::arrays:
            return {Idea::broadcasting, Idea::normalize, Idea::softmax, Idea::products,
                    Idea::rank1,        Idea::reshape,   Idea::timing};
        case Lab::deep: return {Idea::iteration, Idea::initialization, Idea::check};
        case Lab::planar:
        case Lab::images: break;
    }
    return {Idea::none};
}

bool trains(const View& view) {
    const bool is_about_formulas = view.lab == Lab::neuron || view.lab == Lab::arrays;
    return !is_about_formulas || view.idea == Idea::vanishing;
}

int generated_samples(const Run& run) {
    if (run.data == DataSet::points) return 0;
    return run.m.value_or(data_defaults(run.data).m);
}

Activation activation_of_layer(const Run& run, int l) {
    const auto index = static_cast<std::size_t>(l - 1);
    return index < run.act.size() ? run.act[index] : run.act.front();
}

int output_units(const Run& run) { return run.out == Output::softmax ? run.classes : 1; }

}  // namespace petal
