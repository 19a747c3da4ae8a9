#include "ui/chart/curve.hpp"

#include "ui/fonts.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// Whether the corner at b is so sharp that the mitre of a joined line would stand out far.
bool is_sharp(ImVec2 a, ImVec2 b, ImVec2 c) {
    const ImVec2 u{b.x - a.x, b.y - a.y}, v{c.x - b.x, c.y - b.y};
    return u.x * v.x + u.y * v.y <= 0;
}

}  // namespace

void draw_dashes(ImDrawList& list, ImVec2 a, ImVec2 b, ImU32 colour, float thickness, const Dashes& dashes,
                 float drawn) {
    const auto [dash, period] = dashes;
    const float length = std::hypot(b.x - a.x, b.y - a.y);
    const auto on = [&](float t) { return ImVec2{a.x + (b.x - a.x) * t / length, a.y + (b.y - a.y) * t / length}; };
    for (float s = 0; s < length;) {
        const float phase = std::fmod(drawn + s, period),
                    end = std::min(length, s + std::max(0.01f, (phase < dash ? dash : period) - phase));
        if (phase < dash) list.AddLine(on(s), on(end), colour, thickness);
        s = end;
    }
}

void draw_stroke(ImDrawList& list, const std::vector<ImVec2>& points, const Stroke& stroke) {
    const ImU32 colour = ink(stroke.colour);
    float drawn = 0;
    std::size_t first = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const ImVec2 a = points[i - 1], b = points[i];
        if (stroke.dashed) {
            draw_dashes(list, a, b, colour, stroke.thickness, long_dashes, drawn);
            drawn += std::hypot(b.x - a.x, b.y - a.y);
        } else if (i + 1 == points.size() || is_sharp(a, b, points[i + 1])) {
            list.AddPolyline(&points[first], static_cast<int>(i - first) + 1, colour, 0, stroke.thickness);
            first = i;
        }
    }
}

void draw_function(ImDrawList& list, const Plot& plot, const Stroke& stroke, const std::function<double(double)>& f) {
    constexpr float step = 2, far = 4000;
    const int pieces = static_cast<int>((plot.max.x - plot.min.x) / step);
    std::vector<ImVec2> points;
    for (int i = 0; i <= pieces; ++i) {
        const float x = plot.min.x + (plot.max.x - plot.min.x) * static_cast<float>(i) / static_cast<float>(pieces);
        // Far above the plot is as good as out of it, and keeps the numbers of the triangles small.
        points.push_back({x, std::clamp(plot.y(f(plot.x_at(x))), plot.min.y - far, plot.max.y + far)});
    }
    list.PushClipRect({plot.min.x - 1, plot.min.y - 2}, {plot.max.x + 1, plot.max.y + 2}, true);
    draw_stroke(list, points, stroke);
    list.PopClipRect();
}

}  // namespace petal
