#include "ui/planar/network_layout.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <set>

using namespace petal;

namespace {

std::vector<LayerView> network(const std::vector<int>& sizes) {
    std::vector<LayerView> layers;
    for (std::size_t l = 1; l < sizes.size(); ++l) {
        LayerView layer;
        layer.units = sizes[l];
        layer.inputs = sizes[l - 1];
        layer.shown_units = std::min(sizes[l], max_shown_units);
        layer.shown_inputs = std::min(sizes[l - 1], max_shown_units);
        for (int i = 0; i < layer.shown_units * layer.shown_inputs; ++i)
            layer.W.push_back(static_cast<double>(l) * 1000 + i);
        for (int i = 0; i < layer.shown_units; ++i) layer.b.push_back(-i);
        layers.push_back(layer);
    }
    return layers;
}

}  // namespace

TEST_CASE("all units of every network stand inside the drawing and apart from each other") {
    const auto sizes =
        GENERATE(std::vector<int>{2, 1}, std::vector<int>{2, 4, 1}, std::vector<int>{2, 12, 1},
                 std::vector<int>{2, 50, 1}, std::vector<int>{2, 100, 1}, std::vector<int>{2, 1000, 1},
                 std::vector<int>{2, 8, 8, 8, 8, 6}, std::vector<int>{2, 100, 100, 100, 1}, std::vector<int>(21, 12));
    const float width = GENERATE(268.0f, 420.0f), height = 230;
    const NetworkLayout layout = network_layout(network(sizes), width, height);
    REQUIRE(layout.columns.size() == sizes.size());
    for (const NetworkLayout::Column& column : layout.columns) {
        REQUIRE(column.unit_x.size() == static_cast<std::size_t>(column.shown));
        for (std::size_t i = 0; i < column.unit_x.size(); ++i) {
            CHECK(column.unit_x[i] - column.size / 2 >= 0);
            CHECK(column.unit_x[i] + column.size / 2 <= width);
            CHECK(column.unit_y[i] - column.size / 2 >= -1);
            CHECK(column.unit_y[i] + column.size / 2 <= height + 1);
            for (std::size_t j = 0; j < i; ++j) {
                const float apart = std::max(std::abs(column.unit_x[i] - column.unit_x[j]),
                                             std::abs(column.unit_y[i] - column.unit_y[j]));
                CHECK(apart >= column.size);
            }
        }
    }
}

TEST_CASE("a layer of more than twelve units is a mosaic") {
    CHECK(!network_layout(network({2, 12, 1}), 280, 230).columns[1].is_mosaic());
    CHECK(network_layout(network({2, 13, 1}), 280, 230).columns[1].is_mosaic());
    CHECK(network_layout({}, 280, 230).columns.empty());
}

TEST_CASE("stepping forwards visits every parameter once and comes back") {
    const std::vector<LayerView> layers = network({2, 3, 1});
    ParameterName name;
    std::set<std::string> seen;
    for (int i = 0; i < 13; ++i) {
        seen.insert(parameter_text(name));
        name = neighbour(layers, name, 1);
    }
    CHECK(seen.size() == 13);  // 3 (2 + 1) + 1 (3 + 1)
    CHECK(name == ParameterName{});
    CHECK(neighbour(layers, neighbour(layers, name, -1), 1) == name);
}

TEST_CASE("a parameter has its course name and its value") {
    const std::vector<LayerView> layers = network({2, 3, 1});
    CHECK(parameter_text({1, 2, 0}) == "W1[2,0]");
    CHECK(parameter_text({2, 0, -1}) == "b2[0]");
    CHECK(parameter_value(layers, {1, 2, 0}) == 1004);
    CHECK(parameter_value(layers, {1, 2, -1}) == -2);
    CHECK(std::isnan(parameter_value(layers, {3, 0, 0})));
    CHECK(std::isnan(parameter_value(layers, {1, 3, 0})));
    CHECK(std::isnan(parameter_value(layers, {1, 0, 2})));
}
