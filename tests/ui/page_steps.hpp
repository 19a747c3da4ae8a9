// What a reader does on a page without a screen, and what stands there then, in a line each.
#pragma once

#include "ui/drawn_texts.hpp"
#include "ui/headless_page.hpp"
#include "ui/tree.hpp"

#include <imgui.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace petal {

// High enough that an idea need not be scrolled; and a lab that trains on pictures.
constexpr Sight high{{1280, 2000}};
constexpr ImVec2 tall{1280, 3000};

// Each step ends when nothing goes on by itself.
inline void click(HeadlessPage& page, std::string_view control) {
    page.click(drawn_control(control).middle());
    page.draw_to_rest();
}

inline void type_into(HeadlessPage& page, std::string_view field, const char* text) {
    page.click(drawn_control(field).middle());
    page.type(text);
    page.press(ImGuiKey_Enter);
    page.draw_to_rest();
}

// As an element, or what works it, tells the page.
inline void act(HeadlessPage& page, const Node& node, Act::Kind kind, double number = 0, std::string text = {}) {
    tree().act({node.id, kind, number, false, std::move(text)});
    page.draw_to_rest();
    page.draw();
}

inline void drag(HeadlessPage& page, ImVec2 from, ImVec2 to) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(from.x, from.y);
    page.draw();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    page.draw();
    for (const float share : {0.25f, 0.5f, 0.75f, 1.0f}) {
        io.AddMousePosEvent(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        page.draw();
    }
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    page.draw_to_rest();
}

inline const Snapshot& snapshot_of(const HeadlessPage& page) {
    return page.app->page_input(page.sight.size.x, page.sight.size.y, page.sight.touch).snapshot;
}
inline const Progress& progress_of(const HeadlessPage& page) { return *snapshot_of(page).progress; }

inline bool is_drawn(std::string_view control) {
    const std::vector<DrawnControl> drawn = drawn_controls();
    return std::any_of(drawn.begin(), drawn.end(), [&](const DrawnControl& each) { return each.label == control; });
}

// A text of its own, whole.
inline bool is_written(std::string_view words) {
    return std::any_of(drawn_texts().begin(), drawn_texts().end(),
                       [&](const DrawnText& text) { return text.words == words; });
}

// A part of what stands on the page; what was broken over lines is one piece.
inline bool reads(std::string_view words) {
    std::string all;
    for (const DrawnText& text : drawn_texts()) all += text.words + ' ';
    return all.find(words) != std::string::npos;
}

}  // namespace petal
