// Lines of NumPy with a button that copies them.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

// `id` names the button.
void draw_code(const PageInput& input, const char* id, const std::string& code, float width, Wishes& wishes);

}  // namespace petal
