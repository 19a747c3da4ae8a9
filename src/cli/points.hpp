// Points of the plane as text.
#pragma once

#include "math/matrix.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace petal {

struct Point {
    double x = 0, y = 0;
};

// "1.5,-2", with spaces where one likes; nothing when it is not two finite numbers.
std::optional<Point> read_point(std::string_view text);

// One point a line, as columns of a 2 × m matrix. Empty lines, lines that begin with # and a first line of words
// are passed over. Throws FileError with the number of the first line that is no point.
Matrix read_points(std::string_view text, const std::string& file_name);

}  // namespace petal
