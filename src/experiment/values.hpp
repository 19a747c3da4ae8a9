// Reading and writing of the values behind the keys. A reader returns nothing when the text is no such value.
#pragma once

#include "experiment/range.hpp"
#include "experiment/run.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace petal::values {

inline constexpr int most_layers = 20;
inline constexpr std::int64_t most_iterations = 10'000'000;
inline constexpr int fewest_samples = 10, most_samples = 100000;
inline constexpr int most_added_points = 5000;
inline constexpr int most_classes = 6;
inline constexpr int most_parameters = 4'000'000;  // some 400 MB with all that training keeps beside them
inline constexpr double farthest_coordinate = 1000;
inline constexpr Range layer_size = whole_numbers(1, 1000);

// A number of the range; where it is to be whole, any spelling of a whole number, such as 1e4.
std::optional<double> number_within(std::string_view text, const Range& range);

// `none`, or the sizes joined by commas.
std::optional<std::vector<int>> layer_sizes(std::string_view text, const ListRange& limits);
std::string layer_sizes_text(const std::vector<int>& sizes);

// Names joined by commas.
std::optional<std::vector<Activation>> activation_list(std::string_view text, const ListRange& limits);
std::string activation_list_text(const std::vector<Activation>& list);

// `x,y,label` joined by semicolons; the range is that of the coordinates.
std::optional<std::vector<DrawnPoint>> point_list(std::string_view text, const ListRange& limits);
std::string point_list_text(const std::vector<DrawnPoint>& points);

// Indices and runs `first-last` joined by commas, in any order; the result is ascending without repetition.
std::optional<std::vector<int>> index_list(std::string_view text, const ListRange& limits);
std::string index_list_text(const std::vector<int>& indices);

// Without the spaces around it.
std::string_view trimmed(std::string_view text);

}  // namespace petal::values
