// Lines of NumPy with a button that copies them.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

#include <functional>
#include <string>
#include <vector>

namespace petal {

// `id` names the button.
void draw_code(const PageInput& input, const char* id, const std::string& code, float width, Wishes& wishes);

// Lines of Python one under the other, each wrapped at its own indentation; those that `is_lit` stand out.
void draw_listing(const std::vector<std::string>& lines, const std::function<bool(const std::string&)>& is_lit,
                  float width);

}  // namespace petal
