#include "ui/icons.hpp"

#include "ui/class_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace petal {

namespace {

constexpr float pi = std::numbers::pi_v<float>;

ImVec2 beside(ImVec2 centre, float x, float y) { return {centre.x + x, centre.y + y}; }
ImVec2 polar(ImVec2 centre, float radius, float angle) {
    return beside(centre, radius * std::cos(angle), radius * std::sin(angle));
}

void draw_sun(ImDrawList& list, ImVec2 c, float s, ImU32 colour) {
    list.AddCircle(c, s * 0.2f, colour, 24, s * 0.09f);
    for (int i = 0; i < 8; ++i) {
        const float angle = static_cast<float>(i) * pi / 4;
        list.AddLine(polar(c, s * 0.34f, angle), polar(c, s * 0.46f, angle), colour, s * 0.09f);
    }
}

void draw_moon(ImDrawList& list, ImVec2 c, float s, ImU32 colour) {
    list.PathArcTo(c, s * 0.38f, 0.15f * pi, 1.35f * pi, 32);
    list.PathArcTo(beside(c, s * 0.17f, -s * 0.17f), s * 0.34f, 1.15f * pi, 0.35f * pi, 24);
    list.PathStroke(colour, ImDrawFlags_Closed, s * 0.09f);
}

void draw_link(ImDrawList& list, ImVec2 c, float s, ImU32 colour) {
    const float r = s * 0.16f, d = s * 0.19f, width = s * 0.09f;
    for (const float side : {-1.0f, 1.0f}) {
        const ImVec2 m = beside(c, side * d, -side * d);
        const float turn = side < 0 ? 0.75f * pi : -0.25f * pi;  // the open end looks to the other link
        list.PathLineTo(beside(polar(m, r, turn - pi / 2), -side * d * 0.75f, side * d * 0.75f));
        list.PathArcTo(m, r, turn - pi / 2, turn + pi / 2, 16);
        list.PathLineTo(beside(polar(m, r, turn + pi / 2), -side * d * 0.75f, side * d * 0.75f));
        list.PathStroke(colour, 0, width);
    }
}

void draw_eraser(ImDrawList& list, ImVec2 c, float s, ImU32 colour) {
    const float a = s * 0.2f;
    const std::array<ImVec2, 4> body{beside(c, -2 * a, a * 0.4f), beside(c, 0.4f * a, -2 * a),
                                     beside(c, 2 * a, -0.4f * a), beside(c, -0.4f * a, 2 * a)};
    list.AddPolyline(body.data(), 4, colour, ImDrawFlags_Closed, s * 0.09f);
    list.AddLine(beside(c, -0.8f * a, -0.8f * a), beside(c, 0.8f * a, 0.8f * a), colour, s * 0.09f);
}

void draw_chevron(ImDrawList& list, ImVec2 c, float s, float angle, ImU32 colour) {
    const ImVec2 tip = polar(c, s * 0.14f, angle);
    const std::array<ImVec2, 3> line{polar(tip, s * 0.4f, angle + 0.75f * pi), tip,
                                     polar(tip, s * 0.4f, angle - 0.75f * pi)};
    list.AddPolyline(line.data(), 3, colour, 0, s * 0.11f);
}

void draw_triangle(ImDrawList& list, ImVec2 c, float s, ImU32 colour) {
    list.AddTriangleFilled(beside(c, -s * 0.3f, -s * 0.38f), beside(c, s * 0.4f, 0), beside(c, -s * 0.3f, s * 0.38f),
                           colour);
}

void draw_reset(ImDrawList& list, ImVec2 c, float s, ImU32 colour) {
    list.AddRectFilled(beside(c, -s * 0.4f, -s * 0.36f), beside(c, -s * 0.28f, s * 0.36f), colour, 1);
    list.AddTriangleFilled(beside(c, s * 0.34f, -s * 0.36f), beside(c, s * 0.34f, s * 0.36f), beside(c, -s * 0.26f, 0),
                           colour);
}

void draw_step(ImDrawList& list, ImVec2 c, float s, ImU32 colour) {
    list.AddRectFilled(beside(c, s * 0.26f, -s * 0.36f), beside(c, s * 0.38f, s * 0.36f), colour, 1);
    list.AddTriangleFilled(beside(c, -s * 0.36f, -s * 0.36f), beside(c, s * 0.24f, 0), beside(c, -s * 0.36f, s * 0.36f),
                           colour);
}

// A loudspeaker; waves come from it, or a cross stands there.
void draw_speaker(ImDrawList& list, ImVec2 c, float s, ImU32 colour, bool is_on) {
    list.AddRectFilled(beside(c, -s * 0.44f, -s * 0.14f), beside(c, -s * 0.24f, s * 0.14f), colour, 1);
    const std::array<ImVec2, 4> cone{beside(c, -s * 0.26f, -s * 0.12f), beside(c, -s * 0.02f, -s * 0.36f),
                                     beside(c, -s * 0.02f, s * 0.36f), beside(c, -s * 0.26f, s * 0.12f)};
    list.AddConvexPolyFilled(cone.data(), 4, colour);
    if (!is_on) {
        list.AddLine(beside(c, s * 0.14f, -s * 0.15f), beside(c, s * 0.44f, s * 0.15f), colour, s * 0.09f);
        list.AddLine(beside(c, s * 0.14f, s * 0.15f), beside(c, s * 0.44f, -s * 0.15f), colour, s * 0.09f);
        return;
    }
    for (const float radius : {0.2f, 0.4f}) {
        list.PathArcTo(beside(c, s * 0.04f, 0), s * radius, -0.28f * pi, 0.28f * pi, 12);
        list.PathStroke(colour, 0, s * 0.09f);
    }
}

void draw_note(ImDrawList& list, ImVec2 c, float s, ImU32 colour) {
    list.AddCircleFilled(beside(c, -s * 0.12f, s * 0.27f), s * 0.16f, colour, 20);
    const std::array<ImVec2, 3> stem{beside(c, 0, s * 0.27f), beside(c, 0, -s * 0.4f),
                                     beside(c, s * 0.24f, -s * 0.16f)};
    list.AddPolyline(stem.data(), 3, colour, 0, s * 0.09f);
}

}  // namespace

