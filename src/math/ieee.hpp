// Bits are the same everywhere only where each operation rounds once, and to double.
#pragma once

#include <cfloat>
#include <limits>

static_assert(std::numeric_limits<double>::is_iec559, "double must be IEEE 754's binary64");
static_assert(FLT_EVAL_METHOD == 0, "double must not be computed in more than double: on 32-bit x86 -mfpmath=sse");
#ifdef __FAST_MATH__
#error "-ffast-math reorders sums: Petal's numbers must be the same bits everywhere"
#endif
