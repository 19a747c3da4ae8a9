// The notes' functions: the names of all under the open box, those at work framed, and one of them whole beside it,
// with the lines at work lit.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_course_functions(SectionView& view);
void draw_function(SectionView& view);  // and what copies it or the whole program

}  // namespace petal
