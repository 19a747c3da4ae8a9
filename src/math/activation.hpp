// The course's activations g(z) and their derivatives g'(z), for single numbers and whole matrices.
#pragma once

#include "math/elementwise.hpp"
#include "math/matrix.hpp"

namespace petal {

constexpr double leaky_slope = 0.01;  // of leaky ReLU for z <= 0

inline double relu(double z) { return z > 0 ? z : 0.0; }
inline double leaky_relu(double z) { return z > 0 ? z : leaky_slope * z; }

inline double sigmoid_derivative(double z) {
    const double a = sigmoid(z);
    return a * (1 - a);
}
inline double tanh_derivative(double z) {
    const double a = tanh(z);
    return 1 - a * a;
}
inline double relu_derivative(double z) { return z > 0 ? 1.0 : 0.0; }  // 0 at 0, as in the course
inline double leaky_relu_derivative(double z) { return z > 0 ? 1.0 : leaky_slope; }

// f of every entry of Z.
template <class Function> Matrix map(const Matrix& Z, Function f) {
    Matrix result(Z.rows(), Z.cols());
    for (Eigen::Index i = 0; i < Z.size(); ++i) result.data()[i] = f(Z.data()[i]);
    return result;
}

// The same functions of whole matrices; the array forms are faster than one call for each entry.
inline std::span<const double> entries(const Matrix& A) { return {A.data(), static_cast<std::size_t>(A.size())}; }
inline std::span<double> entries(Matrix& A) { return {A.data(), static_cast<std::size_t>(A.size())}; }

inline Matrix sigmoid(const Matrix& Z) {
    Matrix A(Z.rows(), Z.cols());
    sigmoid(entries(Z), entries(A));
    return A;
}
inline Matrix tanh(const Matrix& Z) {
    Matrix A(Z.rows(), Z.cols());
    tanh(entries(Z), entries(A));
    return A;
}
inline Matrix sigmoid_derivative(const Matrix& Z) {
    return map(sigmoid(Z), [](double a) { return a * (1 - a); });
}
inline Matrix tanh_derivative(const Matrix& Z) {
    return map(tanh(Z), [](double a) { return 1 - a * a; });
}

}  // namespace petal
