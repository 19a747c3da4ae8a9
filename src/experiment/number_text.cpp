// Decimal text of doubles. No decimal point is ever passed to the C library, which would look it up in the locale:
// writing takes only the digits and the exponent from it, reading hands it digits and an exponent.
#include "experiment/number_text.hpp"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace petal {

namespace {

// 0.d₁d₂d₃… × 10^point, the first digit not zero.
struct Decimal {
    std::string digits;
    int point = 0;
};

double to_double(const Decimal& decimal) {
    const int exponent = decimal.point - static_cast<int>(decimal.digits.size());
    return std::strtod((decimal.digits + "e" + std::to_string(exponent)).c_str(), nullptr);
}

Decimal rounded_decimal(double magnitude, int significant_digits) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*e", significant_digits - 1, magnitude);
    Decimal decimal;
    const char* c = buffer;
    for (; *c != 'e'; ++c) {
        if (is_digit(*c)) decimal.digits += *c;
    }
    decimal.point = std::atoi(c + 1) + 1;
    return decimal;
}

Decimal shortest_decimal(double magnitude) {
    // A normal double gives back any decimal of up to DBL_DIG digits, so a shorter one shows as zeros at the end.
    const int first = magnitude >= DBL_MIN ? DBL_DIG : 1;
    Decimal decimal;
    for (int digits = first; digits <= DBL_DECIMAL_DIG; ++digits) {
        decimal = rounded_decimal(magnitude, digits);
        if (to_double(decimal) == magnitude) break;
    }
    decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
    return decimal;
}

std::string plain_text(const Decimal& decimal) {
    const int size = static_cast<int>(decimal.digits.size());
    if (decimal.point <= 0) return "0." + std::string(static_cast<std::size_t>(-decimal.point), '0') + decimal.digits;
    if (decimal.point >= size) return decimal.digits + std::string(static_cast<std::size_t>(decimal.point - size), '0');
    const auto point = static_cast<std::size_t>(decimal.point);
    return decimal.digits.substr(0, point) + "." + decimal.digits.substr(point);
}

std::string exponent_text(const Decimal& decimal) {
    std::string text = decimal.digits.substr(0, 1);
    if (decimal.digits.size() > 1) text.append(".").append(decimal.digits, 1);
    return text.append("e").append(std::to_string(decimal.point - 1));
}

// Moves the digits at the front of `rest` to `digits`; returns how many there were.
int take_digits(std::string_view& rest, std::string& digits) {
    int count = 0;
    for (; !rest.empty() && is_digit(rest.front()); rest.remove_prefix(1), ++count) digits += rest.front();
    return count;
}

// Takes a sign at the front of `rest`; true for a minus.
bool take_minus(std::string_view& rest) {
    if (rest.empty() || (rest.front() != '-' && rest.front() != '+')) return false;
    const bool minus = rest.front() == '-';
    rest.remove_prefix(1);
    return minus;
}

// The exponent behind an e at the front of `rest`, 0 without one, empty when it has no digits.
std::optional<int> take_exponent(std::string_view& rest) {
    if (rest.empty() || (rest.front() != 'e' && rest.front() != 'E')) return 0;
    rest.remove_prefix(1);
    const bool minus = take_minus(rest);
    std::string digits;
    if (take_digits(rest, digits) == 0) return std::nullopt;
    constexpr std::size_t beyond_any_double = 5;
    const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    const int exponent = std::atoi(digits.substr(first, beyond_any_double).c_str());
    return minus ? -exponent : exponent;
}

}  // namespace

std::string number_text(double value) {
    if (std::isnan(value)) return "nan";
    const std::string sign = std::signbit(value) ? "-" : "";
    const double magnitude = std::fabs(value);
    if (std::isinf(magnitude)) return sign + "inf";
    if (magnitude == 0) return sign + "0";
    const Decimal decimal = shortest_decimal(magnitude);
    return sign + (magnitude >= 1e-5 && magnitude < 1e15 ? plain_text(decimal) : exponent_text(decimal));
}

std::optional<double> read_number(std::string_view text) {
    constexpr std::size_t longest_text = 100;
    if (text.size() > longest_text) return std::nullopt;
    const bool minus = take_minus(text);
    Decimal decimal;
    decimal.point = take_digits(text, decimal.digits);
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        take_digits(text, decimal.digits);
    }
    const std::optional<int> exponent = take_exponent(text);
    if (decimal.digits.empty() || !exponent || !text.empty()) return std::nullopt;
    decimal.point += *exponent;
    const double magnitude = to_double(decimal);
    if (std::isinf(magnitude)) return std::nullopt;
    return minus ? -magnitude : magnitude;
}

}  // namespace petal
