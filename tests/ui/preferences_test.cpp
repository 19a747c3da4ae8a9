// What a person asks of every page in the system's settings.
#include "ui/preferences.hpp"
#include "ui/every_idea.hpp"
#include "ui/fonts.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/page_steps.hpp"
#include "ui/texts.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <string>

using namespace petal;

namespace {

constexpr SystemColours white{rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFFFFF), rgb(0x000000),
                              rgb(0x37006E), rgb(0xFFFFFF), rgb(0x600000), rgb(0x00009F)};
constexpr SystemColours black{rgb(0x000000), rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFFFFF),
                              rgb(0x1AEBFF), rgb(0x000000), rgb(0x3FF23F), rgb(0xFFFF00)};

void draw_with(HeadlessPage& page, const Preferences& preferences) {
    page.app->set_preferences(preferences);
    page.draw_to_rest();
}

}  // namespace

TEST_CASE("every idea is drawn in the colours that the preferences ask for, and in the usual ones afterwards") {
    HeadlessPage page(GENERATE(from_range(every_idea())), {});
    for (const Theme theme : {Theme::light, Theme::dark}) {
        page.look({.theme = theme});
        draw_with(page, {.contrast = Contrast::more, .less_motion = false, .forced = {}});
        CHECK(look().colours == palette(theme, Contrast::more));
        draw_with(page, {.forced = white});
        CHECK(look().colours == forced_palette(white));
        draw_with(page, {.forced = black});
        CHECK(look().colours == forced_palette(black));
        draw_with(page, {});
        CHECK(look().colours == palette(theme));
    }
}

TEST_CASE("pictures are painted anew in other colours, and not in the same ones") {
    HeadlessPage page("iters=20", {});
    page.draw_to_rest();
    const std::uint64_t before = coloured(1);
    page.draw();
    CHECK(coloured(1) == before);
    draw_with(page, {.forced = white});
    const std::uint64_t forced = coloured(1);
    CHECK(forced != before);
    draw_with(page, {.forced = black});
    CHECK(coloured(1) != forced);
}

TEST_CASE("where the system gives the colours there is no theme to choose") {
    HeadlessPage page("iters=20", {});
    page.draw_to_rest();
    CHECK(is_drawn("theme"));
    draw_with(page, {.forced = white});
    CHECK(!is_drawn("theme"));
    CHECK(is_drawn("language"));
    CHECK(is_drawn("copy link"));
}

TEST_CASE("with less motion the column is filled by a row of the picture at each press, and never by itself") {
    HeadlessPage page("lab=images&iters=20", {});
    draw_with(page, {.contrast = {}, .less_motion = true, .forced = {}});
    click(page, "picture view 2");
    CHECK(is_written(texts::next_row.en));
    CHECK(!is_written(texts::play.en));
    CHECK(reads("Row 0, column 0"));
    page.click(drawn_control("play column").middle());
    page.draw_to_rest(100);
    CHECK(reads("Row 1, column 0"));
    click(page, "play column");
    CHECK(reads("Row 2, column 0"));
}

TEST_CASE("a column that plays stands still as soon as less motion is asked for") {
    HeadlessPage page("lab=images&iters=20", {});
    page.draw_to_rest();
    click(page, "picture view 2");
    page.click(drawn_control("play column").middle());
    CHECK(page.draw());
    page.app->set_preferences({.contrast = {}, .less_motion = true, .forced = {}});
    page.draw_to_rest(100);
    CHECK(reads("Row 0, column 0"));
}
