// "What you see": what to look at, what to try next, and the way out when training has diverged.
#pragma once

#include "ui/insight.hpp"
#include "ui/sections.hpp"

namespace petal {

void draw_insight(const SectionView& view, const Insight& insight);
float insight_height(const Insight& insight, const SectionView& view);

}  // namespace petal
