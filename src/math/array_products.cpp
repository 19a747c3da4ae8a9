#include "math/array_products.hpp"

#include "math/broadcasting.hpp"

#include <utility>

namespace petal {

namespace {

// That np.dot sums over: the last one of A, the last but one of B.
struct Place {
    std::size_t dimension;
    int size;
};
Place inner_of_left(const Shape& shape) { return {shape.size() - 1, shape.back()}; }
Place inner_of_right(const Shape& shape) {
    const std::size_t dimension = shape.size() == 2 ? 0 : shape.size() - 1;
    return {dimension, shape[dimension]};
}

std::string told(const Place& place) {
    return std::to_string(place.size) + " (dim " + std::to_string(place.dimension) + ")";
}

}  // namespace

std::optional<std::string> dot_error(const Shape& a, const Shape& b) {
    const Place left = inner_of_left(a), right = inner_of_right(b);
    if (left.size == right.size) return std::nullopt;
    return "shapes " + shape_text(a) + " and " + shape_text(b) + " not aligned: " + told(left) + " != " + told(right);
}

ArrayResult dot(const Array& A, const Array& B) {
    if (A.shape.empty() || B.shape.empty()) return combine(A, B, [](double a, double b) { return a * b; });
    if (auto error = dot_error(A.shape, B.shape)) return {std::nullopt, std::move(*error)};
    Shape shape;
    if (A.shape.size() == 2) shape.push_back(A.shape[0]);
    if (B.shape.size() == 2) shape.push_back(B.shape[1]);
    const auto inner = static_cast<std::size_t>(A.shape.back()), rows = A.values.size() / inner,
               columns = B.values.size() / inner;
    Array result{shape, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            double sum = 0;
            for (std::size_t k = 0; k < inner; ++k) sum += A.values[i * inner + k] * B.values[k * columns + j];
            result.values.push_back(sum);
        }
    }
    return {result, {}};
}

Array outer(const Array& A, const Array& B) {
    Array result{{static_cast<int>(A.values.size()), static_cast<int>(B.values.size())}, {}};
    for (const double a : A.values) {
        for (const double b : B.values) result.values.push_back(a * b);
    }
    return result;
}

Array transposed(const Array& A) {
    if (A.shape.size() < 2) return A;
    const auto rows = static_cast<std::size_t>(A.shape[0]), columns = static_cast<std::size_t>(A.shape[1]);
    Array result{{A.shape[1], A.shape[0]}, {}};
    for (std::size_t j = 0; j < columns; ++j) {
        for (std::size_t i = 0; i < rows; ++i) result.values.push_back(A.values[i * columns + j]);
    }
    return result;
}

}  // namespace petal
