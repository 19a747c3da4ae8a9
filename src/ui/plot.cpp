#include "ui/plot.hpp"

#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float tick_length = 4;

}  // namespace

void draw_x_ticks(ImDrawList& list, const Plot& plot, const std::vector<Tick>& ticks, std::string_view name,
                  bool grid) {
    const Palette& p = look().colours;
    const float top = plot.max.y + tick_length + 2, name_width = text_size(look().caption, name).x;
    const float name_left = plot.max.x - name_width;
    float free_from = -FLT_MAX;
    for (const Tick& tick : ticks) {
        const float x = plot.x(tick.place), width = text_size(look().caption, tick.label).x;
        if (grid) list.AddLine({x, plot.min.y}, {x, plot.max.y}, ink(p.line));
        list.AddLine({x, plot.max.y}, {x, plot.max.y + tick_length}, ink(p.muted, 0.6f));
        const float left = x - width / 2;
        if (left < free_from || left + width > name_left - 6) continue;
        put_text(list, look().caption, {left, top}, ink(p.muted), tick.label);
        free_from = left + width + 6;
    }
    put_text(list, look().caption, {name_left, top}, ink(p.muted), name);
}

void draw_y_ticks(ImDrawList& list, const Plot& plot, const std::vector<Tick>& ticks, std::string_view name,
                  bool grid) {
    const Palette& p = look().colours;
    const float height = line_height(look().caption);
    for (const Tick& tick : ticks) {
        const float y = plot.y(tick.place);
        if (grid) list.AddLine({plot.min.x, y}, {plot.max.x, y}, ink(p.line));
        list.AddLine({plot.min.x - tick_length, y}, {plot.min.x, y}, ink(p.muted, 0.6f));
        if (!name.empty() && y - height / 2 < plot.min.y + height) continue;
        const ImVec2 size = text_size(look().caption, tick.label);
        put_text(list, look().caption, {plot.min.x - tick_length - 4 - size.x, y - size.y / 2}, ink(p.muted),
                 tick.label);
    }
    put_text(list, look().caption, {plot.min.x - tick_length - 4 - text_size(look().caption, name).x, plot.min.y - 2},
             ink(p.muted), name);
}

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
    list.AddRect(min, {min.x + size.x, min.y + size.y}, ink(p.line), corner);
    float y = min.y + 4;
    for (const BubbleLine& line : lines) {
        put_text(list, look().caption, {min.x + 10, y}, ink(line.colour), line.text);
        y += height;
    }
}

}  // namespace petal
