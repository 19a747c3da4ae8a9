// Where each parameter stands in the one flat vector that the kernels and the optimizer work on: W1 row by row, b1, W2,
// …
#pragma once

#include "nn/network.hpp"

#include <cstddef>
#include <vector>

namespace petal {

struct ParameterLayout {
    struct Layer {
        int n, n_prev;
        std::size_t W, b;  // index of the first entry of each
        std::size_t weights() const { return static_cast<std::size_t>(n) * static_cast<std::size_t>(n_prev); }
    };
    std::vector<Layer> layers;  // layers[l - 1] belongs to layer l
    std::size_t size = 0;       // of the whole vector

    ParameterLayout() = default;
    explicit ParameterLayout(const Architecture& architecture) {
        for (int l = 1; l <= architecture.L(); ++l) {
            const int n = architecture.layers[l], n_prev = architecture.layers[l - 1];
            const Layer layer{n, n_prev, size, size + static_cast<std::size_t>(n) * static_cast<std::size_t>(n_prev)};
            layers.push_back(layer);
            size = layer.b + static_cast<std::size_t>(n);
        }
    }
};

}  // namespace petal
