#include "formats/number_array.hpp"

#include <limits>

namespace petal {

std::size_t entries_of(const std::vector<std::size_t>& shape) {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    std::size_t entries = 1;
    for (const std::size_t size : shape) entries = size > 0 && entries > most / size ? most : entries * size;
    return entries;
}

std::string shape_text(const std::vector<std::size_t>& shape) {
    std::string text = "(";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i > 0 ? ", " : "") + std::to_string(shape[i]) + (shape.size() == 1 ? "," : "");
    return text + ")";
}

}  // namespace petal
