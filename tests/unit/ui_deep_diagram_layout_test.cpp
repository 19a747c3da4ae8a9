#include "ui/deep/diagram_layout.hpp"

#include "ui/deep/steps.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace petal;

TEST_CASE("the boxes lie inside the diagram and none on another") {
    const int L = GENERATE(1, 3, 8);
    const bool wide = GENERATE(true, false);
    const float width = wide ? 636.0f : 358.0f;
    const DiagramLayout layout = diagram_layout(L, width, 30, wide);
    REQUIRE(layout.boxes.size() == steps_of(L).size());
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        const DiagramBox& a = layout.boxes[i];
        CHECK(a.box == steps_of(L)[i]);
        CHECK(a.left >= 0);
        CHECK(a.right <= width + 0.01f);
        CHECK(a.right - a.left > 20);
        CHECK(a.bottom <= layout.height + 0.01f);
        for (std::size_t k = 0; k < i; ++k) {
            const DiagramBox& b = layout.boxes[k];
            CHECK((a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom));
        }
    }
}

TEST_CASE("the names of backward and update have their place before their rows, however many layers there are") {
    const int L = GENERATE(1, 3, 5, 6, 7, 8);
    const float width = GENERATE(570.0f, 636.0f, 1150.0f), names = 76;
    const DiagramLayout layout = diagram_layout(L, width, 30, true, names);
    CHECK(layout.left >= 0);
    for (const DiagramBox& box : layout.boxes) {
        if (box.top > 0) CHECK(box.left >= layout.left + names);
        CHECK(box.right <= width + 0.01f);
        CHECK(box.right - box.left >= 24);
    }
}

TEST_CASE("lines begin and end at their boxes' edges, and every layer's cache is drawn") {
    const int L = GENERATE(1, 4);
    const bool wide = GENERATE(true, false);
    const DiagramLayout layout = diagram_layout(L, 600, 30, wide);
    int caches = 0;
    for (const DiagramLine& line : layout.lines) {
        caches += line.is_cache ? 1 : 0;
        const auto touches = [&](const DeepBox& box, const DiagramLine::Point& p) {
            const DiagramBox& b = layout.boxes[static_cast<std::size_t>(step_number(box, L))];
            return p.x >= b.left && p.x <= b.right && p.y >= b.top && p.y <= b.bottom;
        };
        CHECK(touches(line.from, line.points.front()));
        CHECK(touches(line.to, line.points.back()));
    }
    CHECK(caches == (wide ? 2 * L : L));
}
