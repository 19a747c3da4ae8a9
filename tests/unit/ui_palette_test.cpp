#include "ui/palette.hpp"

#include "ui/preferences.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <cstdint>
#include <vector>

using namespace petal;

TEST_CASE("black on white has the greatest contrast there is") {
    CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == Catch::Approx(21));
    CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == Catch::Approx(4.478).epsilon(0.001));
    CHECK(contrast(rgb(0x123456), rgb(0x123456)) == Catch::Approx(1));
}

namespace {

std::vector<Rgb> text_backs(const Palette& p) {
    return {p.page, p.side, p.control, p.control_hot, p.knob, p.error_back, p.warning_back, p.info_back};
}

// Every pair of colours that is drawn with one on the other.
void check_texts(const Palette& p, double least) {
    for (const Rgb back : text_backs(p)) CHECK(contrast(p.ink, back) >= least);
    for (const Rgb back : {p.page, p.side, p.control, p.control_hot, p.info_back, p.warning_back})
        CHECK(contrast(p.muted, back) >= least);
    for (const Rgb back : {p.page, p.side, p.control, p.control_hot}) {
        CHECK(contrast(p.accent, back) >= least);
        CHECK(contrast(p.error, back) >= least);
    }
    for (const Rgb back : {p.accent, p.accent_hot}) CHECK(contrast(p.on_accent, back) >= least);
    CHECK(contrast(p.logistic, p.page) >= least);  // values of the cost chart
    const double strength = p.region_strength;
    for (const int k : {0, 1})  // cells of matrices and of arrays
        CHECK(contrast(p.ink, mix(p.neutral, p.classes[static_cast<std::size_t>(k)], strength)) >= least);
    CHECK(contrast(p.ink, mix(p.control, p.accent, strength)) >= least);
}

void check_edges(const Palette& p, double least) {
    for (const Rgb back : {p.page, p.side, p.control, p.info_back}) CHECK(contrast(p.edge, back) >= least);
    for (const Rgb back : {p.page, p.side, p.control}) {  // curves, bars and marks
        CHECK(contrast(p.accent, back) >= least);
        CHECK(contrast(p.logistic, back) >= least);
        CHECK(contrast(p.error, back) >= least);
        for (const Rgb hue : p.classes) CHECK(contrast(hue, back) >= least);
    }
    // The border between two classes, where their regions are strongest.
    CHECK(contrast(p.contour, p.neutral) >= 4.5);
    for (const Rgb hue : p.classes) CHECK(contrast(p.contour, mix(p.neutral, hue, p.region_strength)) >= 4.5);
}

// Of systems that give every page their own colours: black, white, and such as nobody would expect.
constexpr SystemColours black{rgb(0x000000), rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFFFFF),
                              rgb(0x1AEBFF), rgb(0x000000), rgb(0x3FF23F), rgb(0xFFFF00)};
constexpr SystemColours white{rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFFFFF), rgb(0x000000),
                              rgb(0x37006E), rgb(0xFFFFFF), rgb(0x600000), rgb(0x00009F)};
constexpr SystemColours desert{rgb(0xFFFAEF), rgb(0x3D3D3D), rgb(0xFFFAEF), rgb(0x202020),
                               rgb(0x903909), rgb(0xFFF5E3), rgb(0x676767), rgb(0x1C5E75)};
constexpr SystemColours unlike{rgb(0x2B1055), rgb(0xFFE9A8), rgb(0xFFD700), rgb(0x3A0CA3),
                               rgb(0x3F37C9), rgb(0x4361EE), rgb(0x342060), rgb(0x3A1090)};

}  // namespace

TEST_CASE("every text stands out from every background by 4.5 : 1 at least, in both themes, and edges by 3 : 1") {
    const Palette& p = palette(GENERATE(Theme::light, Theme::dark));
    check_texts(p, 4.5);
    check_edges(p, 3);
}

TEST_CASE("whoever asks for more contrast gets 7 : 1 for texts and 4.5 : 1 for edges, in both themes") {
    const Palette& p = palette(GENERATE(Theme::light, Theme::dark), Contrast::more);
    check_texts(p, 7);
    check_edges(p, 4.5);
}

TEST_CASE("in the system's own colours texts and edges stand out, whatever those are") {
    const SystemColours& system = GENERATE_REF(black, white, desert, unlike);
    const Palette p = forced_palette(system);
    CHECK(p.page == system.canvas);
    CHECK(p.ink == system.canvas_text);
    check_texts(p, 4.5);
    check_edges(p, 3);
}

TEST_CASE("the system's colours for buttons and for what is chosen are taken where they can be told apart") {
    const Palette usual = forced_palette(white), odd = forced_palette(unlike);
    CHECK(usual.accent == white.highlight);
    CHECK(usual.on_accent == white.highlight_text);
    CHECK(usual.edge == white.button_text);
    CHECK(odd.control == unlike.canvas);
    CHECK(odd.accent != unlike.highlight);
}

TEST_CASE("the system's colours stand for both themes and for more contrast, too") {
    const Theme theme = GENERATE(Theme::light, Theme::dark);
    const Contrast wanted = GENERATE(Contrast::usual, Contrast::more);
    CHECK(palette_for(theme, {wanted, false, black}) == forced_palette(black));
    CHECK(palette_for(theme, {wanted, false, {}}) == palette(theme, wanted));
}

TEST_CASE("the system's colours come as three bytes each, or not at all") {
    std::vector<std::uint8_t> bytes(24, 0);
    bytes[3] = 0xFF, bytes[23] = 0x80;
    const auto read = system_colours(bytes);
    REQUIRE(read);
    CHECK(read->canvas_text == rgb(0xFF0000));
    CHECK(read->link_text == rgb(0x000080));
    bytes.pop_back();
    CHECK(!system_colours(bytes));
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
