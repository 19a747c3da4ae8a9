#include "experiment/filled_text.hpp"

namespace petal {

std::string filled(std::string_view text, const std::vector<std::string>& values) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto place = place_at(text, i);
        if (place && *place < values.size()) {
            result += values[*place];
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

}  // namespace petal
