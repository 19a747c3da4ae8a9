// sin and cos in double-double arithmetic: the flower's points come out as with correctly rounded functions.
#include "math/double_double.hpp"
#include "math/elementwise.hpp"

#include <cmath>
#include <limits>

namespace petal {

namespace {

constexpr double largest_angle = 0x1p20;  // beyond it the products below are no longer exact

struct ReducedAngle {
    DoubleDouble r;  // |r| <= π/4
    int quadrant;    // 0 … 3: x = r + quadrant π/2 + a multiple of 2π
};

// π/2 in pieces, the first two of 33 bits, so that n times each is exact (Cody and Waite 1980).
ReducedAngle reduce(double x) {
    constexpr double piece1 = 0x1.921fb544p+0, piece2 = 0x1.0b4611a6p-34, piece3 = 0x1.3198a2e037073p-69;
    constexpr double two_over_pi = 0x1.45f306dc9c883p-1, magic = 0x1.8p52;
    const double n = x * two_over_pi + magic - magic;
    const DoubleDouble third = two_product(n, piece3);
    const DoubleDouble first_two = two_sum(x - n * piece1, -(n * piece2));
    return {first_two + DoubleDouble{-third.high, -third.low}, static_cast<int>(static_cast<long long>(n) & 3)};
}

// r - r³/3! + r⁵/5! …: the terms whose rounding would be felt in double-double, the others plainly.
DoubleDouble sin_near_zero(DoubleDouble r) {
    constexpr DoubleDouble c3{-0x1.5555555555555p-3, -0x1.5555555555555p-57},
        c5{0x1.1111111111111p-7, 0x1.1111111111111p-63};
    const DoubleDouble y = r * r;
    double tail = 0;
    for (int i = 21; i >= 7; i -= 2) tail = (1 - tail * y.high) / (i * (i - 1.0));
    // tail stands for (1/42)(1 - y/72 (1 - …)), the rest of the series over y² / 5! is -y tail
    const DoubleDouble rest = c5 + DoubleDouble{-c5.high * y.high * tail, 0};
    return r + r * (y * (c3 + y * rest));
}

// 1 - r²/2! + r⁴/4! …, in the same way.
DoubleDouble cos_near_zero(DoubleDouble r) {
    constexpr DoubleDouble c4{0x1.5555555555555p-5, 0x1.5555555555555p-59},
        c6{-0x1.6c16c16c16c17p-10, 0x1.f49f49f49f49fp-65};
    const DoubleDouble y = r * r;
    double tail = 0;
    for (int i = 22; i >= 8; i -= 2) tail = (1 - tail * y.high) / (i * (i - 1.0));
    const DoubleDouble rest = c6 + DoubleDouble{-c6.high * y.high * tail, 0};
    const DoubleDouble fourth = y * (c4 + y * rest);
    return DoubleDouble{1, 0} + y * (DoubleDouble{-0.5, 0} + fourth);
}

double sine_of(ReducedAngle angle, int quadrant) {
    const DoubleDouble value = quadrant % 2 == 0 ? sin_near_zero(angle.r) : cos_near_zero(angle.r);
    const double rounded = value.high + value.low;
    return quadrant >= 2 ? -rounded : rounded;
}

}  // namespace

double sin(double x) {
    if (!(std::fabs(x) <= largest_angle)) return std::numeric_limits<double>::quiet_NaN();
    if (std::fabs(x) < 0x1p-27) return x;
    const ReducedAngle angle = reduce(x);
    return sine_of(angle, angle.quadrant);
}

double cos(double x) {
    if (!(std::fabs(x) <= largest_angle)) return std::numeric_limits<double>::quiet_NaN();
    const ReducedAngle angle = reduce(x);
    return sine_of(angle, (angle.quadrant + 1) % 4);
}

}  // namespace petal
