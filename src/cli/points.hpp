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

struct PointTable {
    Matrix X;            // 2 × m, columns are points
    std::string remark;  // a sentence on the line that was taken for a heading; empty without one
};

// One point a line in UTF-8: two numbers, in double quotes or without, separated by a comma, a semicolon, a tab or
// spaces, or by what plain_characters.hpp takes for these. Empty lines and lines that begin with # are passed over, and
// a first line that holds nothing but words. Throws FileError with the number of the first line that is no point.
PointTable read_points(std::string_view text, const std::string& file_name);

}  // namespace petal
