// Reading and writing of the values behind the keys. A reader returns nothing when the text is no such value.
#pragma once

#include "experiment/experiment.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace petal::values {

inline constexpr int most_layers = 20, widest_layer = 1000;
inline constexpr std::int64_t most_iterations = 10'000'000;
inline constexpr int fewest_samples = 10, most_samples = 100000;
inline constexpr int most_added_points = 5000;
inline constexpr int most_classes = 6;
inline constexpr double farthest_coordinate = 1000;

// Names of the enumerators in their order.
template <std::size_t n> using Names = std::array<std::string_view, n>;
inline constexpr Names<5> labs = {"neuron", "arrays", "planar", "deep", "images"};
inline constexpr Names<15> ideas = {"none",         "activations", "unit",      "loss",           "vanishing",
                                    "broadcasting", "normalize",   "softmax",   "products",       "rank1",
                                    "reshape",      "timing",      "iteration", "initialization", "check"};
inline constexpr Names<9> data_sets = {"flower", "circles", "moons", "blobs", "quantiles",
                                       "noise",  "points",  "cats",  "images"};
inline constexpr Names<4> arithmetic = {"add", "subtract", "multiply", "divide"};
inline constexpr Names<2> truth = {"false", "true"};
inline constexpr Names<4> activations = {"sigmoid", "tanh", "relu", "leaky"};
inline constexpr Names<2> outputs = {"sigmoid", "softmax"};
inline constexpr Names<6> initializations = {"zeros", "constant", "normal", "xavier", "he", "course"};
inline constexpr Names<4> optimizers = {"gd", "momentum", "rmsprop", "adam"};
inline constexpr Names<2> masks = {"fresh", "course"};

template <class Enum, std::size_t n> std::optional<Enum> one_of(const Names<n>& names, std::string_view text) {
    for (std::size_t i = 0; i < n; ++i) {
        if (names[i] == text) return static_cast<Enum>(i);
    }
    return std::nullopt;
}
template <class Enum, std::size_t n> std::string name_of(const Names<n>& names, Enum value) {
    return std::string(names.at(static_cast<std::size_t>(value)));
}

// low <= number <= high; `whole` takes any spelling of a whole number, such as 1e4.
std::optional<double> real(std::string_view text, double low, double high);
std::optional<double> whole(std::string_view text, double low, double high);

// `none`, or the sizes joined by commas.
std::optional<std::vector<int>> layer_sizes(std::string_view text);
std::string layer_sizes_text(const std::vector<int>& sizes);

// Names joined by commas, at most one for each layer that is possible.
std::optional<std::vector<Activation>> activation_list(std::string_view text);
std::string activation_list_text(const std::vector<Activation>& list);

// `x,y,label` joined by semicolons.
std::optional<std::vector<DrawnPoint>> point_list(std::string_view text);
std::string point_list_text(const std::vector<DrawnPoint>& points);

// Indices and runs `first-last` joined by commas, in any order; the result is ascending without repetition.
std::optional<std::vector<int>> index_list(std::string_view text);
std::string index_list_text(const std::vector<int>& indices);

// Without the spaces around it.
std::string_view trimmed(std::string_view text);

}  // namespace petal::values
