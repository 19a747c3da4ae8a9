// Which inputs speak for an answer and which against it: the slope of the answer along its own input, as the saliency
// maps of Simonyan, Vedaldi and Zisserman (2013, arXiv 1312.6034) take it.
#pragma once

#include "nn/network.hpp"
#include "nn/parameters.hpp"

namespace petal {

struct InputGradient {
    double z = 0;  // how much speaks for class 1, as log odds: Z_L of a sigmoid; of softmax z of class 1 less that of 0
    Vector dz_dx;  // n_x
};

// At one input x, n_x × 1. Of logistic regression dz_dx is w; and where all hidden units are ReLU, dz_dx · x is what
// the inputs add to z, and the rest comes from the biases. Without dropout.
InputGradient input_gradient(const Architecture& architecture, const Parameters& parameters, const Matrix& x);

}  // namespace petal
