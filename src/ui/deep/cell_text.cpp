#include "ui/deep/cell_text.hpp"

#include "ui/numbers.hpp"

#include <cmath>
#include <cstdio>

namespace petal {

std::string cell_text(double value) {
    if (!std::isfinite(value)) return weight_text(value);
    const double size = std::abs(value);
    if (size < 1000 && value == std::floor(value)) return std::to_string(static_cast<int>(value));
    const char* format = size < 0.00995 || size >= 9999.5 ? "%.0e"
                         : size < 9.995                   ? "%.2f"
                         : size < 99.95                   ? "%.1f"
                                                          : "%.0f";
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return tidy_exponent(text);
}

}  // namespace petal
