// exp, tanh and sigmoid of four doubles: the bodies that elementwise.hpp and the training kernels share.
//
// All three stand on a = tanh(r), an odd polynomial for |r| <= ln(2)/4. With 2z = n ln 2 + 2r for a whole n,
//     e^{2z} = 2ⁿ (1 + a) / (1 - a),
// from which each function follows with one division. The coefficients are a Chebyshev fit of (tanh(r)/r - 1)/r² whose
// error is 0.04 units in the last place of tanh(r).
#pragma once

#include "math/lanes.hpp"

namespace petal {

// Adding this rounds to the nearest whole number, which then stands in the low bits of the sum (plus 1023, so that a
// shift by 52 makes it an exponent).
constexpr double rounding_magic = 0x1.8p52 + 1023;

// Read from memory: where they are constants of the program, V8 builds each of them through general registers.
struct LaneConstants {
    Lanes magic = splat(rounding_magic);
    Lanes two_log2e = splat(0x1.71547652b82fep+1);      // 2 / ln 2
    Lanes half_ln2 = splat(0x1.62e42fefa39efp-2);       // ln(2) / 2
    Lanes half_ln2_high = splat(0x1.62e42feep-2);       // its first 32 bits, so that a product with n is exact
    Lanes half_ln2_low = splat(0x1.a39ef35793c76p-34);  // and the rest
    Lanes c1 = splat(-0x1.55555555554bcp-2), c2 = splat(0x1.11111110e0b28p-3), c3 = splat(-0x1.ba1ba11701b77p-5);
    Lanes c4 = splat(0x1.664ec9f7736c2p-6), c5 = splat(-0x1.223c7baaee64dp-7), c6 = splat(0x1.c3853571ba08dp-9);
    Lanes zero = splat(0.0), half = splat(0.5), one = splat(1.0);
    Lanes tanh_bound = splat(-22.0);      // tanh is ±1 to the last bit beyond
    Lanes sigmoid_bound = splat(-373.0);  // sigmoid(2 * -373) is 0
    Lanes raised_magic = splat(rounding_magic + 100), lowering = splat(0x1p-100);
    Lanes exp_lower = splat(-746.0), exp_upper = splat(710.0);  // e^x is 0 and infinite beyond
    LaneBits sign_bit = {0x8000000000000000u, 0x8000000000000000u};
};

// Not inline, so that the compiler cannot know the values.
const LaneConstants& lane_constants();

// tanh(r) for |r| <= ln(2)/4.
PETAL_INLINE Quad tanh_near_zero(Quad r, const LaneConstants& k) {
    const Quad y = r * r;
    const Quad c = ((((k.c6 * y + k.c5) * y + k.c4) * y + k.c3) * y + k.c2) * y + k.c1;
    return r + r * y * c;
}

// What the first stage of tanh or sigmoid makes of x: the remainder r, and a number with n in its low bits and x's
// sign.
struct Reduced {
    Quad r, scale;
};

// tanh and sigmoid in three stages: reduce, tanh_near_zero, finish. Each is a chain of operations that wait for one
// another, and a row of numbers is done much sooner when one stage at a time goes over it (nn/row_function.hpp).
struct TanhStages {
    PETAL_INLINE static Reduced reduce(Quad x, const LaneConstants& k) {
        const Quad z = at_least(bitwise_or(x, k.sign_bit), k.tanh_bound);
        const Quad shifted = z * k.two_log2e + k.magic;
        return {z - (shifted - k.magic) * k.half_ln2, bitwise_or(shifted, bitwise_and(x, k.sign_bit))};
    }

    // With s = e^{-2(|x| - ...)} = 2ⁿ, c = 1 - s and p = 1 + s, tanh|x| = (c - p a) / (p - c a). This form takes c²
    // out, which is near tanh|x| and exact, so that the rounding of the quotient counts little: at most 2 units in the
    // last place, 0.3 on average.
    PETAL_INLINE static Quad finish(Quad scale, Quad a, const LaneConstants& k) {
        const Quad s = shift_left(scale, 52);
        const Quad c = k.one - s, p = k.one + s, c2 = c * c;
        const Quad magnitude = c2 + (c * (s * s) - (p - c2 * c) * a) / (p - c * a);
        return bitwise_or(magnitude, bitwise_and(scale, k.sign_bit));
    }
};

template <class Stages> PETAL_INLINE Quad all_stages(Quad x, const LaneConstants& k) {
    const Reduced reduced = Stages::reduce(x, k);
    return Stages::finish(reduced.scale, tanh_near_zero(reduced.r, k), k);
}

PETAL_INLINE Quad tanh_of(Quad x, const LaneConstants& k) { return all_stages<TanhStages>(x, k); }

// 2ⁿ for a whole |n| <= 1022.
PETAL_INLINE Quad power_of_two(Quad n, const LaneConstants& k) { return shift_left(n + k.magic, 52); }

// x 2ⁿ for |n| <= 1076, rounded once.
PETAL_INLINE Quad times_power_of_two(Quad x, Quad n, const LaneConstants& k) {
    const Quad half_n = n * k.half + k.magic - k.magic;
    return x * power_of_two(half_n, k) * power_of_two(n - half_n, k);
}

// What remains of z after n halves of ln 2.
PETAL_INLINE Quad remainder_of_half_ln2(Quad z, Quad n, const LaneConstants& k) {
    return z - n * k.half_ln2_high - n * k.half_ln2_low;
}

// e^{2z} = 2ⁿ (1 + 2a / (1 - a)).
PETAL_INLINE Quad exp_of(Quad x, const LaneConstants& k) {
    const Quad z = at_most(at_least(x, k.exp_lower), k.exp_upper) * k.half;
    const Quad n = z * k.two_log2e + k.magic - k.magic;
    const Quad a = tanh_near_zero(remainder_of_half_ln2(z, n, k), k);
    return times_power_of_two(k.one + (a + a) / (k.one - a), n, k);
}

struct SigmoidStages {
    PETAL_INLINE static Reduced reduce(Quad x, const LaneConstants& k) {
        const Quad z = at_least(bitwise_or(x, k.sign_bit) * k.half, k.sigmoid_bound);
        const Quad shifted = z * k.two_log2e + k.raised_magic;
        return {remainder_of_half_ln2(z, shifted - k.raised_magic, k), bitwise_or(shifted, bitwise_and(x, k.sign_bit))};
    }

    // With z = -|x|/2, s = 2ⁿ and c = 1 - s, sigmoid(-|x|) = s (1 + a) / (1 + s - c a), here with a 1 taken out of the
    // quotient, and sigmoid(|x|) is 1 minus that. s may be subnormal, so it is made as 2ⁿ⁺¹⁰⁰ 2⁻¹⁰⁰.
    PETAL_INLINE static Quad finish(Quad scale, Quad a, const LaneConstants& k) {
        const Quad raised = shift_left(scale, 52), s = raised * k.lowering, c = k.one - s;
        const Quad quotient = ((k.one + c) * a - s) / ((k.one + s) - c * a);
        const Quad below = (k.one + quotient) * raised * k.lowering;
        return where_greater(scale, k.zero, k.one - below, below);
    }
};

PETAL_INLINE Quad sigmoid_of(Quad x, const LaneConstants& k) { return all_stages<SigmoidStages>(x, k); }

}  // namespace petal
