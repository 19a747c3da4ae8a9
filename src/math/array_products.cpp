#include "math/array_products.hpp"

#include "math/broadcasting.hpp"

namespace petal {

namespace {

struct Place {
    int dimension, size;
};

std::string not_aligned(const Array& A, const Array& B, Place a, Place b) {
    const auto told = [](Place place) {
        return std::to_string(place.size) + " (dim " + std::to_string(place.dimension) + ")";
    };
    return "shapes " + shape_text(A.shape) + " and " + shape_text(B.shape) + " not aligned: " + told(a) +
           " != " + told(b);
}

}  // namespace

ArrayResult dot(const Array& A, const Array& B) {
    if (A.shape.empty() || B.shape.empty()) return combine(A, B, [](double a, double b) { return a * b; });
    const Place a{static_cast<int>(A.shape.size()) - 1, A.shape.back()};
    const int of_b = B.shape.size() == 2 ? 0 : static_cast<int>(B.shape.size()) - 1;
    const Place b{of_b, B.shape[static_cast<std::size_t>(of_b)]};
    if (a.size != b.size) return {std::nullopt, not_aligned(A, B, a, b)};
    Shape shape;
    if (A.shape.size() == 2) shape.push_back(A.shape[0]);
    if (B.shape.size() == 2) shape.push_back(B.shape[1]);
    const auto inner = static_cast<std::size_t>(a.size), rows = A.values.size() / inner,
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
