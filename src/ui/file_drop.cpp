#include "ui/file_drop.hpp"

#include "ui/lettering.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

namespace petal {

PictureRole role_at(const FileDrop& drop, ImVec2 place) {
    for (const DropZone& zone : drop.zones)
        if (zone.holds(place)) return zone.role;
    return PictureRole::by_content;
}

bool drop_field(const char* id, std::string_view title, std::string_view hint, PictureRole role, ImVec2 size,
                FileDrop& drop) {
    const Palette& p = look().colours;
    const bool pressed = press_area(id, size);
    say_item({.role = Role::button, .name = std::string(title), .description = std::string(hint)});
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    drop.zones.push_back({role, min, max});
    const bool hot = ImGui::IsItemHovered() || (drop.held && drop.zones.back().holds(*drop.held));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(min, max, ink(hot ? p.control_hot : p.control), corner);
    list.AddRect(min, max, ink(hot ? p.accent : p.edge), corner, 0, hot ? 2.0f : 1.0f);
    const float middle = (min.x + max.x) / 2, text = line_height(look().strong), small = line_height(look().caption);
    const float top = (min.y + max.y) / 2 - (text + small) / 2;
    put_text(list, look().strong, {middle - text_size(look().strong, title).x / 2, top}, ink(p.ink), title);
    put_text(list, look().caption, {middle - text_size(look().caption, hint).x / 2, top + text}, ink(p.muted), hint);
    focus_ring();
    tip_of(id);
    return pressed;
}

}  // namespace petal
