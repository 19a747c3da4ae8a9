// Numbers as the page writes them, for texts with places in them (filled_text.hpp).
#pragma once

#include "experiment/filled_text.hpp"
#include "experiment/language.hpp"

#include <cstdint>
#include <string>

namespace petal {

// 10000 → "10,000".
std::string grouped(std::int64_t value);

// 0.905 → "90.5 %", in Chinese "90.5%"; two decimals where one would round ("67.25 %"); "–" for NaN.
std::string percent(double share, Language language);
// 16 digits.
std::string hexadecimal(std::uint64_t value);

// A cost: six decimals, as the course prints it; fewer digits above 1000, an exponent above 1e6.
std::string cost_text(double cost);

// Five significant digits: "0.012346", "-1.2346", "1.2346e-7".
std::string weight_text(double value);

// "1.2e+06" → "1.2e6", "1e-05" → "1e-5".
std::string tidy_exponent(std::string text);

// The nearest number with this many significant decimal digits: what a slider lands on.
double rounded(double value, int digits);

}  // namespace petal
