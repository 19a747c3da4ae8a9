// Lines of NumPy with a button that copies them.
#pragma once

#include "ui/page_input.hpp"
#include "ui/palette.hpp"
#include "ui/wish.hpp"

#include <functional>
#include <string>
#include <vector>

namespace petal {

std::vector<std::string> lines_of_code(const std::string& code);

// At the cursor, each line wrapped further in than it begins.
void code_lines(Rgb colour, const std::string& code, float width);

// Each line wrapped further in than it begins. `id` names the button in the top corner.
void draw_code(const PageInput& input, const char* id, const std::string& code, float width, Wishes& wishes);

// Lines of Python one under the other, each wrapped further in than it begins; those that `is_lit` stand out.
void draw_listing(const std::vector<std::string>& lines, const std::function<bool(const std::string&)>& is_lit,
                  float width);

}  // namespace petal
