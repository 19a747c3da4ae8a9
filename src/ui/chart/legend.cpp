#include "ui/chart/legend.hpp"

#include "ui/chart/curve.hpp"
#include "ui/icons.hpp"
#include "ui/lettering.hpp"
#include "ui/tree.hpp"

#include <utility>

namespace petal {

namespace {

constexpr float line_width = 18;

// visit(entry, offset) for each.
template <class Visit>
ImVec2 flow(const std::vector<LegendEntry>& entries, const LegendLook& legend, const Visit& visit) {
    ImVec2 at{0, 0};
    for (const LegendEntry& entry : entries) {
        const float wanted = entry.words_left + text_size(look().caption, entry.words).x;
        if (at.x > 0 && at.x + wanted > legend.width) at = {0, at.y + line_height(look().caption) + legend.leading};
        visit(entry, at);
        at.x += wanted + legend.gap;
    }
    return at;
}

}  // namespace

LegendEntry line_entry(std::string words, const Stroke& stroke, int label) {
    return {std::move(words), line_width + 5, [stroke, label](ImDrawList& list, ImVec2 place) {
                const float middle = place.y + line_height(look().caption) / 2;
                const ImU32 colour = ink(stroke.colour);
                if (stroke.dashed)
                    draw_dashes(list, {place.x, middle}, {place.x + line_width, middle}, colour, stroke.thickness,
                                short_dashes);
                else
                    list.AddLine({place.x, middle}, {place.x + line_width, middle}, colour, stroke.thickness);
                if (label > 0)
                    draw_class_mark(list, label, {place.x + line_width / 2, middle}, 4.5f, colour,
                                    ink(look().colours.side));
            }};
}

LegendEntry area_entry(std::string words, ImU32 fill, ImU32 frame) {
    constexpr float side = 11;
    return {std::move(words), side + 5, [fill, frame](ImDrawList& list, ImVec2 place) {
                const float top = place.y + (line_height(look().caption) - side) / 2;
                list.AddRectFilled({place.x, top}, {place.x + side, top + side}, fill, 2);
                list.AddRect({place.x, top}, {place.x + side, top + side}, frame, 2, 0, 1.5f);
            }};
}

LegendEntry dashed_entry(std::string words, const std::vector<Rgb>& colours) {
    LegendEntry entry = line_entry(std::move(words), {colours.front(), 2, true});
    if (colours.size() == 1) return entry;
    entry.mark = [colours](ImDrawList& list, ImVec2 place) {
        constexpr float dash = 7, between = 4;
        const float y = place.y + line_height(look().caption) / 2;
        for (const Rgb colour : colours) {
            list.AddLine({place.x, y}, {place.x + dash, y}, ink(colour), 2);
            place.x += dash + between;
        }
    };
    return entry;
}

ImVec2 legend_end(const std::vector<LegendEntry>& entries, const LegendLook& legend) {
    return flow(entries, legend, [](const LegendEntry&, ImVec2) {});
}

ImVec2 draw_legend_entries(ImDrawList& list, ImVec2 origin, const std::vector<LegendEntry>& entries,
                           const LegendLook& legend) {
    return flow(entries, legend, [&](const LegendEntry& entry, ImVec2 offset) {
        const ImVec2 place{origin.x + offset.x, origin.y + offset.y};
        if (entry.mark) entry.mark(list, place);
        put_text(list, look().caption, {place.x + entry.words_left, place.y}, ink(legend.colour), entry.words);
    });
}

void say_legend(const std::vector<LegendEntry>& entries, ImVec2 place, ImVec2 size) {
    if (!tree().listens()) return;
    std::string words;
    for (const LegendEntry& entry : entries) words += (words.empty() ? "" : " · ") + entry.words;
    say_text(look().caption, words, place, size);
}

void draw_curve_names(const std::vector<LegendEntry>& entries, float width) {
    constexpr float leading = 2;
    const ImVec2 place = ImGui::GetCursorScreenPos();
    const ImVec2 end =
        draw_legend_entries(*ImGui::GetWindowDrawList(), place, entries, {look().colours.ink, 14, leading, width});
    const ImVec2 size{width, end.y + line_height(look().caption) + leading};
    say_legend(entries, place, size);
    ImGui::Dummy(size);
}

}  // namespace petal
