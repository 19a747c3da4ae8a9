#include "ui/deep/diagram_layout.hpp"

#include "ui/deep/steps.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float widest_pitch = 84, wide_row_gap = 30, narrow_row_gap = 9;
constexpr float wide_gap = 9, tight_gap = 4, tight_below = 50;  // between columns, by their width

struct BoxPlace {
    int column, row;
};

// Columns: X, then Z and A of each layer, J. Rows: forward, backward, update.
BoxPlace wide_place(const DeepBox& box, int L) {
    const int z = 2 * box.layer - 1;
    switch (box.kind) {
        case BoxKind::data: return {0, 0};
        case BoxKind::linear: return {z, 0};
        case BoxKind::activation: return {z + 1, 0};
        case BoxKind::cost: return {2 * L + 1, 0};
        case BoxKind::activation_back: return {z + 1, 1};
        case BoxKind::linear_back: return {z, 1};
        case BoxKind::update: break;
    }
    return {z, 2};
}

// Columns: Z, A, dZ, dW, W. Rows: X, the layers, J.
BoxPlace narrow_place(const DeepBox& box, int L) {
    switch (box.kind) {
        case BoxKind::data: return {0, 0};
        case BoxKind::linear: return {0, box.layer};
        case BoxKind::activation: return {1, box.layer};
        case BoxKind::cost: return {1, L + 1};
        case BoxKind::activation_back: return {2, box.layer};
        case BoxKind::linear_back: return {3, box.layer};
        case BoxKind::update: break;
    }
    return {4, box.layer};
}

using Point = DiagramLine::Point;

// From the middle of one box's edge to the middle of the other's that faces it.
std::vector<Point> straight(const DiagramBox& from, const DiagramBox& to) {
    const Point a{(from.left + from.right) / 2, (from.top + from.bottom) / 2},
        b{(to.left + to.right) / 2, (to.top + to.bottom) / 2};
    if (a.y == b.y) return {{a.x < b.x ? from.right : from.left, a.y}, {a.x < b.x ? to.left : to.right, b.y}};
    if (a.x == b.x) return {{a.x, a.y < b.y ? from.bottom : from.top}, {b.x, a.y < b.y ? to.top : to.bottom}};
    const bool down = a.y < b.y;
    return {{a.x, down ? from.bottom : from.top}, {b.x, down ? to.top : to.bottom}};
}

class DiagramLines {
  public:
    DiagramLines(const DiagramLayout& layout, int L) : layout_(layout), L_(L) {}
    void add(const DeepBox& from, const DeepBox& to, bool is_cache = false) {
        lines.push_back({straight(at(from), at(to)), is_cache, from, to});
    }
    // From the cost down, and into the last layer from the side.
    void add_turn(const DeepBox& from, const DeepBox& to) {
        const DiagramBox &a = at(from), &b = at(to);
        const float x = (a.left + a.right) / 2, y = (b.top + b.bottom) / 2;
        const bool down = b.top > a.top;
        lines.push_back({{{x, down ? a.bottom : a.top}, {x, y}, {b.right, y}}, false, from, to});
    }
    std::vector<DiagramLine> lines;

  private:
    const DiagramBox& at(const DeepBox& box) const {
        return layout_.boxes[static_cast<std::size_t>(step_number(box, L_))];
    }
    const DiagramLayout& layout_;
    int L_;
};

std::vector<DiagramLine> lines_of(const DiagramLayout& layout, int L, bool wide) {
    DiagramLines lines(layout, L);
    const DeepBox data{BoxKind::data, 0}, cost{BoxKind::cost, 0};
    for (int l = 1; l <= L; ++l) {
        const DeepBox Z{BoxKind::linear, l}, A{BoxKind::activation, l}, dZ{BoxKind::activation_back, l},
            dW{BoxKind::linear_back, l}, W{BoxKind::update, l};
        lines.add(l == 1 ? data : DeepBox{BoxKind::activation, l - 1}, Z);
        lines.add(Z, A);
        lines.add(dZ, dW);
        lines.add(dW, W);
        if (l > 1) lines.add(dW, {BoxKind::activation_back, l - 1});
        lines.add(A, dZ, true);
        if (wide) lines.add(Z, dW, true);
    }
    const DeepBox last{BoxKind::activation, L}, first_back{BoxKind::activation_back, L};
    lines.add(last, cost);
    if (wide)
        lines.add_turn(cost, first_back);
    else
        lines.add(cost, first_back);
    return lines.lines;
}

}  // namespace

DiagramLayout diagram_layout(int L, float width, float box_height, bool wide, float names) {
    DiagramLayout layout;
    const int columns = wide ? 2 * L + 2 : 5, rows = wide ? 3 : L + 2;
    const float count = static_cast<float>(columns), gap = width / count < tight_below ? tight_gap : wide_gap;
    layout.pitch = std::min((width + gap) / count, widest_pitch);
    const bool is_tight = wide && layout.pitch - gap < names;
    if (is_tight) layout.pitch = (width - names) / (count - 1);
    const float before = is_tight ? names + gap - layout.pitch : 0;  // the names' column is wider than the others
    layout.left = std::max(0.0f, (width + gap - before - layout.pitch * count) / 2);
    const float left = layout.left + before, row_pitch = box_height + (wide ? wide_row_gap : narrow_row_gap);
    for (const DeepBox& box : steps_of(L)) {
        const BoxPlace place = wide ? wide_place(box, L) : narrow_place(box, L);
        const float x = left + layout.pitch * static_cast<float>(place.column),
                    y = row_pitch * static_cast<float>(place.row);
        layout.boxes.push_back({box, x, y, x + layout.pitch - gap, y + box_height});
    }
    layout.height = row_pitch * static_cast<float>(rows - 1) + box_height;
    layout.lines = lines_of(layout, L, wide);
    return layout;
}

}  // namespace petal
