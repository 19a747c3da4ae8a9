#include "math/elementwise.hpp"

#include "math/lane_functions.hpp"

#include <algorithm>
#include <cstddef>

namespace petal {

namespace {

// A scalar is four equal numbers, and the end of an array is filled up, so that every form gives the same bits.
template <class Function> double scalar_form(double x, Function f) { return f(quad(x), lane_constants()).low[0]; }

template <class Function> void array_form(std::span<const double> x, std::span<double> result, Function f) {
    const LaneConstants& k = lane_constants();
    std::size_t i = 0;
    for (; i + 4 <= x.size(); i += 4) store_quad(f(load_quad(&x[i]), k), &result[i]);
    if (i == x.size()) return;
    double rest[4] = {};
    std::copy(x.begin() + static_cast<std::ptrdiff_t>(i), x.end(), rest);
    store_quad(f(load_quad(rest), k), rest);
    std::copy(rest, rest + (x.size() - i), result.begin() + static_cast<std::ptrdiff_t>(i));
}

}  // namespace

const LaneConstants& lane_constants() {
    static const LaneConstants constants;
    return constants;
}

double exp(double x) { return scalar_form(x, exp_of); }
double tanh(double x) { return scalar_form(x, tanh_of); }
double sigmoid(double x) { return scalar_form(x, sigmoid_of); }
double softplus(double x) { return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x)); }

void exp(std::span<const double> x, std::span<double> result) { array_form(x, result, exp_of); }
void tanh(std::span<const double> x, std::span<double> result) { array_form(x, result, tanh_of); }
void sigmoid(std::span<const double> x, std::span<double> result) { array_form(x, result, sigmoid_of); }

void softplus(std::span<const double> x, std::span<double> result) {
    for (std::size_t i = 0; i < x.size(); ++i) result[i] = softplus(x[i]);
}

}  // namespace petal
