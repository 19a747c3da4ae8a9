// Doubles as decimal text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace petal {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Shortest text that reads back as the same double; plain digits between 1e-5 and 1e15, else an exponent.
std::string number_text(double value);
// Reads a whole text as a finite double, without regard to the locale.
std::optional<double> read_number(std::string_view text);

}  // namespace petal
