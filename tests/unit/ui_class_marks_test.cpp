#include "ui/class_marks.hpp"

#include "packed.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace petal;

namespace {

std::uint32_t alpha(std::uint32_t pixel) { return pixel >> 24; }

}  // namespace

TEST_CASE("every mark is of its class's colour in the middle and clear at the cell's rim") {
    const MarkSheet sheet{3.4f, GENERATE(1.0f, 1.5f, 2.0f, 3.0f)};
    const Palette& colours = palette(GENERATE(Theme::light, Theme::dark));
    const std::vector<std::uint32_t> pixels = mark_pixels(sheet, colours);
    REQUIRE(pixels.size() == static_cast<std::size_t>(sheet.width() * sheet.height()));
    const int side = sheet.cell_pixels();
    const auto pixel = [&](int row, int column, int x, int y) {
        return pixels[static_cast<std::size_t>((row * side + y) * sheet.width() + column * side + x)];
    };
    for (int label = 0; label < values::most_classes; ++label)
        for (int column = 0; column < 4; ++column) {
            const Rgb expected = column < 2 ? colours.classes[static_cast<std::size_t>(label)] : colours.page;
            CHECK(pixel(label, column, side / 2, side / 2) == packed(expected));
            for (int i = 0; i < side; ++i) {
                CHECK(alpha(pixel(label, column, i, 0)) == 0);
                CHECK(alpha(pixel(label, column, 0, i)) == 0);
            }
        }
}

TEST_CASE("the classes have different shapes, all of about the same size") {
    const float far_right = mark_distance(mark_shape(0), 1, 0), far_down = mark_distance(mark_shape(0), 0, 1);
    CHECK(far_right == far_down);
    for (int label = 0; label < values::most_classes; ++label) {
        CHECK(mark_distance(mark_shape(label), 0, 0) < -0.4f);
        CHECK(mark_distance(mark_shape(label), 2, 2) > 0.5f);
        for (int other = 0; other < label; ++other) {
            const MarkShape &a = mark_shape(label), &b = mark_shape(other);
            CHECK((a.corners != b.corners || a.first_angle != b.first_angle || a.flatness != b.flatness));
        }
    }
}
