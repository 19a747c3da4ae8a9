#include "ui/deep/box_code.hpp"

#include "experiment/number_text.hpp"
#include "math/activation.hpp"
#include "ui/deep/steps.hpp"
#include "ui/numbers.hpp"

#include <algorithm>

namespace petal {

namespace {

// Of the output layer, whose own backward code no layer has.
constexpr const char* softmax_forward = "A{0} = np.exp(Z{0}) / np.exp(Z{0}).sum(axis=0, keepdims=True)";

// Backward from the start: the derivative of the cost with respect to A, and through the output's activation.
constexpr const char *sigmoid_start = "dA{0} = -(Y / A{0} - (1 - Y) / (1 - A{0}))",
                     *sigmoid_backward = "dZ{0} = dA{0} * A{0} * (1 - A{0})", *softmax_start = "dA{0} = -Y / A{0}",
                     *softmax_backward = "dZ{0} = A{0} * (dA{0} - np.sum(dA{0} * A{0}, axis=0))";

bool has_softmax(const Experiment& experiment, int l) {
    return l == layers_of(experiment) && experiment.out == Output::softmax;
}

// Of a layer without softmax.
Activation function_of(const Experiment& experiment, int l) {
    return l == layers_of(experiment) ? Activation::sigmoid : activation_of_layer(experiment, l);
}

using TwoSizes = std::pair<int, int>;
TwoSizes shape(const MatrixView& A) { return {A.rows, A.columns}; }

std::string text_of(const TwoSizes& s) { return "(" + std::to_string(s.first) + ", " + std::to_string(s.second) + ")"; }

ShapeAssertion same_shape(const char* code, int l, const TwoSizes& left, const TwoSizes& right) {
    const std::string previous = std::to_string(l - 1);
    return {"assert(" + filled(code, {std::to_string(l), previous}) + ")", text_of(left) + " == " + text_of(right),
            left == right};
}

std::vector<std::string> lines_of(std::initializer_list<const char*> lines, int l) {
    std::vector<std::string> filled_in;
    for (const char* line : lines) filled_in.push_back(filled(line, {std::to_string(l), std::to_string(l - 1)}));
    return filled_in;
}

}  // namespace

std::string activation_name(const Experiment& experiment, int l) {
    return has_softmax(experiment, l) ? "softmax" : activation_long_name(function_of(experiment, l));
}

std::vector<std::string> numpy_lines(const Experiment& experiment, const DeepBox& box) {
    const int L = layers_of(experiment), l = std::clamp(box.layer, 1, L);
    const NumPyForm& numpy = numpy_form(function_of(experiment, l));
    const std::string rate = number_text(experiment.lr);
    switch (box.kind) {
        case BoxKind::data: return {"A0 = X", "m = X.shape[1]"};
        case BoxKind::linear:
            return lines_of({"Z{0} = np.dot(W{0}, A{1}) + b{0}", "linear_cache = (A{1}, W{0}, b{0})"}, l);
        case BoxKind::activation:
            return lines_of({has_softmax(experiment, l) ? softmax_forward : numpy.forward, "activation_cache = Z{0}"},
                            l);
        case BoxKind::cost:
            if (experiment.out == Output::softmax) return lines_of({"J = -np.sum(Y * np.log(A{0})) / m"}, L);
            return lines_of({"J = -np.sum(Y * np.log(A{0}) + (1 - Y) * np.log(1 - A{0})) / m"}, L);
        case BoxKind::activation_back:
            if (has_softmax(experiment, l))
                return lines_of({softmax_start, softmax_backward, "# which is A{0} - Y"}, l);
            if (l == L) return lines_of({sigmoid_start, sigmoid_backward, "# which is A{0} - Y"}, l);
            return lines_of({numpy.backward}, l);
        case BoxKind::linear_back:
            if (l == 1)
                return lines_of(
                    {"dW{0} = np.dot(dZ{0}, A{1}.T) / m", "db{0} = np.sum(dZ{0}, axis=1, keepdims=True) / m"}, l);
            return lines_of({"dW{0} = np.dot(dZ{0}, A{1}.T) / m", "db{0} = np.sum(dZ{0}, axis=1, keepdims=True) / m",
                             "dA{1} = np.dot(W{0}.T, dZ{0})"},
                            l);
        case BoxKind::update: break;
    }
    const std::string k = std::to_string(l);
    return {filled("W{0} = W{0} - {1} * dW{0}", {k, rate}), filled("b{0} = b{0} - {1} * db{0}", {k, rate})};
}

std::vector<ShapeAssertion> shape_assertions(const IterationOpened& opened, const Experiment& experiment,
                                             const DeepBox& box) {
    const int L = layers_of(experiment), l = std::clamp(box.layer, 1, L);
    const OpenedLayerView& layer = opened.layers[static_cast<std::size_t>(l - 1)];
    const MatrixView& A_prev = l == 1 ? opened.X : opened.layers[static_cast<std::size_t>(l - 2)].A;
    const MatrixView& AL = opened.layers.back().A;
    switch (box.kind) {
        case BoxKind::data:
            return {same_shape("X.shape == (n_x, m)", 1, shape(opened.X), {opened.layers[0].W.columns, opened.m}),
                    same_shape("Y.shape == (n_y, m)", 1, shape(opened.Y), {opened.layers.back().W.rows, opened.m})};
        case BoxKind::linear:
            return {same_shape("W{0}.shape == (n{0}, n{1})", l, shape(layer.W), {layer.Z.rows, A_prev.rows}),
                    same_shape("b{0}.shape == (n{0}, 1)", l, shape(layer.b), {layer.Z.rows, 1}),
                    same_shape("Z{0}.shape == (W{0}.shape[0], A{1}.shape[1])", l, shape(layer.Z),
                               {layer.W.rows, A_prev.columns})};
        case BoxKind::activation:
            return {same_shape("A{0}.shape == (W{0}.shape[0], A{1}.shape[1])", l, shape(layer.A),
                               {layer.W.rows, A_prev.columns})};
        case BoxKind::cost: return {same_shape("A{0}.shape == Y.shape", L, shape(AL), shape(opened.Y))};
        case BoxKind::activation_back:
            return {same_shape("dZ{0}.shape == Z{0}.shape", l, shape(layer.dZ), shape(layer.Z))};
        case BoxKind::linear_back: break;
        case BoxKind::update:
            return {same_shape("W{0}.shape == dW{0}.shape", l, shape(layer.new_W), shape(layer.dW)),
                    same_shape("b{0}.shape == db{0}.shape", l, shape(layer.new_b), shape(layer.db))};
    }
    std::vector<ShapeAssertion> assertions{same_shape("dW{0}.shape == W{0}.shape", l, shape(layer.dW), shape(layer.W)),
                                           same_shape("db{0}.shape == b{0}.shape", l, shape(layer.db), shape(layer.b))};
    if (l > 1)
        assertions.push_back(same_shape("dA{1}.shape == A{1}.shape", l,
                                        shape(opened.layers[static_cast<std::size_t>(l - 2)].dA), shape(A_prev)));
    return assertions;
}

}  // namespace petal
