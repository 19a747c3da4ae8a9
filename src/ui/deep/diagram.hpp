// The iteration as a diagram: data → [linear → activation] × L → cost → backward → update. Every box opens.
#pragma once

#include "ui/page_input.hpp"

#include <optional>

namespace petal {

// The box that was clicked.
std::optional<DeepBox> draw_diagram(const PageInput& input, float width, bool wide);

}  // namespace petal
