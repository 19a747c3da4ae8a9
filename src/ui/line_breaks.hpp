// Where a paragraph breaks into lines: English between words, Chinese between characters but not before closing
// punctuation, neither within "z = 0". A newline ends a line too.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

namespace petal {

// `measure` gives a text's width. Every line holds at least one character, however narrow `width` is.
std::vector<std::string_view> broken_lines(std::string_view text, float width,
                                           const std::function<float(std::string_view)>& measure);

}  // namespace petal
