#include "nn/network.hpp"

namespace petal {

Architecture architecture_of(const Run& run, int n_x) {
    Architecture architecture;
    architecture.layers.push_back(n_x);
    const int hidden_layers = static_cast<int>(run.hidden.size());
    for (int l = 1; l <= hidden_layers; ++l) {
        architecture.layers.push_back(run.hidden[l - 1]);
        architecture.hidden.push_back(activation_of_layer(run, l));
    }
    architecture.layers.push_back(output_units(run));
    architecture.output = run.out;
    return architecture;
}

LayerFunction layer_function(const Architecture& architecture, int l) {
    if (l < architecture.L()) return architecture.hidden[l - 1];
    return architecture.output == Output::softmax ? std::nullopt : LayerFunction(Activation::sigmoid);
}

}  // namespace petal
