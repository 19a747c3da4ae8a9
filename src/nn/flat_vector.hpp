// Small things to do with the flat vector of all parameters, and with stretches of it.
#pragma once

#include "nn/parameter_layout.hpp"
#include "nn/parameters.hpp"
#include "nn/regularization.hpp"

#include <cstddef>
#include <vector>

namespace petal {

// In the order of ParameterLayout. The sizes of `parameters` must be the layout's, else std::invalid_argument.
std::vector<double> flatten(const Parameters& parameters, const ParameterLayout& layout);
Parameters unflatten(const double* theta, const ParameterLayout& layout);

// The weights of one layer and their regularization, for a batch of m examples.
double regularization_cost(const double* W, std::size_t count, Regularization lambda, double m);
void add_regularization(const double* W, std::size_t count, Regularization lambda, double m, double* dW);

double sum_of_squares(const double* values, std::size_t count);

}  // namespace petal
