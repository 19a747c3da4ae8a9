// tanh or sigmoid of a row of vectors. A processor looks ahead by some hundred operations, no more than one or two
// numbers need: where all stages of a function stand in one loop, half of the arithmetic units wait for the other half.
// So each stage is a loop of its own, in the first cache: 1.7 times as fast in wasm, and the bits are those of the
// single numbers.
#pragma once

#include "math/lane_functions.hpp"
#include "nn/block_product.hpp"

namespace petal {

// For every second u below `count`: take(u, f(source(u))). `work` and `scales` are `count` vectors of memory each; take
// may write work[u] and work[u + 1].
template <class Stages, class Source, class Take>
PETAL_INLINE void function_of_row(int count, Source source, Lanes* work, Lanes* scales, Take take) {
    const LaneConstants k = lane_constants();  // by value, so that no store can change them and they stay in registers
    for (int u = 0; u < count; u += 2) {
        const Reduced x = Stages::reduce(source(u), k);
        put_quad(x.r, work, u);
        put_quad(x.scale, scales, u);
    }
    for (int u = 0; u < count; u += 2) put_quad(tanh_near_zero(quad_at(work, u), k), work, u);
    for (int u = 0; u < count; u += 2) take(u, Stages::finish(quad_at(scales, u), quad_at(work, u), k));
}

}  // namespace petal
