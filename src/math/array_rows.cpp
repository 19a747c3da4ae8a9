#include "math/array_rows.hpp"

#include "math/broadcasting.hpp"
#include "math/elementwise.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// Entries along the axis are folded in their order, from 0.
template <class Fold> ArrayResult fold_axis(const Array& A, int axis, bool keepdims, Fold fold) {
    const auto d = static_cast<std::size_t>(axis);
    if (d >= A.shape.size())
        return {std::nullopt, "axis " + std::to_string(axis) + " is out of bounds for array of dimension " +
                                  std::to_string(A.shape.size())};
    const auto length = static_cast<std::size_t>(A.shape[d]);
    const std::size_t step = size_of({A.shape.begin() + axis + 1, A.shape.end()});
    Array result{A.shape, {}};
    result.shape[d] = 1;
    for (std::size_t i = 0; i < size_of(result.shape); ++i) {
        const std::size_t first = i / step * step * length + i % step;
        double sum = 0;
        for (std::size_t k = 0; k < length; ++k) sum = fold(sum, A.values[first + k * step]);
        result.values.push_back(sum);
    }
    if (!keepdims) result.shape.erase(result.shape.begin() + axis);
    return {result, {}};
}

}  // namespace

ArrayResult norms_along(const Array& A, double ord, int axis, bool keepdims) {
    if (std::isinf(ord))
        return fold_axis(A, axis, keepdims, [](double largest, double x) { return std::max(largest, std::abs(x)); });
    if (ord == 1) return fold_axis(A, axis, keepdims, [](double sum, double x) { return sum + std::abs(x); });
    ArrayResult squares = fold_axis(A, axis, keepdims, [](double sum, double x) { return sum + x * x; });
    if (squares.array) {
        for (double& value : squares.array->values) value = std::sqrt(value);
    }
    return squares;
}

ArrayResult row_sums(const Array& A, bool keepdims) {
    return fold_axis(A, 1, keepdims, [](double sum, double x) { return sum + x; });
}

Array exponentials(const Array& A) {
    Array result = A;
    petal::exp(A.values, result.values);
    return result;
}

ArrayResult quotient(const Array& A, const Array& B) {
    return combine(A, B, [](double a, double b) { return a / b; });
}

int place_in_vector(int i, int j, int k, int width, int channels) { return (i * width + j) * channels + k; }

}  // namespace petal
