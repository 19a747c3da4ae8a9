#include "ui/palette.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace petal;

TEST_CASE("black on white has the greatest contrast there is") {
    CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == Catch::Approx(21));
    CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == Catch::Approx(4.478).epsilon(0.001));
    CHECK(contrast(rgb(0x123456), rgb(0x123456)) == Catch::Approx(1));
}

TEST_CASE("every text stands out from every background by 4.5 : 1 at least, in both themes") {
    const Palette& p = palette(GENERATE(Theme::light, Theme::dark));
    for (const Rgb back : {p.page, p.side, p.control, p.control_hot, p.knob, p.error_back, p.warning_back, p.info_back})
        CHECK(contrast(p.ink, back) >= 4.5);
    for (const Rgb back : {p.page, p.side, p.control}) CHECK(contrast(p.muted, back) >= 4.5);
    for (const Rgb back : {p.accent, p.accent_hot}) CHECK(contrast(p.on_accent, back) >= 4.5);
    for (const Rgb back : {p.page, p.side}) CHECK(contrast(p.error, back) >= 4.5);
    for (const Rgb text : {p.logistic, p.accent}) CHECK(contrast(text, p.page) >= 4.5);  // values of the cost chart
}

TEST_CASE("curves and controls stand out from what is behind them by 3 : 1 at least") {
    const Palette& p = palette(GENERATE(Theme::light, Theme::dark));
    for (const Rgb back : {p.page, p.side}) {
        CHECK(contrast(p.accent, back) >= 3);
        CHECK(contrast(p.logistic, back) >= 3);
    }
    CHECK(contrast(p.contour, p.neutral) >= 4.5);
}

TEST_CASE("the border between two classes stands out from the strongest regions") {
    const Palette& p = palette(GENERATE(Theme::light, Theme::dark));
    for (const int k : {0, 1})
        CHECK(contrast(p.contour, mix(p.neutral, p.classes[static_cast<std::size_t>(k)], p.region_strength)) >= 4.5);
}

TEST_CASE("a mixture begins with the first colour and ends with the second") {
    const Rgb a = rgb(0x102030), b = rgb(0xF0E0D0);
    CHECK(mix(a, b, 0) == a);
    CHECK(mix(a, b, 1) == b);
    CHECK(mix(a, b, 0.5) == rgb(0x808080));
}

TEST_CASE("zero has neither class' colour, on either side of it a number has one") {
    const Palette& p = palette(GENERATE(Theme::light, Theme::dark));
    CHECK(sign_colour(p, -1e-300) == p.classes[0]);
    CHECK(sign_colour(p, 1e-300) == p.classes[1]);
    for (const double value : {0.0, -0.0, std::nan("")}) CHECK(sign_colour(p, value) == p.muted);
}
