#include "ui/chart/bubble.hpp"

#include "ui/lettering.hpp"

#include <algorithm>

namespace petal {

void draw_bubble(ImVec2 anchor, const std::vector<BubbleLine>& lines) {
    const Palette& p = look().colours;
    const float height = line_height(look().caption);
    ImVec2 size{16, 8 + height * static_cast<float>(lines.size())};
    for (const BubbleLine& line : lines) size.x = std::max(size.x, text_size(look().caption, line.text).x + 20);
    const ImVec2 page = ImGui::GetIO().DisplaySize;
    const bool flip_x = anchor.x + 14 + size.x > page.x - 8, flip_y = anchor.y - 14 - size.y < 8;
    const ImVec2 min{std::max(8.0f, flip_x ? anchor.x - 14 - size.x : anchor.x + 14),
                     flip_y ? anchor.y + 14 : anchor.y - 14 - size.y};
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    list.AddRectFilled(min, {min.x + size.x, min.y + size.y}, ink(p.page), corner);
    list.AddRect(min, {min.x + size.x, min.y + size.y}, ink(p.edge), corner);
    float y = min.y + 4;
    for (const BubbleLine& line : lines) {
        put_text(list, look().caption, {min.x + 10, y}, ink(line.colour), line.text);
        y += height;
    }
}

}  // namespace petal
