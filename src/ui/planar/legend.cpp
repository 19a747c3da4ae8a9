#include "ui/planar/legend.hpp"

#include "ui/chart/legend.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/planar_status.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace petal {

namespace {

constexpr float mark_width = 15;

// A mark with its centre a little right of where its entry begins.
LegendEntry mark_entry(std::string words, std::function<void(ImDrawList&, ImVec2)> draw) {
    return {std::move(words), mark_width, [draw = std::move(draw)](ImDrawList& list, ImVec2 place) {
                draw(list, {place.x + 5, place.y + line_height(look().caption) / 2});
            }};
}

LegendLook legend_look(float width) { return {.colour = look().colours.muted, .gap = 16, .width = width}; }

std::vector<LegendEntry> legend_entries(const PageInput& input) {
    const Palette& p = look().colours;
    const auto& data = input.snapshot.data;
    const int classes = data ? std::min(data->classes, values::most_classes) : 2;
    std::vector<LegendEntry> entries;
    for (int k = 0; k < classes; ++k)
        entries.push_back(mark_entry(
            filled(texts::class_name.in(input.language), {std::to_string(k)}), [k, &p](ImDrawList& list, ImVec2 c) {
                draw_class_mark(list, k, c, 4, ink(p.classes[static_cast<std::size_t>(k)]), ink(p.page));
            }));
    entries.push_back(mark_entry(texts::wrong_points.in(input.language), [&p](ImDrawList& list, ImVec2 c) {
        list.AddCircle(c, 5, ink(p.ink, 0.75f), 0, 1.2f);
    }));
    if (input.experiment.test > 0)
        entries.push_back(mark_entry(texts::held_out_points.in(input.language), [&p](ImDrawList& list, ImVec2 c) {
            draw_class_mark(list, 0, c, 4, ink(p.page), ink(p.classes[0]));
        }));
    const std::size_t points = data ? data->x.size() : 0;
    if (shown_points(points) < points)
        entries.push_back(
            {filled(texts::some_points.in(input.language), {grouped(static_cast<std::int64_t>(shown_points(points))),
                                                            grouped(static_cast<std::int64_t>(points))})});
    return entries;
}

}  // namespace

float legend_height(const PageInput& input, float width, float indent) {
    return legend_end(legend_entries(input), legend_look(width - indent)).y + line_height(look().caption);
}

void draw_legend(const PageInput& input, float width, float indent) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float line = line_height(look().caption);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::vector<LegendEntry> entries = legend_entries(input);
    const ImVec2 end = draw_legend_entries(list, {origin.x + indent, origin.y}, entries, legend_look(width - indent));
    {
        const TreeScope scope(Role::group, texts::marks.in(input.language));
        say_legend(entries, {origin.x + indent, origin.y}, {width - indent, end.y + line});
    }
    const auto& progress = input.snapshot.progress;
    const std::string print =
        progress && has_fingerprint(*progress)
            ? filled(texts::fingerprint.in(input.language), {hexadecimal(progress->network.fingerprint)})
            : "";
    const float print_x = width - text_size(look().caption, print).x;
    if (print_x > indent + end.x) {
        const ImVec2 place{origin.x + print_x, origin.y + end.y};
        put_text(list, look().caption, place, ink(p.muted), print);
        say_text(look().caption, print, place, text_size(look().caption, print));
    }
    ImGui::Dummy({width, end.y + line});
}

}  // namespace petal
