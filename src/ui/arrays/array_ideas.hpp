// The ideas of the Arrays lab: what each draws.
#pragma once

#include "ui/ideas/idea_page.hpp"

namespace petal {

void draw_broadcasting(IdeaView& view);
void draw_normalize(IdeaView& view);
void draw_softmax(IdeaView& view);
void draw_products(IdeaView& view);
void draw_rank_one(IdeaView& view);
void draw_reshape(IdeaView& view);
void draw_timing(IdeaView& view);

}  // namespace petal
