#include "ui/widgets.hpp"

#include "ui/controls.hpp"
#include "ui/sharp_lines.hpp"
#include "ui/tree.hpp"

#include <imgui_internal.h>  // GetItemFlags: whether a control is disabled

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

struct ButtonColours {
    ImU32 back, text;
};

ButtonColours button_colours(ButtonKind kind) {
    const Palette& p = look().colours;
    const bool hot = ImGui::IsItemHovered() || ImGui::IsItemActive();
    if ((ImGui::GetItemFlags() & ImGuiItemFlags_Disabled) != 0)
        return {ink(p.control, kind == ButtonKind::quiet ? 0.0f : 1.0f), ink(p.muted, 0.6f)};
    if (kind == ButtonKind::primary) return {ink(hot ? p.accent_hot : p.accent), ink(p.on_accent)};
    if (kind == ButtonKind::quiet) return {ink(p.control, hot ? 1.0f : 0.0f), ink(p.ink)};
    return {ink(hot ? p.control_hot : p.control), ink(p.ink)};
}

ImVec2 on_pixels(ImVec2 place) {
    const float ratio = look().pixels_per_point;
    return {std::round(place.x * ratio) / ratio, std::round(place.y * ratio) / ratio};
}

void chosen_edge(ImVec2 min, ImVec2 max) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const SharpLines sharp(list);
    list.AddRect(on_pixels(min), on_pixels(max), ink(look().colours.accent), corner, 0, 1.5f);
}

void put_centred(ImDrawList& list, ImFont* font, ImVec2 min, ImVec2 max, ImU32 colour, std::string_view text) {
    const ImVec2 size = text_size(font, text);
    list.PushClipRect(min, max, true);
    put_text(list, font, {min.x + std::max(2.0f, (max.x - min.x - size.x) / 2), (min.y + max.y - size.y) / 2}, colour,
             text);
    list.PopClipRect();
}

// The track and the items of a segmented control; `draw` fills in segment i.
std::optional<int> segments(const char* id, const std::vector<std::string>& names, int chosen, ImVec2 size,
                            const std::function<void(int, ImVec2, ImVec2, ImU32)>& draw) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const int count = static_cast<int>(names.size());
    const TreeScope scope(
        at(origin, {origin.x + size.x, origin.y + size.y}, {.id = ImGui::GetID(id), .role = Role::radios}));
    tree().describe(tip_words(id));
    const float each = size.x / static_cast<float>(count);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 end{origin.x + size.x, origin.y + size.y};
    list.AddRectFilled(origin, end, ink(p.control), corner);
    control_edge(origin, end);
    std::optional<int> taken;
    ImGui::PushID(id);
    for (int i = 0; i < count; ++i) {
        ImGui::SetCursorScreenPos({origin.x + each * static_cast<float>(i), origin.y});
        const std::string item = std::string(id) + " " + std::to_string(i);
        if (press_area(item.c_str(), {each, size.y}) && i != chosen) taken = i;
        say_item({.role = Role::radio,
                  .states = state_if(i == chosen, NodeState::chosen),
                  .name = names[static_cast<std::size_t>(i)]});
        const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
        if (i == chosen) {
            list.AddRectFilled(min, max, ink(p.knob), corner);
            chosen_edge(min, max);
        }
        draw(i, min, max, ink(i == chosen || ImGui::IsItemHovered() ? p.ink : p.muted));
        focus_ring();
    }
    ImGui::PopID();
    return taken;
}

// The chosen one beside the mark that there is a list.
void draw_chosen(ImVec2 min, ImVec2 max, std::string_view text) {
    constexpr float mark = 26;
    const float left = min.x + ImGui::GetStyle().FramePadding.x;
    control_edge(min, max);
    ImFont* font = text_size(look().text, text).x > max.x - mark - left ? look().caption : look().text;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect(min, {max.x - mark, max.y}, true);
    put_text(list, font, {left, (min.y + max.y - line_height(font)) / 2}, ink(look().colours.ink), text);
    list.PopClipRect();
    draw_icon(list, Icon::fold_open, {max.x - 16, (min.y + max.y) / 2 - 1}, 14, ink(look().colours.muted));
}

