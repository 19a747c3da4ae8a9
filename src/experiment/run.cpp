#include "experiment/run.hpp"

namespace petal {

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
