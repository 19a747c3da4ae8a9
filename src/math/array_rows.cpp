#include "math/array_rows.hpp"

#include "math/broadcasting.hpp"
#include "math/elementwise.hpp"

#include <cmath>

namespace petal {

namespace {

template <class Fold> ArrayResult fold_rows(const Array& A, bool keepdims, Fold fold) {
    if (A.shape.size() < 2)
        return {std::nullopt, "axis 1 is out of bounds for array of dimension " + std::to_string(A.shape.size())};
    Array result{{A.shape[0]}, {}};
    if (keepdims) result.shape.push_back(1);
    const auto columns = static_cast<std::size_t>(A.shape[1]);
    for (std::size_t first = 0; first < A.values.size(); first += columns) {
        double sum = 0;
        for (std::size_t j = 0; j < columns; ++j) sum = fold(sum, A.values[first + j]);
        result.values.push_back(sum);
    }
    return {result, {}};
}

}  // namespace

ArrayResult row_norms(const Array& A, bool keepdims) {
    ArrayResult squares = fold_rows(A, keepdims, [](double sum, double x) { return sum + x * x; });
    if (squares.array) {
        for (double& value : squares.array->values) value = std::sqrt(value);
    }
    return squares;
}

ArrayResult row_sums(const Array& A, bool keepdims) {
    return fold_rows(A, keepdims, [](double sum, double x) { return sum + x; });
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
