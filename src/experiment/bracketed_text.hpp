// Arrays as Python and NumPy write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace petal {

// `[[1. 2.]\n [3. 4.]]`, `array([1, 2], dtype=int8)`, `A = np.array(((1, 2), (3, 4)))`, `[1 2; 3 4]`, a few lists one
// after the other: entries joined by commas, rows by semicolons. Nothing when brackets do not match, or entries are
// missing, or there are more than two dimensions, or parentheses may mean another number: sqrt(2), (5).
std::optional<std::string> bracketed_text(std::string_view text);

}  // namespace petal
