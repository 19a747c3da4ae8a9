#include "ui/contour.hpp"

#include <array>

namespace petal {

namespace {

// Every crossing lies on an edge of the grid, and at most two cells share an edge: linking crossings by edge gives
// chains.
class Tracer {
  public:
    Tracer(const std::vector<float>& values, int width, int height, float level)
        : values_(values),
          width_(width),
          height_(height),
          level_(level),
          links_(static_cast<std::size_t>(2 * width * height), std::array<int, 2>{-1, -1}) {
        for (int y = 0; y + 1 < height_; ++y)
            for (int x = 0; x + 1 < width_; ++x) march(x, y);
    }

    std::vector<Polyline> lines() {
        std::vector<Polyline> result;
        for (const bool ends_first : {true, false})  // open lines from an end, then what is left is closed
            for (int edge = 0; edge < static_cast<int>(links_.size()); ++edge) {
                const auto& link = links_[static_cast<std::size_t>(edge)];
                const bool starts = ends_first ? link[0] >= 0 && link[1] < 0 : link[0] >= 0;
                if (starts) result.push_back(walk(edge));
            }
        return result;
    }

  private:
    float value(int x, int y) const { return values_[static_cast<std::size_t>(y * width_ + x)]; }
    int horizontal(int x, int y) const { return 2 * (y * width_ + x); }  // from (x, y) to (x + 1, y)
    int vertical(int x, int y) const { return horizontal(x, y) + 1; }    // from (x, y) to (x, y + 1)

    void march(int x, int y) {
        const bool tl = value(x, y) > level_, tr = value(x + 1, y) > level_;
        const bool bl = value(x, y + 1) > level_, br = value(x + 1, y + 1) > level_;
        const int top = horizontal(x, y), bottom = horizontal(x, y + 1), left = vertical(x, y),
                  right = vertical(x + 1, y);
        std::array<int, 4> crossed{};
        int count = 0;
        if (tl != tr) crossed[static_cast<std::size_t>(count++)] = top;
        if (tr != br) crossed[static_cast<std::size_t>(count++)] = right;
        if (bl != br) crossed[static_cast<std::size_t>(count++)] = bottom;
        if (tl != bl) crossed[static_cast<std::size_t>(count++)] = left;
        if (count == 2) link(crossed[0], crossed[1]);
        if (count != 4) return;
        // A saddle: the mean says which of the two diagonals hangs together.
        const bool centre = (value(x, y) + value(x + 1, y) + value(x, y + 1) + value(x + 1, y + 1)) / 4 > level_;
        if (centre == tl) {
            link(top, right);
            link(bottom, left);
        } else {
            link(top, left);
            link(bottom, right);
        }
    }

    void link(int a, int b) {
        for (const auto& [from, to] : {std::array{a, b}, std::array{b, a}}) {
            auto& slots = links_[static_cast<std::size_t>(from)];
            slots[slots[0] < 0 ? 0 : 1] = to;
        }
    }

    Polyline walk(int edge) {
        const int start = edge;
        Polyline line{point(edge)};
        for (int next = take(edge); next >= 0; next = take(edge)) {
            drop(next, edge);
            line.push_back(point(next));
            edge = next;
            if (edge == start) break;
        }
        return line;
    }

    int take(int edge) {
        auto& slots = links_[static_cast<std::size_t>(edge)];
        const int next = slots[0];
        slots = {slots[1], -1};
        return next;
    }

    void drop(int edge, int neighbour) {
        auto& slots = links_[static_cast<std::size_t>(edge)];
        if (slots[0] == neighbour) slots[0] = slots[1];
        slots[1] = -1;
    }

    GridPoint point(int edge) const {
        const int x = edge / 2 % width_, y = edge / 2 / width_;
        const bool down = edge % 2 != 0;
        const float a = value(x, y), b = down ? value(x, y + 1) : value(x + 1, y);
        const float t = (level_ - a) / (b - a);
        const float column = static_cast<float>(x) + (down ? 0.0f : t), row = static_cast<float>(y) + (down ? t : 0.0f);
        return {(column + 0.5f) / static_cast<float>(width_), (row + 0.5f) / static_cast<float>(height_)};
    }

    const std::vector<float>& values_;
    int width_, height_;
    float level_;
    std::vector<std::array<int, 2>> links_;  // of an edge's crossing: its neighbours on the line, -1 for none
};

}  // namespace

std::vector<Polyline> contour_lines(const std::vector<float>& values, int width, int height, float level) {
    if (width < 2 || height < 2 || values.size() != static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
        return {};
    return Tracer(values, width, height, level).lines();
}

void smooth(Polyline& line, int passes) {
    for (int pass = 0; pass < passes; ++pass) {
        const Polyline before = line;
        for (std::size_t i = 1; i + 1 < line.size(); ++i) {
            line[i].x = before[i].x / 2 + (before[i - 1].x + before[i + 1].x) / 4;
            line[i].y = before[i].y / 2 + (before[i - 1].y + before[i + 1].y) / 4;
        }
    }
}

}  // namespace petal
