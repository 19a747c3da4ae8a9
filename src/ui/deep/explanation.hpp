// The right column: what happens in the open box, the cache, the cost of the run.
#pragma once

#include "ui/sections.hpp"

#include <string>

namespace petal {

// Two or three sentences about the box.
std::string box_story(const Experiment& experiment, Language language);

// What happens in the open box, or what the lab's other ideas are about.
void draw_story(SectionView& view);
void draw_cache(SectionView& view);
void draw_run_cost(SectionView& view);

}  // namespace petal
