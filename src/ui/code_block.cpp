#include "ui/code_block.hpp"

#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

std::string_view bare(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return line;
}

}  // namespace

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

void draw_listing(const std::vector<std::string>& lines, const std::function<bool(const std::string&)>& is_lit,
                  float width) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float step = text_size(look().mono, " ").x;
    struct Placed {
        float left, top, height, room;
    };
    std::vector<Placed> places;
    float y = origin.y + unit;
    for (const std::string& line : lines) {
        const auto indentation = static_cast<float>(std::min(line.find_first_not_of(' '), line.size()));
        const float left = 1.5f * unit + indentation * step, room = std::max(12 * step, width - left - unit);
        const float height = std::max(line_height(look().mono), paragraph_height(look().mono, bare(line), room));
        places.push_back({left, y, height, room});
        y += height;
    }
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(origin, {origin.x + width, y + unit}, ink(p.control), corner);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Placed& place = places[i];
        if (is_lit(lines[i])) {
            list.AddRectFilled({origin.x, place.top}, {origin.x + width, place.top + place.height},
                               ink(p.accent, 0.16f));
            list.AddRectFilled({origin.x, place.top}, {origin.x + 3, place.top + place.height}, ink(p.accent));
        }
        ImGui::SetCursorScreenPos({origin.x + place.left, place.top});
        paragraph(look().mono, p.ink, bare(lines[i]), place.room);
    }
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({width, y + unit - origin.y});
}

}  // namespace petal
