#include "experiment/experiment.hpp"

namespace petal {

bool same_run(Experiment a, const Experiment& b) {
    if (trains(a) == trains(b)) a.idea = b.idea;
    a.shown = b.shown;
    a.at = b.at;
    a.box = b.box;
    a.fault = b.fault;
    return a == b;
}

DataDefaults data_defaults(DataSet set) {
    switch (set) {
        case DataSet::flower: return {400, 0.2, 1};
        case DataSet::circles: return {200, 0.3, 1};
        case DataSet::moons: return {200, 0.2, 1};
        case DataSet::blobs: return {200, 1.0, 5};
        case DataSet::quantiles: return {200, 0.5, 1};
        case DataSet::noise: return {200, 0.0, 1};
        case DataSet::cats: return {259, 0.0, 14};
        case DataSet::points:
        case DataSet::images: break;
    }
    return {0, 0.0, 1};
}

bool is_of_pictures(DataSet set) { return set == DataSet::cats || set == DataSet::images; }

int generated_samples(const Experiment& experiment) {
    if (experiment.data == DataSet::points) return 0;
    return experiment.m.value_or(data_defaults(experiment.data).m);
}

Activation activation_of_layer(const Experiment& experiment, int l) {
    const auto index = static_cast<std::size_t>(l - 1);
    return index < experiment.act.size() ? experiment.act[index] : experiment.act.front();
}

int output_units(const Experiment& experiment) { return experiment.out == Output::softmax ? experiment.classes : 1; }

}  // namespace petal
