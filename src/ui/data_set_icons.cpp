#include "ui/data_set_icons.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace petal {

namespace {

constexpr float whole_turn = 2 * std::numbers::pi_v<float>;

// A square of side 1 around the origin, in which points are put.
struct Miniature {
    ImDrawList& list;
    ImVec2 centre;
    float size;
    ImU32 first, second;

    ImVec2 at(float x, float y) const { return {centre.x + x * size, centre.y + y * size}; }
    void dot(float x, float y, bool is_second) const {
        if (is_second) return list.AddNgonFilled(at(x, y), size * 0.1f, second, 4);
        list.AddCircleFilled(at(x, y), size * 0.075f, first, 10);
    }
    void ring(int points, float radius, bool is_second) const {
        for (int i = 0; i < points; ++i) {
            const float t = whole_turn * static_cast<float>(i) / static_cast<float>(points);
            dot(radius * std::cos(t), radius * std::sin(t), is_second);
        }
    }
};

void draw_flower_points(const Miniature& m) {
    for (int i = 0; i < 32; ++i) {
        const float t = static_cast<float>(i) / 32 * whole_turn, r = 0.44f * std::sin(4 * t);
        m.dot(r * std::sin(t), -r * std::cos(t), i >= 16);
    }
}

void draw_circles(const Miniature& m) {
    m.ring(14, 0.42f, false);
    m.ring(8, 0.2f, true);
}

void draw_moons(const Miniature& m) {
    for (int i = 0; i < 8; ++i) {
        const float t = whole_turn / 2 * static_cast<float>(i) / 7;
        m.dot(-0.13f + 0.3f * std::cos(t), 0.06f - 0.3f * std::sin(t), false);
        m.dot(0.13f + 0.3f * std::cos(t), -0.06f + 0.3f * std::sin(t), true);
    }
}

void draw_blobs(const Miniature& m) {
    for (const float x : {-0.08f, 0.08f})
        for (const float y : {-0.09f, 0.09f}) {
            m.dot(x - 0.22f, y - 0.2f, false);
            m.dot(x + 0.24f, y - 0.06f, true);
            m.dot(x - 0.1f, y + 0.28f, false);
        }
}

void draw_quantiles(const Miniature& m) {
    m.dot(0, 0, false);
    m.ring(6, 0.17f, false);
    m.ring(14, 0.4f, true);
}

void draw_noise(const Miniature& m) {
    for (int i = 0; i < 16; ++i)
        m.dot(-0.38f + 0.25f * static_cast<float>(i % 4) + 0.05f * std::sin(static_cast<float>(i * 7)),
              -0.38f + 0.25f * static_cast<float>(i / 4) + 0.06f * std::sin(static_cast<float>(i * 5)),
              (i * 5 + i / 3) % 7 < 3);
}

// A few points, and a plus for those to come.
void draw_drawn_points(const Miniature& m) {
    m.dot(-0.25f, 0.2f, false);
    m.dot(0.2f, -0.22f, true);
    m.dot(-0.2f, -0.25f, false);
    m.list.AddLine(m.at(0.24f, 0.1f), m.at(0.24f, 0.38f), m.second, m.size * 0.06f);
    m.list.AddLine(m.at(0.1f, 0.24f), m.at(0.38f, 0.24f), m.second, m.size * 0.06f);
}

constexpr struct {
    DataSet set;
    void (*draw)(const Miniature&);
} miniatures[] = {{DataSet::flower, draw_flower_points}, {DataSet::circles, draw_circles},
                  {DataSet::moons, draw_moons},          {DataSet::blobs, draw_blobs},
                  {DataSet::quantiles, draw_quantiles},  {DataSet::noise, draw_noise},
                  {DataSet::points, draw_drawn_points}};

constexpr bool has_miniature(DataSet set) {
    return std::any_of(std::begin(miniatures), std::end(miniatures), [set](const auto& m) { return m.set == set; });
}
static_assert(std::all_of(choices<DataSet>.begin(), choices<DataSet>.end(),
                          [](const DataSetChoice& row) {
                              return row.kind == DataKind::pictures || has_miniature(row.value);
                          }),
              "a data set on the plane has no miniature");

}  // namespace

void draw_data_set(ImDrawList& list, DataSet set, ImVec2 centre, float size, ImU32 first, ImU32 second) {
    for (const auto& miniature : miniatures)
        if (miniature.set == set) miniature.draw({list, centre, size, first, second});
}

}  // namespace petal
