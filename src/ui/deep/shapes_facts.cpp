#include "ui/deep/shapes_facts.hpp"

#include "math/array_products.hpp"
#include "math/broadcasting.hpp"
#include "numpy/course_functions.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_shapes.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace petal {

namespace {

constexpr int longest_to_scale = 40;  // then one entry is still 2 or 3 points long

// A shape with rows and columns exchanged.
Shape exchanged(const Shape& shape) { return {shape[1], shape[0]}; }

NumPyAnswer with_transposed_W(const NetworkShapes& network, int l, Language language) {
    const Shape W = exchanged(network.W(l)), A = network.A(l - 1);
    const std::string code = filled(
        texts::transposed_code, {std::to_string(l), std::to_string(l - 1), std::to_string(W[0]), std::to_string(W[1])});
    if (const auto error = dot_error(W, A)) return {code, "ValueError: " + *error, true};
    return {code, (W[0] == 1 ? texts::one_weight : texts::silently_wrong).in(language)};
}

NumPyAnswer with_flat_b(const NetworkShapes& network, int l, Language language) {
    const Shape Z = network.A(l), b{network.units(l)};
    const std::string code = filled(texts::flat_code, {std::to_string(l), std::to_string(l - 1), std::to_string(b[0])});
    const auto shape = broadcast_shape(Z, b);
    if (!shape) return {code, "ValueError: " + broadcast_error(Z, b), true};
    if (*shape != Z)
        return {code, filled(texts::other_shape.in(language), {layer_name("Z", l), tuple_text(*shape), tuple_text(Z)})};
    return {code, (b[0] == 1 ? texts::one_bias : texts::flat_silently_wrong).in(language)};
}

}  // namespace

std::int64_t NetworkShapes::parameters(int l) const { return std::int64_t{units(l)} * units(l - 1) + units(l); }

std::int64_t NetworkShapes::parameters() const {
    std::int64_t sum = 0;
    for (int l = 1; l <= layers(); ++l) sum += parameters(l);
    return sum;
}

NetworkShapes shown_shapes(const Experiment& experiment) {
    return {experiment.shown.layer_dims, experiment.shown.examples};
}

NetworkShapes trained_shapes(const Run& run) {
    std::vector<int> layer_dims{2};
    layer_dims.insert(layer_dims.end(), run.hidden.begin(), run.hidden.end());
    layer_dims.push_back(output_units(run));
    const int samples =
        generated_samples(run) + static_cast<int>(run.added.size()) - static_cast<int>(run.removed.size());
    const int held_out = static_cast<int>(std::lround(run.test * samples));
    return {std::move(layer_dims), std::max(1, samples - held_out)};
}

std::string tuple_text(const Shape& shape) {
    if (shape.size() == 1) return "(" + std::to_string(shape[0]) + ",)";
    return "(" + layer_dims_text(shape) + ")";
}

std::string layer_dims_text(const std::vector<int>& layer_dims) {
    std::string text;
    for (const int units : layer_dims) text += (text.empty() ? "" : ", ") + std::to_string(units);
    return text;
}

std::vector<ShapeEquation> shape_equations(const NetworkShapes& network, int l) {
    const std::vector<std::string> layers{std::to_string(l), std::to_string(l - 1)};
    const std::string W = tuple_text(network.W(l)), b = tuple_text(network.b(l)), A = tuple_text(network.A(l)),
                      A_prev = tuple_text(network.A(l - 1)), W_T = tuple_text(exchanged(network.W(l))),
                      A_prev_T = tuple_text(exchanged(network.A(l - 1)));
    std::vector<ShapeEquation> equations{
        {filled("Z[{0}] = W[{0}] · A[{1}] + b[{0}]", layers), A + " = " + W + " · " + A_prev + " + " + b},
        {filled("dW[{0}] = 1/m · dZ[{0}] · A[{1}].T", layers), W + " = " + A + " · " + A_prev_T},
        {filled("db[{0}] = 1/m · Σ dZ[{0}]", layers), b + " = Σ " + A}};
    if (l > 1) equations.push_back({filled("dA[{1}] = W[{0}].T · dZ[{0}]", layers), A_prev + " = " + W_T + " · " + A});
    return equations;
}

NumPyAnswer forward_tried(const NetworkShapes& network, int l, WrongShape wrong, Language language) {
    if (wrong == WrongShape::transposed) return with_transposed_W(network, l, language);
    if (wrong == WrongShape::flat) return with_flat_b(network, l, language);
    return {filled(texts::right_code, {std::to_string(l), std::to_string(l - 1)}),
            filled(texts::right_shape.in(language), {tuple_text(network.A(l)), layer_name("Z", l)})};
}

std::string initialization_code(const Experiment& experiment) {
    const NetworkShapes network = shown_shapes(experiment);
    return "import numpy as np\n\n" + course_functions(experiment).front().code +
           "\n\nparameters = initialize_parameters_deep([" + layer_dims_text(network.layer_dims) + "])\n" +
           "for name, value in parameters.items():\n"
           "    print(name, value.shape)\n"
           "print(sum(value.size for value in parameters.values()))  # " +
           std::to_string(network.parameters());
}

int longest_side(const NetworkShapes& network) {
    return std::max(network.m, *std::max_element(network.layer_dims.begin(), network.layer_dims.end()));
}

bool is_drawn_to_scale(const NetworkShapes& network) { return longest_side(network) <= longest_to_scale; }

double side_length(const NetworkShapes& network, int n) {
    const double longest = longest_side(network);
    // The doubled numbers leave a side of 1 a length of its own.
    return is_drawn_to_scale(network) ? n / longest : std::log(2.0 * n) / std::log(2 * longest);
}

std::string shapes_status(const Experiment& experiment, Language language) {
    const NetworkShapes network = shown_shapes(experiment);
    std::string text = filled(texts::shapes_status_line.in(language),
                              {layer_dims_text(network.layer_dims), grouped(network.m), grouped(network.parameters())});
    for (int l = 1; l <= network.layers(); ++l)
        text += filled(texts::shapes_status_layer.in(language),
                       {std::to_string(l), tuple_text(network.W(l)), tuple_text(network.b(l)), tuple_text(network.A(l)),
                        grouped(network.parameters(l))});
    return text;
}

}  // namespace petal
