// What the page remembers between frames, a struct for each lab.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/ideas/idea_state.hpp"
#include "ui/images/images_state.hpp"
#include "ui/planar/planar_state.hpp"
#include "ui/scrolling_column.hpp"

namespace petal {

struct PageState {
    FingerScroll finger;
    PlanarState planar;
    IdeaState neuron, arrays;
    DeepState deep;
    ImagesState images;
};

}  // namespace petal
