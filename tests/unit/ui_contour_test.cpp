#include "ui/contour.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace petal;

namespace {

template <class Function> std::vector<float> sampled(int width, int height, Function f) {
    std::vector<float> values;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) values.push_back(static_cast<float>(f((x + 0.5) / width, (y + 0.5) / height)));
    return values;
}

}  // namespace

TEST_CASE("the contour of a circle is one closed line on the circle") {
    const auto circle = [](double x, double y) { return std::hypot(x - 0.5, y - 0.5); };
    const std::vector<Polyline> lines = contour_lines(sampled(80, 80, circle), 80, 80, 0.3f);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].front().x == lines[0].back().x);
    CHECK(lines[0].front().y == lines[0].back().y);
    for (const GridPoint& p : lines[0]) CHECK(std::hypot(p.x - 0.5, p.y - 0.5) == Catch::Approx(0.3).margin(0.001));
}

TEST_CASE("the contour of a slope is one straight line from edge to edge") {
    const std::vector<Polyline> lines =
        contour_lines(sampled(30, 20, [](double x, double) { return x; }), 30, 20, 0.4f);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].size() == 20);
    for (const GridPoint& p : lines[0]) CHECK(p.x == Catch::Approx(0.4));
}

TEST_CASE("at a saddle the lines do not cross, and none is lost") {
    const auto saddle = [](double x, double y) { return (x - 0.5) * (y - 0.5); };
    std::size_t points = 0;
    const std::vector<Polyline> lines = contour_lines(sampled(21, 21, saddle), 21, 21, 0.0f);
    for (const Polyline& line : lines) points += line.size();
    CHECK(lines.size() == 2);
    CHECK(points >= 40);
}

TEST_CASE("a flat function, a single cell and a wrong size have no contour") {
    CHECK(contour_lines(std::vector<float>(100, 1.0f), 10, 10, 0.5f).empty());
    CHECK(contour_lines({1.0f}, 1, 1, 0.5f).empty());
    CHECK(contour_lines({1.0f, 2.0f}, 10, 10, 0.5f).empty());
}

TEST_CASE("smoothing leaves the ends where they are and straight lines straight") {
    Polyline corner{{0, 0}, {0.5f, 0}, {1, 1}}, straight{{0, 0}, {0.5f, 0.5f}, {1, 1}};
    smooth(corner, 2);
    smooth(straight, 3);
    CHECK(corner.front().x == 0);
    CHECK(corner.back().y == 1);
    CHECK(corner[1].y > 0);
    CHECK(straight[1].x == Catch::Approx(0.5));
}
