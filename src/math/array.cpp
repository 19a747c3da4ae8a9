#include "math/array.hpp"

namespace petal {

std::size_t size_of(const Shape& shape) {
    std::size_t size = 1;
    for (const int n : shape) size *= static_cast<std::size_t>(n);
    return size;
}

std::string shape_text(const Shape& shape) {
    std::string text;
    for (const int n : shape) text += (text.empty() ? "" : ",") + std::to_string(n);
    return "(" + text + (shape.size() == 1 ? ",)" : ")");
}

}  // namespace petal
