// Characters of a Chinese keyboard, a word processor or a spreadsheet, in those that keys and values are written with.
#pragma once

#include <string>
#include <string_view>

namespace petal {

// Full-width forms, minus signs and dashes, 、 and 。, brackets 【】, every kind of space and line end become their
// plain ASCII brothers; what is invisible vanishes. All else stays, also bytes that are no UTF-8.
std::string plain_characters(std::string_view text);

}  // namespace petal
