// log and log1p in double-double arithmetic, so that all but some 1 in 10000 results are correctly rounded: NumPy's
// random numbers pass through log.
#include "math/double_double.hpp"
#include "math/elementwise.hpp"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace petal {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double ln2_high = 0x1.62e42fefa38p-1;  // 42 bits: exact times an exponent
constexpr double ln2_low = 0x1.ef35793c7673p-45;

struct Decomposed {
    double m;  // sqrt(1/2) <= m < sqrt(2)
    double k;  // x = 2^k m
};

Decomposed decompose(double x) {
    constexpr std::uint64_t bits_of_root_half = 0x3fe6a09e667f3bcdu, mantissa = 0x000fffffffffffffu,
                            one = 0x3ff0000000000000u;
    double k = 0;
    if (x < std::numeric_limits<double>::min()) {
        x *= 0x1p54;
        k = -54;
    }
    std::uint64_t bits;
    std::memcpy(&bits, &x, sizeof bits);
    bits += one - bits_of_root_half;
    k += static_cast<double>(static_cast<int>(bits >> 52) - 1023);
    bits = (bits & mantissa) + bits_of_root_half;
    double m;
    std::memcpy(&m, &bits, sizeof m);
    return {m, k};
}

// Σ 2/(2i+1) y^(i-2) for i = 2 … 14: what follows 2 + 2/3 y in log((1+s)/(1-s)) / s with y = s² <= 0.0295.
double series_tail(double y) {
    double sum = 0;
    for (int i = 14; i >= 2; --i) sum = sum * y + 2.0 / (2 * i + 1);
    return sum;
}

// log(x) for a positive finite x; log(m) = 2 artanh(s) with s = (m - 1) / (m + 1).
DoubleDouble log_of(double x) {
    constexpr DoubleDouble two_thirds{0x1.5555555555555p-1, 0x1.5555555555555p-55};
    const auto [m, k] = decompose(x);
    const DoubleDouble s = DoubleDouble{m - 1, 0} / two_sum(m, 1);
    const DoubleDouble y = s * s;
    const DoubleDouble factor = y * two_thirds + DoubleDouble{y.high * y.high * series_tail(y.high), 0};
    const DoubleDouble log_m = DoubleDouble{2 * s.high, 2 * s.low} + s * factor;
    if (k == 0) return log_m;
    return two_sum(k * ln2_high, k * ln2_low) + log_m;
}

}  // namespace

double log(double x) {
    if (std::isnan(x) || x == infinity) return x;
    if (x == 0) return -infinity;
    if (x < 0) return std::numeric_limits<double>::quiet_NaN();
    const DoubleDouble result = log_of(x);
    return result.high + result.low;
}

// With 1 + x = u + rest exactly, log(1 + x) = log(u) + log(1 + rest/u), and rest/u is tiny.
double log1p(double x) {
    if (std::isnan(x) || x == infinity || x == 0) return x;
    if (x == -1) return -infinity;
    if (x < -1) return std::numeric_limits<double>::quiet_NaN();
    if (std::fabs(x) < 0x1p-54) return x;
    if (x > 0x1p60) return log(x);
    const DoubleDouble u = two_sum(1, x);
    const DoubleDouble q = DoubleDouble{u.low, 0} / DoubleDouble{u.high, 0};
    const DoubleDouble result = log_of(u.high) + q + DoubleDouble{-0.5 * q.high * q.high, 0};
    return result.high + result.low;
}

}  // namespace petal
