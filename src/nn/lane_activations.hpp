// The activations as the kernels take them, four numbers at a time.
#pragma once

#include "math/activation.hpp"

namespace petal {

template <class Activation>
concept HasStages = requires {
    typename Activation::Stages;
};

// Of the last layer, where its Z is asked for.
struct Linear {
    PETAL_INLINE static Quad value(Quad z, const LaneConstants&) { return z; }
};

}  // namespace petal
