// Lists and small arrays as they stand in a link.
#pragma once

#include "experiment/concept.hpp"
#include "experiment/range.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace petal::values {

inline constexpr int most_rows = 8, most_columns = 16;
inline constexpr double largest_entry = 1e6;

// Numbers joined by commas.
std::optional<std::vector<double>> number_list(std::string_view text, const ListRange& range);
std::string number_list_text(const std::vector<double>& numbers);

// Numbers joined by commas, rows by semicolons; the range is that of a row. What has a semicolon has two dimensions,
// also at the end: "5" is a number, "5," has shape (1,), "1,2,3" (3,), "1,2,3;" (1, 3), "1;2;3" (3, 1), "1,2;3,4" (2,
// 2).
std::optional<SmallArray> small_array(std::string_view text, const ListRange& row);
std::string small_array_text(const SmallArray& array);

}  // namespace petal::values
