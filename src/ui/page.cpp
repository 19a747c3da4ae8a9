// Three layouts of the same parts.
#include "ui/page.hpp"

#include "ui/columns.hpp"
#include "ui/fonts.hpp"
#include "ui/page_state.hpp"
#include "ui/top_bar.hpp"
#include "ui/transport.hpp"
#include "ui/widgets.hpp"

#include <imgui_internal.h>  // ClearActiveID: a finger that scrolls lets go of the control under it

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr float wide_from = 1000, medium_from = 700;
constexpr float row_height = 30, touch_row_height = 40;

void append(Wishes& wishes, std::vector<Wish> more) {
    for (Wish& wish : more) wishes.push_back(std::move(wish));
}

constexpr float scroll_threshold = 8;  // a finger that moves less is a tap

// A finger scrolls by dragging whatever it touches, but for what wants the drag itself.
void scroll_by_finger(const PageInput& input, PageState& state) {
    const ImGuiID id = ImGui::GetID("");
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        if (state.scrolled == id) state.scrolled = 0;
        return;
    }
    const ImVec2 drag = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, scroll_threshold);
    const bool begins = state.scrolled == 0 && std::abs(drag.y) > std::abs(drag.x);
    if (begins && input.touch && !state.drawing.drag &&
        ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows | ImGuiHoveredFlags_AllowWhenBlockedByActiveItem)) {
        state.scrolled = id;
        ImGui::ClearActiveID();
    }
    if (state.scrolled == id) ImGui::SetScrollY(ImGui::GetScrollY() - ImGui::GetIO().MouseDelta.y);
}

// A column with its own scrolling, on its own background.
template <class Draw>
void column(const char* id, const PageInput& input, PageState& state, ImVec2 place, ImVec2 size, Rgb back,
            float padding, Draw draw) {
    ImGui::SetCursorScreenPos(place);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {padding, 2 * unit});
    ImGui::PushStyleColor(ImGuiCol_ChildBg, ink(back));
    ImGui::BeginChild(id, size, ImGuiChildFlags_AlwaysUseWindowPadding, ImGuiWindowFlags_NavFlattened);
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    draw(size.x - 2 * padding);
    scroll_by_finger(input, state);
    ImGui::EndChild();
}

void vertical_hairline(float x, float top, float bottom) {
    ImGui::GetWindowDrawList()->AddLine({x, top}, {x, bottom}, ink(look().colours.line));
}

void draw_understanding(const PageInput& input, PageState& state, float width, float height, Wishes& wishes) {
    const float words = std::max(insight_height(input, width), 150.0f), gaps = 6 * unit;
    const float chart = std::clamp((height - words - gaps) * 0.4f, 160.0f, 320.0f);
    draw_cost_chart(input, state.cost, {width, chart});
    vertical_space(2 * unit);
    draw_network_section(input, state, {width, std::clamp(height - words - gaps - chart, 200.0f, 480.0f)}, wishes);
    vertical_space(2 * unit);
    draw_insight(input, width, wishes);
}

// As large as both fit side by side and everything under them still fits on the page.
float region_side(const PageInput& input, float width, float height) {
    const float under = legend_height() + look().row + sweep_strip_height(input, width) + 8 * unit;
    float side = (width - 2.5f * unit) / 2;
    side = std::min(side, height - under - (regions_height(input, side) - side));
    return std::floor(std::clamp(side, 220.0f, 760.0f));
}

void draw_seeing(const PageInput& input, PageState& state, float width, float height, Wishes& wishes) {
    const float side = region_side(input, width, height);
    draw_regions(input, state, width, side, wishes);
    draw_legend(input, width, region_left_margin);
    vertical_space(2 * unit);
    append(wishes, draw_transport(input, width));
    vertical_space(2 * unit);
    hairline(width);
    append(wishes, draw_sweep_strip(input, state.sweep, width));
}

void draw_wide(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    const Palette& p = look().colours;
    const float left = std::clamp(size.x * 0.22f, 304.0f, 340.0f), right = std::clamp(size.x * 0.235f, 300.0f, 420.0f);
    const float middle = size.x - left - right;
    column("controls", input, state, origin, {left, size.y}, p.side, 2 * unit,
           [&](float width) { draw_controls(input, state, width, false, wishes); });
    column("regions", input, state, {origin.x + left, origin.y}, {middle, size.y}, p.page, 2.5f * unit,
           [&](float width) { draw_seeing(input, state, width, size.y - 4 * unit, wishes); });
    column("understanding", input, state, {origin.x + left + middle, origin.y}, {right, size.y}, p.side, 2 * unit,
           [&](float width) { draw_understanding(input, state, width, size.y - 4 * unit, wishes); });
    vertical_hairline(origin.x + left, origin.y, origin.y + size.y);
    vertical_hairline(origin.x + left + middle, origin.y, origin.y + size.y);
}

void draw_medium(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    const Palette& p = look().colours;
    const float left = 304;
    column("controls", input, state, origin, {left, size.y}, p.side, 2 * unit, [&](float width) {
        draw_controls(input, state, width, false, wishes);
        draw_insight(input, width, wishes);
    });
    column("regions", input, state, {origin.x + left, origin.y}, {size.x - left, size.y}, p.page, 2 * unit,
           [&](float width) {
               draw_regions(input, state, width, std::floor((width - 10) / 2), wishes);
               draw_legend(input, width, 0);
               append(wishes, draw_transport(input, width));
               vertical_space(2 * unit);
               draw_cost_chart(input, state.cost, {width, 180});
               vertical_space(2 * unit);
               draw_network_section(input, state, {width, 300}, wishes);
               vertical_space(2 * unit);
               append(wishes, draw_sweep_strip(input, state.sweep, width));
           });
    vertical_hairline(origin.x + left, origin.y, origin.y + size.y);
}

void draw_narrow(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    column("everything", input, state, origin, size, look().colours.page, 2 * unit, [&](float width) {
        draw_regions(input, state, width, std::floor((width - 10) / 2), wishes);
        draw_legend(input, width, 0);
        append(wishes, draw_transport(input, width));
        vertical_space(unit);
        draw_insight(input, width, wishes);
        vertical_space(unit);
        draw_controls(input, state, width, true, wishes);
        vertical_space(unit);
        draw_cost_chart(input, state.cost, {width, 200});
        vertical_space(unit);
        draw_network_section(input, state, {width, 320}, wishes);
        vertical_space(unit);
        append(wishes, draw_sweep_strip(input, state.sweep, width));
    });
}

}  // namespace

std::vector<Wish> draw_page(const PageInput& input, PageState& state) {
    Wishes wishes;
    const bool narrow = input.width < medium_from;
    set_row_height(narrow || input.touch ? touch_row_height : row_height, input.touch);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({input.width, input.height});
    ImGui::Begin("Petal", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
    append(wishes, draw_top_bar(input));
    append(wishes, draw_notices(input));
    const ImVec2 origin = ImGui::GetCursorScreenPos(), size{input.width, std::max(100.0f, input.height - origin.y)};
    if (narrow)
        draw_narrow(input, state, origin, size, wishes);
    else if (input.width < wide_from)
        draw_medium(input, state, origin, size, wishes);
    else
        draw_wide(input, state, origin, size, wishes);
    append(wishes, transport_shortcut(input));
    ImGui::End();
    return wishes;
}

}  // namespace petal
