#include "nn/network.hpp"

namespace petal {

Architecture architecture_of(const Experiment& experiment, int n_x) {
    Architecture architecture;
    architecture.layers.push_back(n_x);
    const int hidden_layers = static_cast<int>(experiment.hidden.size());
    for (int l = 1; l <= hidden_layers; ++l) {
        architecture.layers.push_back(experiment.hidden[l - 1]);
        architecture.hidden.push_back(activation_of_layer(experiment, l));
    }
    architecture.layers.push_back(output_units(experiment));
    architecture.output = experiment.out;
    return architecture;
}

LayerFunction layer_function(const Architecture& architecture, int l) {
    if (l < architecture.L()) return architecture.hidden[l - 1];
    return architecture.output == Output::softmax ? std::nullopt : LayerFunction(Activation::sigmoid);
}

}  // namespace petal
