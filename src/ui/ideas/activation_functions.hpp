// The functions of math that an experiment's activation names.
#pragma once

#include "experiment/experiment.hpp"
#include "math/activation.hpp"

namespace petal {

inline constexpr Activation all_activations[] = {Activation::sigmoid, Activation::tanh, Activation::relu,
                                                 Activation::leaky};

inline double activation_value(Activation activation, double z) {
    switch (activation) {
        case Activation::sigmoid: return sigmoid(z);
        case Activation::tanh: return tanh(z);
        case Activation::relu: return relu(z);
        case Activation::leaky: return leaky_relu(z);
    }
    return z;
}

inline double activation_slope(Activation activation, double z) {
    switch (activation) {
        case Activation::sigmoid: return sigmoid_derivative(z);
        case Activation::tanh: return tanh_derivative(z);
        case Activation::relu: return relu_derivative(z);
        case Activation::leaky: return leaky_relu_derivative(z);
    }
    return 1;
}

}  // namespace petal
