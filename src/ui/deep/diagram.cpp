#include "ui/deep/diagram.hpp"

#include "ui/chart/curve.hpp"
#include "ui/deep/diagram_layout.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

ImVec2 on_page(const DiagramLine::Point& point, ImVec2 origin) { return {origin.x + point.x, origin.y + point.y}; }

void draw_head(ImDrawList& list, ImVec2 from, ImVec2 tip_point, ImU32 colour) {
    const float length = std::hypot(tip_point.x - from.x, tip_point.y - from.y);
    if (length < 1) return;
    const ImVec2 d{(tip_point.x - from.x) / length, (tip_point.y - from.y) / length};
    list.AddTriangleFilled(tip_point, {tip_point.x - 6 * d.x - 3 * d.y, tip_point.y - 6 * d.y + 3 * d.x},
                           {tip_point.x - 6 * d.x + 3 * d.y, tip_point.y - 6 * d.y - 3 * d.x}, colour);
}

// What the open box keeps or uses stands out.
void draw_line(ImDrawList& list, const DiagramLine& line, const DeepBox& open, ImVec2 origin) {
    const Palette& p = look().colours;
    const bool strong = line.from == open || line.to == open;
    const ImU32 colour = ink(strong ? p.accent : p.edge);
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const ImVec2 a = on_page(line.points[i - 1], origin), b = on_page(line.points[i], origin);
        if (line.is_cache)
            draw_dashes(list, a, b, colour, strong ? 2.0f : 1.2f, short_dashes);
        else
            list.AddLine(a, b, colour, strong ? 2.0f : 1.2f);
    }
    draw_head(list, on_page(line.points[line.points.size() - 2], origin), on_page(line.points.back(), origin), colour);
}

bool has_two_lines(const DiagramBox& place) { return place.bottom - place.top >= 2 * line_height(look().caption) + 2; }

// Without brackets where there is no room for them; with what it hands on to the layer before it where there is.
std::string name_in(const DiagramBox& place) {
    std::string name = box_name(place.box);
    const bool hands_on = place.box.kind == BoxKind::linear_back && place.box.layer > 1;
    if (hands_on && has_two_lines(place)) name += ",\n" + layer_name("dA", place.box.layer - 1);
    const bool fits = text_size(look().caption, name).x + 4 <= place.right - place.left;
    return fits ? name : values::deep_box_text(place.box);
}

// What the arrow carries: what is kept in the cache, or handed on; empty where it is the box itself.
std::string carried(const DiagramLine& line, int L) {
    const int l = line.from.layer;
    if (line.from.kind == BoxKind::linear_back && line.to.kind == BoxKind::activation_back)
        return layer_name("dA", line.to.layer);
    if (!line.is_cache) return "";
    if (line.from.kind != BoxKind::linear) return layer_name(l == L ? "A" : "Z", l);
    return layer_name("A", l - 1) + (l > 1 ? ", " + layer_name("W", l) : "");  // the first layer's is not used
}

// The arrows that leave the box.
std::string arrows_told(const DiagramLayout& layout, const DeepBox& box, int L, Language language) {
    std::string text;
    for (const DiagramLine& line : layout.lines) {
        if (line.from != box) continue;
        const std::string name = carried(line, L);
        const Phrase& words = line.is_cache  ? texts::step_keeps
                              : name.empty() ? texts::step_next
                                             : texts::step_hands_on;
        text += (text.empty() ? "" : texts::step_semicolon.in(language)) +
                filled(words.in(language), {values::deep_box_text(line.to), python_name(name)});
    }
    return text;
}

void say_box(const DiagramLayout& layout, const DeepBox& box, const DeepBox& open, int L, Language language) {
    if (!tree().listens()) return;
    say_item({.role = Role::option,
              .states = state_if(box == open, NodeState::chosen),
              .name = filled(texts::told_two.in(language), {values::deep_box_text(box), box_title(box, language)}),
              .description = arrows_told(layout, box, L, language)});
}

