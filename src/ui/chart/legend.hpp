// What the lines and marks of a chart mean: a small drawing and words each, side by side as far as they fit.
#pragma once

#include "ui/chart/curve.hpp"

#include <cfloat>
#include <functional>
#include <string>
#include <vector>

namespace petal {

struct LegendEntry {
    std::string words;
    float words_left = 0;                                // from the entry's left; 0 for words alone
    std::function<void(ImDrawList&, ImVec2)> mark = {};  // at the top left of the entry's line
};
// A short line; with the mark of a class on it where `label` is one.
LegendEntry line_entry(std::string words, const Stroke& stroke, int label = 0);
// A small area, filled and framed.
LegendEntry area_entry(std::string words, ImU32 fill, ImU32 frame);

// What dashed curves of these colours have in common; at least one.
LegendEntry dashed_entry(std::string words, const std::vector<Rgb>& colours);

struct LegendLook {
    Rgb colour;  // of the words
    float gap;   // between entries
    float leading = 0;
    float width = FLT_MAX;  // entries that do not fit stand in further lines
};

// Where the next entry would begin, from the legend's top left corner; its y is the last line's.
ImVec2 legend_end(const std::vector<LegendEntry>& entries, const LegendLook& legend);
ImVec2 draw_legend_entries(ImDrawList& list, ImVec2 origin, const std::vector<LegendEntry>& entries,
                           const LegendLook& legend);

// Tells the tree what the legend's entries say, in a line; `place` and `size` are its box.
void say_legend(const std::vector<LegendEntry>& entries, ImVec2 place, ImVec2 size);

// The names of curves as an item of the layout, as wide as `width`.
void draw_curve_names(const std::vector<LegendEntry>& entries, float width);

}  // namespace petal
