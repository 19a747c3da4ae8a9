#include "ui/chart/envelope.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("a curve that goes one way is drawn through its own points, without a band") {
    std::vector<ImVec2> points;
    for (int i = 0; i < 40; ++i) points.push_back({static_cast<float>(i) * 0.5f, 100 - static_cast<float>(i)});
    const Envelope envelope = envelope_of(points, 3);
    CHECK(envelope.bands.empty());
    for (const ImVec2 point : envelope.line) CHECK(point.y == 100 - 2 * point.x);
    CHECK(envelope.line.front().x == 0);
    CHECK(envelope.line.back().x == 19.5f);
}

TEST_CASE("of values that jump a band holds the least and the greatest, and the line goes through the middle") {
    std::vector<ImVec2> points;
    for (int i = 0; i < 60; ++i)
        points.push_back({static_cast<float>(i) * 0.1f, i == 47 ? 10.0f : i % 2 == 0 ? 80.0f : 90.0f});
    const Envelope envelope = envelope_of(points, 3);
    REQUIRE(envelope.bands.size() == 2);
    CHECK(envelope.bands[0].min.y == 80);
    CHECK(envelope.bands[1].min.y == 10);
    CHECK(envelope.bands[1].max.y == 90);
    CHECK(envelope.bands[0].max.x == envelope.bands[1].min.x);
    for (const ImVec2 point : envelope.line) CHECK(point.y >= 80);
}

TEST_CASE("points that are far apart stay where they are") {
    const std::vector<ImVec2> points{{0, 5}, {40, 90}, {80, 5}};
    const Envelope envelope = envelope_of(points, 3);
    CHECK(envelope.bands.empty());
    CHECK(envelope.line.size() == 5);
    CHECK(envelope.line[2].y == 90);
    CHECK(envelope_of({}, 3).line.empty());
}
