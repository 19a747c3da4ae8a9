// The course's activations g(z), each in one struct: all that Petal knows of it but its key and names (choices.hpp).
#pragma once

#include "math/elementwise.hpp"
#include "math/lane_functions.hpp"
#include "math/matrix.hpp"

#include <cmath>
#include <limits>

namespace petal {

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

// The values that a function comes near to.
struct ValueRange {
    double low, high;
    bool is_bounded() const { return std::isfinite(low) && std::isfinite(high); }
};

// How NumPy spells it.
struct NumPyForm {
    const char* function;    // its name in a script, and with "_prime" behind it its slope's
    const char* definition;  // what that function of Z returns; null where NumPy has it, as np. and the name
    const char* prime;       // what the slope of Z is in a script
    const char* one_number;  // value and slope of a number z
    const char* forward;     // of layer {0}
    const char* backward;
};

// Each has its value from z and its slope g'(z) from the value a: of a number, of a matrix, and of four numbers at a
// time for the kernels, there at once or in stages (nn/row_function.hpp).
struct Sigmoid {
    static constexpr const char* name = "sigmoid";
    static constexpr ValueRange range{0, 1};
    static constexpr double steepest = 0.25;  // the slope's largest value
    static constexpr NumPyForm numpy{"sigmoid",
                                     "1 / (1 + np.exp(-Z))",
                                     "sigmoid(Z) * (1 - sigmoid(Z))",
                                     "a = 1 / (1 + np.exp(-z)); slope = a * (1 - a)",
                                     "A{0} = 1 / (1 + np.exp(-Z{0}))",
                                     "dZ{0} = dA{0} * s(Z{0}) * (1 - s(Z{0}))  # s = sigmoid"};
    static double value(double z) { return sigmoid(z); }
    static Matrix value(const Matrix& Z) { return sigmoid(Z); }
    static double slope(double a) { return a * (1 - a); }
    using Stages = SigmoidStages;
    PETAL_INLINE static Quad slope(Quad a, const LaneConstants& k) { return a * (k.one - a); }
};

struct Tanh {
    static constexpr const char* name = "tanh";
    static constexpr ValueRange range{-1, 1};
    static constexpr double steepest = 1;
    static constexpr NumPyForm numpy{"tanh",
                                     nullptr,
                                     "1 - np.tanh(Z) ** 2",
                                     "a = np.tanh(z); slope = 1 - a**2",
                                     "A{0} = np.tanh(Z{0})",
                                     "dZ{0} = dA{0} * (1 - np.tanh(Z{0})**2)"};
    static double value(double z) { return tanh(z); }
    static Matrix value(const Matrix& Z) { return tanh(Z); }
    static double slope(double a) { return 1 - a * a; }
    using Stages = TanhStages;
    PETAL_INLINE static Quad slope(Quad a, const LaneConstants& k) { return k.one - a * a; }
};

struct Relu {
    static constexpr const char* name = "ReLU";
    static constexpr ValueRange range{0, std::numeric_limits<double>::infinity()};
    static constexpr double steepest = 1;
    static constexpr NumPyForm numpy{"relu",
                                     "np.where(Z > 0, Z, 0)",
                                     "np.where(Z > 0, 1, 0)",
                                     "a = np.maximum(0, z); slope = (z > 0) * 1.0",
                                     "A{0} = np.maximum(0, Z{0})",
                                     "dZ{0} = dA{0} * (Z{0} > 0)"};
    static double value(double z) { return z > 0 ? z : 0.0; }
    static Matrix value(const Matrix& Z) {
        return map(Z, [](double z) { return value(z); });
    }
    static double slope(double a) { return a > 0 ? 1.0 : 0.0; }  // 0 at 0, as in the course
    // A NaN must come through, so that a run that diverges is seen to.
    PETAL_INLINE static Quad value(Quad z, const LaneConstants& k) { return at_least(z, k.zero); }
    PETAL_INLINE static Quad slope(Quad a, const LaneConstants& k) {
        return where_greater(a, k.zero, quad(1.0), quad(0.0));
    }
};

struct LeakyRelu {
    static constexpr const char* name = "leaky ReLU";
    static constexpr double slope_below = 0.01;  // for z <= 0
    static constexpr ValueRange range{-std::numeric_limits<double>::infinity(),
                                      std::numeric_limits<double>::infinity()};
    static constexpr double steepest = 1;
    static constexpr NumPyForm numpy{"leaky",
                                     "np.where(Z > 0, Z, 0.01 * Z)",
                                     "np.where(Z > 0, 1, 0.01)",
                                     "a = np.where(z > 0, z, 0.01 * z); slope = np.where(z > 0, 1, 0.01)",
                                     "A{0} = np.where(Z{0} > 0, Z{0}, 0.01 * Z{0})",
                                     "dZ{0} = dA{0} * np.where(Z{0} > 0, 1, 0.01)"};
    static double value(double z) { return z > 0 ? z : slope_below * z; }
    static Matrix value(const Matrix& Z) {
        return map(Z, [](double z) { return value(z); });
    }
    static double slope(double a) { return a > 0 ? 1.0 : slope_below; }
    PETAL_INLINE static Quad value(Quad z, const LaneConstants& k) {
        return where_greater(z, k.zero, z, z * splat(slope_below));
    }
    PETAL_INLINE static Quad slope(Quad a, const LaneConstants& k) {
        return where_greater(a, k.zero, quad(1.0), quad(slope_below));
    }
};

// Calls visit with the struct of the activation that `Named` names: the experiment's enumeration, which this layer does
// not see.
template <class Named, class Visit> auto with_activation(Named activation, Visit visit) {
    switch (activation) {
        case Named::sigmoid: return visit(Sigmoid{});
        case Named::tanh: return visit(Tanh{});
        case Named::relu: return visit(Relu{});
        case Named::leaky: break;
    }
    return visit(LeakyRelu{});
}

template <class Named> double activation_value(Named activation, double z) {
    return with_activation(activation, [z](auto g) { return g.value(z); });
}
template <class Named> double activation_slope(Named activation, double z) {
    return with_activation(activation, [z](auto g) { return g.slope(g.value(z)); });
}
template <class Named> ValueRange activation_range(Named activation) {
    return with_activation(activation, [](auto g) { return g.range; });
}
template <class Named> const char* activation_long_name(Named activation) {
    return with_activation(activation, [](auto g) { return g.name; });
}
template <class Named> const NumPyForm& numpy_form(Named activation) {
    return *with_activation(activation, [](auto g) { return &decltype(g)::numpy; });
}

}  // namespace petal
