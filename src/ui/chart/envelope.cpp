#include "ui/chart/envelope.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

using Points = std::vector<ImVec2>;

// A way back and forth of fewer points of the page is no more than the line is thick.
constexpr float unseen = 3;

bool jumps(const Points& points) {
    float way = 0;
    for (std::size_t i = 1; i < points.size(); ++i) way += std::abs(points[i].y - points[i - 1].y);
    return way - std::abs(points.back().y - points.front().y) > unseen;
}

void add_stretch(Points points, float left, float stretch, Envelope& envelope) {
    if (!jumps(points)) {
        envelope.line.push_back(points.front());
        return;
    }
    std::sort(points.begin(), points.end(), [](ImVec2 a, ImVec2 b) { return a.y < b.y; });
    envelope.line.push_back({left + stretch / 2, points[points.size() / 2].y});
    envelope.bands.push_back({{left, points.front().y}, {left + stretch, points.back().y}});
}

}  // namespace

Envelope envelope_of(const Points& points, float stretch) {
    Envelope envelope;
    for (std::size_t first = 0, last = 0; first < points.size(); first = last) {
        const float left = std::floor(points[first].x / stretch) * stretch;
        while (last < points.size() && std::floor(points[last].x / stretch) * stretch == left) ++last;
        add_stretch(
            {points.begin() + static_cast<std::ptrdiff_t>(first), points.begin() + static_cast<std::ptrdiff_t>(last)},
            left, stretch, envelope);
    }
    if (points.empty()) return envelope;
    envelope.line.insert(envelope.line.begin(), points.front());
    envelope.line.push_back(points.back());
    return envelope;
}

}  // namespace petal