void draw_icon(ImDrawList& list, Icon icon, ImVec2 c, float s, ImU32 colour) {
    const float w = s * 0.11f;
    switch (icon) {
        case Icon::run: return draw_triangle(list, c, s, colour);
        case Icon::pause:
            list.AddRectFilled(beside(c, -s * 0.3f, -s * 0.38f), beside(c, -s * 0.09f, s * 0.38f), colour, 1);
            list.AddRectFilled(beside(c, s * 0.09f, -s * 0.38f), beside(c, s * 0.3f, s * 0.38f), colour, 1);
            return;
        case Icon::step: return draw_step(list, c, s, colour);
        case Icon::reset: return draw_reset(list, c, s, colour);
        case Icon::sun: return draw_sun(list, c, s, colour);
        case Icon::moon: return draw_moon(list, c, s, colour);
        case Icon::link: return draw_link(list, c, s, colour);
        case Icon::close:
            list.AddLine(beside(c, -s * 0.3f, -s * 0.3f), beside(c, s * 0.3f, s * 0.3f), colour, w);
            list.AddLine(beside(c, -s * 0.3f, s * 0.3f), beside(c, s * 0.3f, -s * 0.3f), colour, w);
            return;
        case Icon::plus: list.AddLine(beside(c, 0, -s * 0.34f), beside(c, 0, s * 0.34f), colour, w); [[fallthrough]];
        case Icon::minus: list.AddLine(beside(c, -s * 0.34f, 0), beside(c, s * 0.34f, 0), colour, w); return;
        case Icon::left: return draw_chevron(list, c, s, pi, colour);
        case Icon::right:
        case Icon::fold_closed: return draw_chevron(list, c, s, 0, colour);
        case Icon::fold_open: return draw_chevron(list, c, s, pi / 2, colour);
        case Icon::look:
            list.AddCircle(c, s * 0.3f, colour, 24, s * 0.08f);
            list.AddLine(beside(c, -s * 0.46f, 0), beside(c, s * 0.46f, 0), colour, s * 0.06f);
            list.AddLine(beside(c, 0, -s * 0.46f), beside(c, 0, s * 0.46f), colour, s * 0.06f);
            return;
        case Icon::erase: return draw_eraser(list, c, s, colour);
        case Icon::sound_on: return draw_speaker(list, c, s, colour, true);
        case Icon::sound_off: return draw_speaker(list, c, s, colour, false);
        case Icon::note: return draw_note(list, c, s, colour);
    }
}

void draw_flower(ImDrawList& list, ImVec2 centre, float size, ImU32 petals, ImU32 heart) {
    for (int i = 0; i < 4; ++i) {
        const float angle = (static_cast<float>(i) + 0.5f) * pi / 2;
        list.PathClear();
        for (int k = 0; k <= 32; ++k) {  // one petal of r = |sin 2t|, as the course's data
            const float t = static_cast<float>(k) / 32 * pi / 2;
            list.PathLineTo(
                polar(centre, size * 0.5f * std::pow(std::max(0.0f, std::sin(2 * t)), 0.6f), angle + t - pi / 4));
        }
        list.PathFillConvex(petals);
    }
    list.AddCircleFilled(centre, size * 0.11f, heart, 20);
}

void draw_class_mark(ImDrawList& list, int label, ImVec2 c, float r, ImU32 fill, ImU32 outline) {
    const MarkShape& shape = mark_shape(label);
    if (shape.corners == 0) {
        list.AddCircleFilled(c, r, fill, 0);
        list.AddCircle(c, r, outline, 0, 1);
        return;
    }
    std::array<ImVec2, 4> corners;
    for (int i = 0; i < shape.corners; ++i) {
        const float angle = shape.first_angle + 2 * pi * static_cast<float>(i) / static_cast<float>(shape.corners);
        corners[static_cast<std::size_t>(i)] =
            beside(c, r * shape.radius * std::cos(angle), r * shape.radius * shape.flatness * std::sin(angle));
    }
    list.AddConvexPolyFilled(corners.data(), shape.corners, fill);
    list.AddPolyline(corners.data(), shape.corners, outline, ImDrawFlags_Closed, 1);
}

}  // namespace petal