// The last item as a button with words on it.
void draw_worded(const char* id, std::string_view text, float width, ButtonKind kind) {
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    const ButtonColours colours = button_colours(kind);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(min, max, colours.back, corner);
    if (kind == ButtonKind::plain) control_edge(min, max);
    put_centred(list, text_size(look().text, text).x > width - 8 ? look().caption : look().text, min, max, colours.text,
                text);
    focus_ring();
    tip_of(id);
}

// In a list of Dear ImGui's.
std::optional<int> opened_list(const char* id, const std::vector<std::string>& choices, int chosen, float width) {
    std::optional<int> taken;
    ImGui::SetNextItemWidth(width);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {unit, unit});
    if (ImGui::BeginCombo(id, "", ImGuiComboFlags_NoArrowButton | ImGuiComboFlags_HeightLargest)) {
        for (int i = 0; i < static_cast<int>(choices.size()); ++i) {
            ImGui::PushID(i);
            ImGui::PushStyleVar(ImGuiStyleVar_SelectableTextAlign, {0, 0.5f});
            if (ImGui::Selectable(choices[static_cast<std::size_t>(i)].c_str(), i == chosen, 0, {0, look().row - unit}))
                taken = i;
            ImGui::PopStyleVar();
            ImGui::PopID();
        }
        ImGui::EndCombo();
    }
    ImGui::PopStyleVar();
    return taken;
}

void draw_frame_of(const char* id, float width) {
    ImGui::InvisibleButton(id, {width, ImGui::GetFrameHeight()});
    const Palette& p = look().colours;
    ImGui::GetWindowDrawList()->AddRectFilled(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                                              ink(ImGui::IsItemHovered() ? p.control_hot : p.control), corner);
    control_edge(ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
}

void say_chooser(const std::vector<std::string>& choices, int chosen) {
    std::string lines;
    for (const std::string& choice : choices) lines += choice + '\n';
    say_item({.role = Role::chooser, .now = static_cast<double>(chosen), .value = std::move(lines)});
}

void say_title(std::string_view title, std::string_view beside, float width) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    tree().say(at(origin, {origin.x + width, origin.y + line_height(look().strong)},
                  {.role = Role::heading, .level = 2, .name = std::string(title)}));
    if (!beside.empty())
        tree().say(at(origin, {origin.x + width, origin.y + line_height(look().strong)},
                      {.role = Role::text, .name = std::string(beside)}));
}

}  // namespace

void focus_ring(float rounding) {
    if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return;
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    // A gap parts it from the control: on one in the accent it would not be seen.
    ImGui::GetWindowDrawList()->AddRect({min.x - 3.5f, min.y - 3.5f}, {max.x + 2.5f, max.y + 2.5f},
                                        ink(look().colours.accent), rounding + 3, 0, 2);
}

void control_edge(ImVec2 min, ImVec2 max, float rounding) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const SharpLines sharp(list);
    list.AddRect(on_pixels(min), on_pixels(max), ink(look().colours.edge), rounding);
}

bool icon_button(const char* id, Icon icon, std::string_view hint, float width, ButtonKind kind) {
    const bool pressed = press_area(id, {width, look().row});
    say_item({.role = Role::button, .name = std::string(hint)});
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    const ButtonColours colours = button_colours(kind);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(min, max, colours.back, corner);
    if (kind == ButtonKind::plain) control_edge(min, max);
    draw_icon(list, icon, {(min.x + max.x) / 2, (min.y + max.y) / 2}, 18, colours.text);
    focus_ring();
    hint.empty() ? tip_of(id) : tip(hint);
    return pressed;
}

