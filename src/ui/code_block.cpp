#include "ui/code_block.hpp"

#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

void draw_code(const PageInput& input, const char* id, const std::string& code, float width, Wishes& wishes) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float button = 76, text_width = width - button - 3 * unit;
    const float words = paragraph_height(look().mono, code, text_width);
    const float height = std::max(look().row, words + unit);
    ImGui::GetWindowDrawList()->AddRectFilled(origin, {origin.x + width, origin.y + height}, ink(p.control), corner);
    ImGui::SetCursorScreenPos({origin.x + 1.5f * unit, origin.y + (height - words) / 2});
    paragraph(look().mono, p.ink, code, text_width);
    ImGui::SetCursorScreenPos({origin.x + width - button, origin.y + (height - look().row) / 2});
    if (text_button(id, texts::copy_line.in(input.language), button, ButtonKind::quiet))
        wishes.push_back(CopyText{code});
    ImGui::SetCursorScreenPos({origin.x, origin.y + height});
    vertical_space(unit);
}

}  // namespace petal
