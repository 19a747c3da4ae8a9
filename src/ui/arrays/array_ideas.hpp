// The sections of the Arrays lab's ideas: the tables of each, and its lines of NumPy.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_broadcasting(SectionView& view);
void draw_broadcasting_code(SectionView& view);
void draw_normalize(SectionView& view);
void draw_normalize_code(SectionView& view);
void draw_softmax(SectionView& view);
void draw_softmax_code(SectionView& view);
void draw_products(SectionView& view);
void draw_products_code(SectionView& view);
void draw_rank_one(SectionView& view);
void draw_rank_code(SectionView& view);
void draw_reshape(SectionView& view);
void draw_reshape_code(SectionView& view);
void draw_random(SectionView& view);
void draw_random_code(SectionView& view);
// Loop or vectorized: measured as soon as it is opened, and again when asked.
void ask_for_times(SectionView& view);
void draw_timing(SectionView& view);
void draw_timing_code(SectionView& view);

}  // namespace petal
