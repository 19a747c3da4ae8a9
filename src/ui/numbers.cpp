#include "ui/numbers.hpp"

#include "ui/texts.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace petal {

namespace {

template <class... Values> std::string printed(const char* format, Values... values) {
    char text[64];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string not_a_number(double value) {
    if (std::isnan(value)) return texts::no_value.en;
    return (value > 0 ? "" : "-") + std::string(texts::infinite.en);
}

}  // namespace

std::string grouped(std::int64_t value) {
    std::string digits = std::to_string(value);
    const std::size_t start = value < 0 ? 1 : 0;
    for (std::size_t i = digits.size(); i > start + 3;) digits.insert(i -= 3, ",");
    return digits;
}

std::string percent(double share, Language language) {
    if (!std::isfinite(share)) return not_a_number(share);
    const double tenths = share * 1000;
    const bool fits_one_decimal = std::abs(tenths - std::round(tenths)) < 0.05;
    return printed(fits_one_decimal ? "%.1f" : "%.2f", share * 100) + (language == Language::zh ? "%" : " %");
}

std::string hexadecimal(std::uint64_t value) {
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

std::string cost_text(double cost) {
    if (!std::isfinite(cost)) return not_a_number(cost);
    if (std::abs(cost) >= 1e6) return tidy_exponent(printed("%.3e", cost));
    return printed(std::abs(cost) >= 1000 ? "%.2f" : "%.6f", cost);
}

std::string weight_text(double value) {
    if (!std::isfinite(value)) return not_a_number(value);
    return tidy_exponent(printed("%.5g", value));
}

std::string tidy_exponent(std::string text) {
    const std::size_t e = text.find('e');
    if (e == std::string::npos) return text;
    return text.substr(0, e + 1) + std::to_string(std::atoi(text.c_str() + e + 1));
}

double rounded(double value, int digits) {
    if (value == 0 || !std::isfinite(value)) return value;
    char text[48];
    std::snprintf(text, sizeof text, "%.*e", digits - 1, value);
    return std::strtod(text, nullptr);
}

}  // namespace petal
