#include "nn/parameters.hpp"

#include <stdexcept>

namespace petal {

namespace {

// Appends the entries of one matrix or vector in memory order.
template <class Dense> void append(const Dense& source, Vector& values, Eigen::Index& position) {
    for (Eigen::Index i = 0; i < source.size(); ++i) values(position++) = source.data()[i];
}

template <class Dense> void take(const Vector& values, Eigen::Index& position, Dense& target) {
    for (Eigen::Index i = 0; i < target.size(); ++i) target.data()[i] = values(position++);
}

}  // namespace

Vector to_vector(const Parameters& parameters) {
    Eigen::Index size = 0, position = 0;
    for (const LayerParameters& layer : parameters.layers) size += layer.W.size() + layer.b.size();
    Vector values(size);
    for (const LayerParameters& layer : parameters.layers) {
        append(layer.W, values, position);
        append(layer.b, values, position);
    }
    return values;
}

Vector to_vector(const Gradients& gradients) {
    Eigen::Index size = 0, position = 0;
    for (const LayerGradients& layer : gradients.layers) size += layer.dW.size() + layer.db.size();
    Vector values(size);
    for (const LayerGradients& layer : gradients.layers) {
        append(layer.dW, values, position);
        append(layer.db, values, position);
    }
    return values;
}

Parameters to_parameters(const Vector& values, const Parameters& shape) {
    Parameters parameters = shape;
    Eigen::Index size = 0, position = 0;
    for (const LayerParameters& layer : shape.layers) size += layer.W.size() + layer.b.size();
    if (size != values.size()) throw std::invalid_argument("to_parameters: the vector has the wrong length");
    for (LayerParameters& layer : parameters.layers) {
        take(values, position, layer.W);
        take(values, position, layer.b);
    }
    return parameters;
}

}  // namespace petal
