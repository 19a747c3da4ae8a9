// The hidden activations of four numbers at a time: their value from z, at once or in stages, and their slope from the
// value.
#pragma once

#include "math/activation.hpp"
#include "math/lane_functions.hpp"
#include "nn/network.hpp"

namespace petal {

template <class Activation>
concept HasStages = requires {
    typename Activation::Stages;
};

struct TanhLanes {
    using Stages = TanhStages;
    PETAL_INLINE static Quad slope(Quad a, const LaneConstants& k) { return k.one - a * a; }
};

struct SigmoidLanes {
    using Stages = SigmoidStages;
    PETAL_INLINE static Quad slope(Quad a, const LaneConstants& k) { return a * (k.one - a); }
};

// A NaN must come through, so that a run that diverges is seen to.
struct ReluLanes {
    PETAL_INLINE static Quad value(Quad z, const LaneConstants& k) { return at_least(z, k.zero); }
    PETAL_INLINE static Quad slope(Quad a, const LaneConstants& k) {
        return where_greater(a, k.zero, quad(1.0), quad(0.0));
    }
};

struct LeakyLanes {
    PETAL_INLINE static Quad value(Quad z, const LaneConstants& k) {
        return where_greater(z, k.zero, z, z * splat(leaky_slope));
    }
    PETAL_INLINE static Quad slope(Quad a, const LaneConstants& k) {
        return where_greater(a, k.zero, quad(1.0), quad(leaky_slope));
    }
};

struct LinearLanes {
    PETAL_INLINE static Quad value(Quad z, const LaneConstants&) { return z; }
};

// Calls visit with the struct that belongs to a hidden layer's function.
template <class Visit> void with_activation(LayerFunction function, Visit visit) {
    switch (function) {
        case LayerFunction::tanh: return visit(TanhLanes{});
        case LayerFunction::sigmoid: return visit(SigmoidLanes{});
        case LayerFunction::relu: return visit(ReluLanes{});
        case LayerFunction::leaky: return visit(LeakyLanes{});
        case LayerFunction::softmax: return;  // no hidden layer has it
    }
}

}  // namespace petal