bool text_button(const char* id, std::string_view text, float width, ButtonKind kind, std::string_view name) {
    const bool pressed = press_area(id, {width, look().row});
    say_item({.role = Role::button, .name = std::string(name.empty() ? text : name)});
    draw_worded(id, text, width, kind);
    return pressed;
}

bool tab_button(const char* id, std::string_view text, float width, bool is_open) {
    const bool pressed = press_area(id, {width, look().row});
    say_item({.role = Role::tab, .states = state_if(is_open, NodeState::chosen), .name = std::string(text)});
    draw_worded(id, text, width, ButtonKind::quiet);
    return pressed;
}

bool run_button(const char* id, Icon icon, std::string_view text, std::string_view hint, float width) {
    const bool pressed = press_area(id, {width, look().row});
    say_item({.role = Role::button, .name = std::string(text)});
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    const ButtonColours colours = button_colours(ButtonKind::primary);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(min, max, colours.back, corner);
    const float words = text_size(look().strong, text).x, left = min.x + (width - words - 24) / 2,
                middle = (min.y + max.y) / 2;
    draw_icon(list, icon, {left + 8, middle}, 16, colours.text);
    put_text(list, look().strong, {left + 24, middle - line_height(look().strong) / 2}, colours.text, text);
    focus_ring();
    hint.empty() ? tip_of(id) : tip(hint);
    return pressed;
}

std::optional<int> segmented(const char* id, const std::vector<std::string>& choices, int chosen, float width) {
    constexpr float margins = 18;
    ImFont* font = look().text;
    for (const std::string& choice : choices)
        if (text_size(font, choice).x > width / static_cast<float>(choices.size()) - margins) font = look().caption;
    return segments(id, choices, chosen, {width, look().row}, [&](int i, ImVec2 min, ImVec2 max, ImU32 colour) {
        put_centred(*ImGui::GetWindowDrawList(), font, min, max, colour, choices[static_cast<std::size_t>(i)]);
        const Tree::Silence told_of_all(tree());
        tip_of(id);
    });
}

std::optional<int> segmented_drawings(const char* id, const std::vector<DrawnChoice>& choices, int chosen,
                                      ImVec2 size) {
    std::vector<std::string> names;
    for (const DrawnChoice& choice : choices) names.push_back(choice.hint);
    return segments(id, names, chosen, size, [&](int i, ImVec2 min, ImVec2 max, ImU32 colour) {
        const DrawnChoice& choice = choices[static_cast<std::size_t>(i)];
        choice.draw(*ImGui::GetWindowDrawList(), {(min.x + max.x) / 2, (min.y + max.y) / 2}, colour);
        tip(choice.hint);
    });
}

std::optional<int> chooser(const char* id, const std::vector<std::string>& choices, int chosen, float width) {
    std::optional<int> taken = tree().has_elements ? std::nullopt : opened_list(id, choices, chosen, width);
    if (tree().has_elements) draw_frame_of(id, width);  // the element opens a list of the browser's
    if (const auto choice = number_from_element(Act::Kind::choose)) taken = static_cast<int>(*choice);
    if (taken && (*taken == chosen || *taken < 0 || *taken >= static_cast<int>(choices.size()))) taken.reset();
    say_chooser(choices, chosen);
    list_control(id);
    tip_of(id);
    const auto place = static_cast<std::size_t>(chosen);
    draw_chosen(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), place < choices.size() ? choices[place] : "");
    return taken;
}

