// Texts with places for what is known later: "{0} of {1}".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

// The number of the place that begins at text[i], 0 … 9; none where none begins.
constexpr std::optional<std::size_t> place_at(std::string_view text, std::size_t i) {
    const std::string_view rest = text.substr(i);
    if (rest.size() < 3 || rest[0] != '{' || rest[2] != '}' || rest[1] < '0' || rest[1] > '9') return std::nullopt;
    return static_cast<std::size_t>(rest[1] - '0');
}

// The places of the text as bits: the lowest is {0}.
constexpr unsigned places_of(std::string_view text) {
    unsigned places = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (const auto place = place_at(text, i)) places |= 1u << *place;
    return places;
}

// `text` with {0}, {1}, … replaced; a place without a value stays.
std::string filled(std::string_view text, const std::vector<std::string>& values);

}  // namespace petal
