// NumPy's arrays of up to a few dimensions, in row order, for showing what NumPy does with them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace petal {

using Shape = std::vector<int>;

struct Array {
    Shape shape;
    std::vector<double> values;  // the last index runs fastest
    bool operator==(const Array&) const = default;
};

std::size_t size_of(const Shape& shape);

// As NumPy prints it in its messages: "()", "(5,)", "(2,3)".
std::string shape_text(const Shape& shape);

// What NumPy answers: an array, or the text of its error.
struct ArrayResult {
    std::optional<Array> array;
    std::string error;
};

}  // namespace petal
