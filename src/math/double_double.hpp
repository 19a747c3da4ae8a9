// Numbers of about 106 bits as the exact sum of two doubles, for the few functions that should be right to the last
// bit. Source: Dekker 1971, A floating-point technique for extending the available precision; Knuth, TAOCP 2, 4.2.2.
#pragma once

namespace petal {

struct DoubleDouble {
    double high = 0, low = 0;  // |low| is at most half a unit in the last place of high
};

// a + b exactly, for |a| >= |b|.
inline DoubleDouble fast_two_sum(double a, double b) {
    const double sum = a + b;
    return {sum, b - (sum - a)};
}

// a + b exactly.
inline DoubleDouble two_sum(double a, double b) {
    const double sum = a + b;
    const double b_part = sum - a;
    return {sum, (a - (sum - b_part)) + (b - b_part)};
}

// a in two halves of 26 bits; |a| < 2^996.
inline DoubleDouble split(double a) {
    const double shifted = 134217729.0 * a;  // 2^27 + 1
    const double high = shifted - (shifted - a);
    return {high, a - high};
}

// a * b exactly, unless it under- or overflows.
inline DoubleDouble two_product(double a, double b) {
    const double product = a * b;
    const DoubleDouble x = split(a), y = split(b);
    return {product, ((x.high * y.high - product) + x.high * y.low + x.low * y.high) + x.low * y.low};
}

inline DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
    const DoubleDouble sum = two_sum(a.high, b.high);
    return fast_two_sum(sum.high, sum.low + (a.low + b.low));
}

inline DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
    const DoubleDouble product = two_product(a.high, b.high);
    return fast_two_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

inline DoubleDouble operator/(DoubleDouble a, DoubleDouble b) {
    const double quotient = a.high / b.high;
    const DoubleDouble product = two_product(quotient, b.high);
    const double rest = ((a.high - product.high) - product.low) + a.low - quotient * b.low;
    return fast_two_sum(quotient, rest / b.high);
}

}  // namespace petal