bool draw_box(const DiagramLayout& layout, const DiagramBox& place, const DeepBox& open, bool is_pointed, int L,
              ImVec2 origin, Language language) {
    const Palette& p = look().colours;
    const std::string name = name_in(place);
    const ImVec2 min{origin.x + place.left, origin.y + place.top}, max{origin.x + place.right, origin.y + place.bottom};
    ImGui::SetCursorScreenPos(min);
    const bool pressed =
        press_area(("box " + values::deep_box_text(place.box)).c_str(), {max.x - min.x, max.y - min.y});
    say_box(layout, place.box, open, L, language);
    const bool is_open = place.box == open, is_done = step_number(place.box, L) < step_number(open, L);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool hot = ImGui::IsItemHovered();
    list.AddRectFilled(min, max, ink(is_open ? p.accent : hot ? p.control_hot : is_done ? p.control : p.page), corner);
    list.AddRect(min, max, ink(is_open || is_pointed ? p.accent : p.edge), corner, 0, is_pointed ? 2.5f : 1.2f);
    const ImVec2 size = text_size(look().caption, name);
    list.PushClipRect(min, max, true);
    put_text(list, look().caption, {(min.x + max.x - size.x) / 2, (min.y + max.y - size.y) / 2},
             ink(is_open   ? p.on_accent
                 : is_done ? p.ink
                           : p.muted),
             name);
    list.PopClipRect();
    focus_ring();
    const Tree::Silence in_its_name(tree());
    tip(box_title(place.box, language));
    return pressed;
}

float names_width(Language language) {
    return std::max(text_size(look().caption, texts::backward_row.in(language)).x,
                    text_size(look().caption, texts::update_row.in(language)).x);
}

// Before the rows of a wide diagram, and above the columns of a narrow one, where beside X there is room.
void draw_names(ImDrawList& list, const DiagramLayout& layout, int L, bool wide, ImVec2 origin, Language language) {
    const auto put = [&](const Phrase& name, const DeepBox& from, const DeepBox& to) {
        const DiagramBox &first = layout.boxes[static_cast<std::size_t>(step_number(from, L))],
                         &last = layout.boxes[static_cast<std::size_t>(step_number(to, L))], &data = layout.boxes[0];
        const DiagramBox& line = wide ? first : data;
        const ImVec2 size = text_size(look().caption, name.in(language));
        const float x = wide ? layout.left : (first.left + last.right - size.x) / 2;
        put_text(list, look().caption, {origin.x + x, origin.y + (line.top + line.bottom - size.y) / 2},
                 ink(look().colours.muted), name.in(language));
    };
    const DeepBox dZ{BoxKind::activation_back, 1}, dW{BoxKind::linear_back, 1}, W{BoxKind::update, 1};
    put(wide ? texts::backward_row : texts::backward_columns, dZ, dW);
    put(texts::update_row, W, W);
}

// Under the arrow from one layer to the one before it: dW's box hands on dA.
void draw_handed_on(ImDrawList& list, const DiagramLine& line, ImVec2 origin) {
    const std::string name = carried(line, 0);
    const float middle = (line.points.front().x + line.points.back().x) / 2;
    put_text(
        list, look().caption,
        {origin.x + middle - text_size(look().caption, name).x / 2, origin.y + line.points.back().y + look().row / 2},
        ink(look().colours.muted), name);
}

// Between forward and backward what is kept there, under backward what is handed on; where there is room.
void draw_line_names(ImDrawList& list, const DiagramLayout& layout, int L, ImVec2 origin) {
    if (layout.pitch < 70) return;
    for (const DiagramLine& line : layout.lines) {
        const bool is_handed_on = line.from.kind == BoxKind::linear_back && line.to.kind == BoxKind::activation_back;
        if (is_handed_on && !has_two_lines(layout.boxes.front())) draw_handed_on(list, line, origin);
        if (!line.is_cache) continue;
        const std::string name = carried(line, L);
        const ImVec2 middle{origin.x + line.points[0].x, origin.y + (line.points[0].y + line.points[1].y) / 2};
        put_text(list, look().caption, {middle.x + 5, middle.y - line_height(look().caption) / 2},
                 ink(look().colours.muted), name);
    }
}

}  // namespace

std::optional<DeepBox> draw_diagram(const PageInput& input, float width, bool wide,
                                    const std::function<bool(const DeepBox&)>& is_pointed) {
    const Experiment& e = input.experiment;
    const int L = layers_of(e);
    const DiagramLayout layout =
        diagram_layout(L, width, std::max(30.0f, look().row - 2), wide, names_width(input.language));
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const TreeScope steps(at(origin, {origin.x + width, origin.y + layout.height},
                             {.role = Role::list, .name = texts::diagram_list.in(input.language)}));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const DiagramLine& line : layout.lines) draw_line(list, line, e.box, origin);
    if (wide) draw_line_names(list, layout, L, origin);
    draw_names(list, layout, L, wide, origin, input.language);
    std::optional<DeepBox> clicked;
    for (const DiagramBox& box : layout.boxes)
        if (draw_box(layout, box, e.box, is_pointed(box.box), L, origin, input.language)) clicked = box.box;
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({width, layout.height});
    return clicked;
}

}  // namespace petal
