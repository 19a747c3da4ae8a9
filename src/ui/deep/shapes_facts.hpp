// The shapes of every layer for any layer_dims: in numbers and words, in the lines of NumPy that assert them, and what
// NumPy answers where one is wrong. Draws nothing.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "math/array.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace petal {

// layer_dims = [n[0], n[1], …, n[L]], at least two; m examples.
struct NetworkShapes {
    std::vector<int> layer_dims;
    int m;

    int layers() const { return static_cast<int>(layer_dims.size()) - 1; }
    int units(int l) const { return layer_dims[static_cast<std::size_t>(l)]; }
    Shape W(int l) const { return {units(l), units(l - 1)}; }  // and dW, l in 1 … L
    Shape b(int l) const { return {units(l), 1}; }             // and db, l in 1 … L
    Shape A(int l) const { return {units(l), m}; }             // and Z, dZ, dA; l in 0 … L, where A[0] is X
    std::int64_t parameters(int l) const;                      // n[l] n[l-1] + n[l]
    std::int64_t parameters() const;                           // of all layers

    bool operator==(const NetworkShapes&) const = default;
};
NetworkShapes shown_shapes(const Experiment& experiment);
// Of the network that the deep lab trains with this run, over its training examples.
NetworkShapes trained_shapes(const Run& run);

// As Python prints it: "(20, 12288)", "(20,)".
std::string tuple_text(const Shape& shape);
// "12288, 20, 7, 5, 1"
std::string layer_dims_text(const std::vector<int>& layer_dims);

// Forward and backward of one layer, with the shape of each term.
struct ShapeEquation {
    std::string formula, shapes;
};
std::vector<ShapeEquation> shape_equations(const NetworkShapes& network, int l);

enum class WrongShape {
    none,
    transposed,  // W[l] of shape (n[l-1], n[l])
    flat         // b[l] of shape (n[l],)
};
struct NumPyAnswer {
    std::string code, answer;
    bool is_error = false;  // whether NumPy raises one
};
NumPyAnswer forward_tried(const NetworkShapes& network, int l, WrongShape wrong, Language language);

// A whole program: the experiment's initialize_parameters_deep with its assertions, called for the shapes shown.
std::string initialization_code(const Experiment& experiment);

// How long n entries are drawn where the longest side is 1: to scale where a single one can be seen beside the longest,
// else by the logarithm, so that each factor of 10 is one step.
int longest_side(const NetworkShapes& network);  // the largest of layer_dims and m
bool is_drawn_to_scale(const NetworkShapes& network);
double side_length(const NetworkShapes& network, int n);

// For screen readers.
std::string shapes_status(const Experiment& experiment, Language language);

}  // namespace petal
