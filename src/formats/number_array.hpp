// An array of numbers as a file holds it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace petal {

// In NumPy's C order or, as the transpose of one is saved, in Fortran's.
struct NumberArray {
    std::string name;
    std::vector<std::size_t> shape;
    bool fortran_order = false;
    bool whole = false;          // of a type of whole numbers
    std::vector<double> values;  // none where a reader was told to take fewer than the shape asks for
};

// The product of the sizes, or the largest number where that is larger still.
std::size_t entries_of(const std::vector<std::size_t>& shape);

// As NumPy prints it: "(4, 2)", "(4,)", "()".
std::string shape_text(const std::vector<std::size_t>& shape);

}  // namespace petal
