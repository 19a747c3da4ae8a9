// The iteration as a diagram: data → [linear → activation] × L → cost → backward → update. Every box opens.
#pragma once

#include "ui/page_input.hpp"

#include <functional>
#include <optional>

namespace petal {

// The box that was clicked. `is_pointed` says at which boxes something beside the diagram points.
std::optional<DeepBox> draw_diagram(const PageInput& input, float width, bool wide,
                                    const std::function<bool(const DeepBox&)>& is_pointed);

}  // namespace petal