bool slider(const char* id, float& share, float width, const SliderWords& words) {
    const Palette& p = look().colours;
    for (const ImGuiCol colour : {ImGuiCol_FrameBg, ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive,
                                  ImGuiCol_SliderGrab, ImGuiCol_SliderGrabActive})
        ImGui::PushStyleColor(colour, 0);
    ImGui::SetNextItemWidth(width);
    const float before = share;
    bool moved = ImGui::SliderFloat(id, &share, 0, 1, "", ImGuiSliderFlags_NoInput);
    ImGui::PopStyleColor(5);
    // A finger that only wants to scroll the page must not move what it happens to touch.
    const bool finger = look().touch && ImGui::IsMouseDown(ImGuiMouseButton_Left);
    if (moved && finger && std::abs(ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 0).x) < 6) {
        share = before;
        moved = false;
    }
    if (const auto set = number_from_element()) {
        share = std::clamp(static_cast<float>(*set), 0.0f, 1.0f);
        moved = share != before;
    }
    say_item({.role = Role::slider,
              .states = states({NodeState::drags}),
              .now = static_cast<double>(share),
              .most = 1,
              .step = words.step,
              .value = words.value});
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    const float radius = look().row > 36 ? 10.0f : 7.0f, middle = (min.y + max.y) / 2;
    const float left = min.x + radius, right = max.x - radius,
                x = left + (right - left) * std::clamp(share, 0.0f, 1.0f);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled({left, middle - 1.5f}, {right, middle + 1.5f}, ink(p.edge), 1.5f);
    list.AddRectFilled({left, middle - 1.5f}, {x, middle + 1.5f}, ink(p.accent), 1.5f);
    const bool hot = ImGui::IsItemHovered() || ImGui::IsItemActive();
    list.AddCircleFilled({x, middle}, hot ? radius + 1 : radius, ink(hot ? p.accent_hot : p.accent), 24);
    return moved;
}

bool fold(const char* id, std::string_view text, bool& open, float width, ImFont* font, std::string_view beside) {
    if (press_area(id, {width, look().row})) open = !open;
    std::string name = tree().take_next_name();  // of one of several folds of the same words
    say_item({.role = Role::fold,
              .states = state_if(open, NodeState::open),
              .name = name.empty() ? std::string(text) : std::move(name),
              .value = std::string(beside)});
    const Palette& p = look().colours;
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    const ImU32 colour = ink(ImGui::IsItemHovered() || font == look().strong ? p.ink : p.muted);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle = (min.y + max.y) / 2;
    put_text(list, font, {min.x, middle - line_height(font) / 2}, colour, text);
    draw_icon(list, open ? Icon::fold_open : Icon::fold_closed, {min.x + text_size(font, text).x + 14, middle}, 13,
              colour);
    const float beside_x = max.x - text_size(look().text, beside).x;
    put_text(list, look().text, {beside_x, middle - line_height(look().text) / 2}, ink(p.muted), beside);
    focus_ring();
    tip_of(id);
    return open;
}

void draw_title(std::string_view title, std::string_view beside, float width) {
    const float room = beside.empty() ? width : width - text_size(look().caption, beside).x - unit;
    if (text_size(look().strong, title).x > room) {
        say_title(title, "", width);
        {
            const Tree::Silence said(tree());
            paragraph(look().strong, look().colours.ink, title, width);
        }
        if (!beside.empty()) paragraph(look().caption, look().colours.muted, beside, width);
        return;
    }
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    say_title(title, beside, width);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    put_text(list, look().strong, origin, ink(look().colours.ink), title);
    put_text(list, look().caption,
             {origin.x + width - text_size(look().caption, beside).x,
              origin.y + line_height(look().strong) - line_height(look().caption) - 1},
             ink(look().colours.muted), beside);
    ImGui::Dummy({width, line_height(look().strong)});
}

void vertical_space(float points) { ImGui::Dummy({0, std::max(0.0f, points - ImGui::GetStyle().ItemSpacing.y)}); }

void return_to(float left) {
    const ImVec2 place = ImGui::GetCursorScreenPos();
    if (place.x != left) ImGui::SetCursorScreenPos({left, place.y});
}

void hairline(float width) {
    const ImVec2 position = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddLine(position, {position.x + width, position.y}, ink(look().colours.line));
    ImGui::Dummy({width, 1});
}

}  // namespace petal
