#include "ui/neuron/propagate_lines.hpp"

#include "experiment/number_text.hpp"
#include "math/array_products.hpp"
#include "math/array_rows.hpp"
#include "math/broadcasting.hpp"
#include "math/elementwise.hpp"
#include "ui/arrays/shown_arrays.hpp"

#include <functional>
#include <utility>

namespace petal {

namespace {

Array array_of(const SmallArray& small) { return {small.shape, small.values}; }
Array number_of(double value) { return {{}, {value}}; }

Array each_of(Array A, double (*f)(double)) {
    for (double& value : A.values) value = f(value);
    return A;
}
double complement(double a) { return 1 - a; }

// Y of log(A), and the rest of log(1 − A).
ArrayResult losses(const Array& A, const Array& Y) {
    const auto times = [](double a, double b) { return a * b; };
    const ArrayResult ones = combine(Y, each_of(A, log), times);
    if (!ones.array) return ones;
    const ArrayResult zeros = combine(each_of(Y, complement), each_of(each_of(A, complement), log), times);
    return combine(*ones.array, *zeros.array, [](double a, double b) { return -(a + b); });
}

ArrayResult divided(const ArrayResult& result, double m) {
    return result.array ? quotient(*result.array, number_of(m)) : result;
}

// Lines after each other; the first that fails keeps those behind it from being reached.
class Lines {
  public:
    Array run(const char* code, const std::function<ArrayResult()>& make, std::string (*named)(const std::string&)) {
        if (stopped_) return skip(code);
        ArrayResult result = make();
        if (!result.array) return stop(code, named(result.error));
        lines_.push_back({code, shape_text(result.array->shape), short_literal(*result.array)});
        return std::move(*result.array);
    }
    void check(const char* code, bool holds, const std::string& value) {
        if (stopped_)
            skip(code);
        else if (!holds)
            stop(code, "AssertionError: " + value);
        else
            lines_.push_back({code, "", value});
    }
    Array stop(const char* code, std::string error) {
        lines_.push_back({code, "", std::move(error), LineState::stopped});
        stopped_ = true;
        return {};
    }
    bool stopped() const { return stopped_; }
    std::optional<Array> kept(Array array) const { return stopped_ ? std::nullopt : std::optional(std::move(array)); }
    std::vector<PropagateLine> take() { return std::move(lines_); }

  private:
    Array skip(const char* code) {
        lines_.push_back({code, "", "", LineState::not_reached});
        return {};
    }

    std::vector<PropagateLine> lines_;
    bool stopped_ = false;
};

constexpr const char* count_line = "m = X.shape[1]";
constexpr const char* return_line = "return {\"dw\": dw, \"db\": db}, cost";

double take_count(Lines& lines, const Array& X) {
    if (X.shape.size() < 2) {
        lines.stop(count_line, "IndexError: tuple index out of range");
        return 0;
    }
    const double m = X.shape[1];
    lines.check(count_line, true, number_text(m));
    return m;
}

// In Python's words: "(2,) == (2,1)" or "!=".
std::string compared(const Shape& a, const Shape& b) {
    return shape_text(a) + (a == b ? " == " : " != ") + shape_text(b);
}

Array squeezed(Array A) {
    std::erase(A.shape, 1);
    return A;
}

double sum_of(const Array& A) {
    double sum = 0;
    for (const double value : A.values) sum += value;
    return sum;
}

ArrayResult whole(Array array) { return {std::move(array), {}}; }

Array run_activation(Lines& lines, const Array& w, const Array& X, double b) {
    const auto sum = [&] {
        const ArrayResult product = dot(transposed(w), X);
        return product.array ? combine(*product.array, number_of(b), std::plus<>()) : product;
    };
    const Array Z = lines.run("Z = np.dot(w.T, X) + b", sum, value_error);
    return lines.run(
        "A = 1 / (1 + np.exp(-Z))", [&] { return whole(each_of(Z, sigmoid)); }, value_error);
}

// The cost before it is squeezed.
Array run_cost(Lines& lines, const Array& A, const Array& Y, double m) {
    const Array L = lines.run(
        "L = -(Y * np.log(A) + (1 - Y) * np.log(1 - A))", [&] { return losses(A, Y); }, value_error);
    return lines.run(
        "cost = np.sum(L, axis=1, keepdims=True) / m", [&] { return divided(row_sums(L, true), m); }, axis_error);
}

}  // namespace

PropagateArrays propagate_arrays(const Concept& shown) {
    const PropagateArrays own = propagate_arrays();
    return {shown.weights.value_or(own.w), shown.X.value_or(own.X), shown.Y.value_or(own.Y)};
}

Propagation propagation_of(const Concept& shown) {
    const PropagateArrays given = propagate_arrays(shown);
    const Array w = array_of(given.w), X = array_of(given.X), Y = array_of(given.Y);
    Lines lines;
    Propagation result;
    const double m = take_count(lines, X);
    const Array A = run_activation(lines, w, X, shown.bias);
    const Array mean = run_cost(lines, A, Y, m);
    const Array dZ = lines.run(
        "dZ = A - Y", [&] { return combine(A, Y, std::minus<>()); }, value_error);
    const Array dw = lines.run(
        "dw = np.dot(X, dZ.T) / m", [&] { return divided(dot(X, transposed(dZ)), m); }, value_error);
    result.dw = lines.kept(dw);
    result.db = lines.kept(lines.run(
        "db = np.sum(dZ) / m", [&] { return whole(number_of(sum_of(dZ) / m)); }, value_error));
    lines.check("assert dw.shape == w.shape", dw.shape == w.shape, compared(dw.shape, w.shape));
    lines.check("assert db.dtype == float", true, "float64");
    const Array cost = lines.run(
        "cost = np.squeeze(cost)", [&] { return whole(squeezed(mean)); }, value_error);
    lines.check("assert cost.shape == ()", cost.shape.empty(), compared(cost.shape, {}));
    result.cost = lines.kept(cost);
    lines.check(return_line, true, "");
    result.lines = lines.take();
    return result;
}

std::string propagate_script(const Concept& shown) {
    const PropagateArrays given = propagate_arrays(shown);
    std::string text = "import numpy as np\n\n\ndef propagate(w, b, X, Y):\n";
    for (const PropagateLine& line : propagation_of(shown).lines) text += "    " + line.code + "\n";
    const auto array = [](const SmallArray& small) {
        return "np.array(" + numpy_literal(array_of(small)) + ", dtype=float)\n";
    };
    return text + "\n\nw = " + array(given.w) + "b = " + number_text(shown.bias) + "\nX = " + array(given.X) +
           "Y = " + array(given.Y) +
           "grads, cost = propagate(w, b, X, Y)\nprint(\"dw =\", grads[\"dw\"].tolist())\n"
           "print(\"db =\", float(grads[\"db\"]))\nprint(\"cost =\", float(cost))\n";
}

}  // namespace petal
