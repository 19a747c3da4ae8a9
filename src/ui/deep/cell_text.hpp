// A number in a matrix cell: at most six characters. Exact values stand elsewhere.
#pragma once

#include <string>

namespace petal {

// "0", "1", "0.31", "-1.25", "12.5", "-340", "3e-5", "-2e12"; "–" for NaN.
std::string cell_text(double value);

}  // namespace petal
