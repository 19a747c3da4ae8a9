#include "nn/flat_vector.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace petal {

std::vector<double> flatten(const Parameters& parameters, const ParameterLayout& layout) {
    std::vector<double> theta;
    theta.reserve(layout.size);
    if (parameters.layers.size() != layout.layers.size())
        throw std::invalid_argument("the parameters have another number of layers");
    for (std::size_t l = 0; l < layout.layers.size(); ++l) {
        const LayerParameters& layer = parameters.layers[l];
        const ParameterLayout::Layer& expected = layout.layers[l];
        if (layer.W.rows() != expected.n || layer.W.cols() != expected.n_prev || layer.b.size() != expected.n) {
            throw std::invalid_argument("the parameters have other sizes than the network");
        }
        theta.insert(theta.end(), layer.W.data(), layer.W.data() + layer.W.size());
        theta.insert(theta.end(), layer.b.data(), layer.b.data() + layer.b.size());
    }
    return theta;
}

Parameters unflatten(const double* theta, const ParameterLayout& layout) {
    Parameters parameters;
    for (const ParameterLayout::Layer& layer : layout.layers) {
        LayerParameters next{Matrix(layer.n, layer.n_prev), Vector(layer.n)};
        std::copy_n(theta + layer.W, layer.weights(), next.W.data());
        std::copy_n(theta + layer.b, layer.n, next.b.data());
        parameters.layers.push_back(std::move(next));
    }
    return parameters;
}

double regularization_cost(const double* W, std::size_t count, Regularization lambda, double m) {
    double absolute = 0;
    for (std::size_t i = 0; i < count; ++i) absolute += std::fabs(W[i]);
    return lambda.l1 / m * absolute + lambda.l2 / (2 * m) * sum_of_squares(W, count);
}

void add_regularization(const double* W, std::size_t count, Regularization lambda, double m, double* dW) {
    if (lambda.l2 != 0) {
        const double factor = lambda.l2 / m;
        for (std::size_t i = 0; i < count; ++i) dW[i] += factor * W[i];
    }
    if (lambda.l1 != 0) {
        const double factor = lambda.l1 / m;
        for (std::size_t i = 0; i < count; ++i) dW[i] += W[i] > 0 ? factor : W[i] < 0 ? -factor : 0.0;
    }
}

double sum_of_squares(const double* values, std::size_t count) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += values[i] * values[i];
    return sum;
}

}  // namespace petal
