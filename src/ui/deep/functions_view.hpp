// The notes' functions under the box that they make: one of them whole, with the lines at work lit, and the program.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_course_functions(SectionView& view);

}  // namespace petal
