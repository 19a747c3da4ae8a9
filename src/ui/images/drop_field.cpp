#include "ui/images/images_panels.hpp"
#include "ui/lettering.hpp"
#include "ui/widgets.hpp"

namespace petal {

bool drop_field(const char* id, std::string_view title, std::string_view hint, PictureRole role, ImVec2 size,
                ImagesState& state) {
    const Palette& p = look().colours;
    const bool pressed = ImGui::InvisibleButton(id, size);
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    state.zones.push_back({role, min, max});
    const bool hot = ImGui::IsItemHovered() || (state.drag && state.zones.back().holds(*state.drag));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(min, max, ink(hot ? p.control_hot : p.control), corner);
    list.AddRect(min, max, ink(hot ? p.accent : p.line), corner, 0, hot ? 2.0f : 1.0f);
    const float middle = (min.x + max.x) / 2, text = line_height(look().strong), small = line_height(look().caption);
    const float top = (min.y + max.y) / 2 - (text + small) / 2;
    put_text(list, look().strong, {middle - text_size(look().strong, title).x / 2, top}, ink(p.ink), title);
    put_text(list, look().caption, {middle - text_size(look().caption, hint).x / 2, top + text}, ink(p.muted), hint);
    focus_ring();
    return pressed;
}

}  // namespace petal
