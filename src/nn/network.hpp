// The shape of a network: how many units each layer has and what they compute.
#pragma once

#include "experiment/run.hpp"

#include <optional>
#include <vector>

namespace petal {

// What a layer does with Z: an activation, entry by entry, or softmax where there is none.
using LayerFunction = std::optional<Activation>;

struct Architecture {
    std::vector<int> layers;         // n_x, n_1, … n_y: L + 1 entries, each at least 1
    std::vector<Activation> hidden;  // of layers 1 … L-1
    Output output = Output::sigmoid;

    int L() const { return static_cast<int>(layers.size()) - 1; }
    int n_x() const { return layers.front(); }
    int n_y() const { return layers.back(); }
};

// The network that the run describes, for points with n_x features.
Architecture architecture_of(const Run& run, int n_x);

// The function of layer l = 1 … L.
LayerFunction layer_function(const Architecture& architecture, int l);

}  // namespace petal
