#include "ui/targets.hpp"

#include "ui/every_idea.hpp"
#include "ui/headless_page.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <string>

using namespace petal;

TEST_CASE("every control is 24 points wide and high, or has as much room to itself") {
    const std::string text = GENERATE(from_range(every_idea()));
    HeadlessPage page(text, {});
    for (const float width : {1280.0f, 800.0f, 390.0f, 320.0f})
        for (const Language language : {Language::en, Language::zh})
            for (const bool touch : {false, true}) {
                CAPTURE(text, width, language == Language::zh, touch);
                page.look({{width, 4000}, language, Theme::light, touch});  // so high that nothing is scrolled away
                page.draw_to_rest();
                check_targets(drawn_controls());
            }
}

TEST_CASE("a small target passes alone, and fails beside another one") {
    const DrawnControl small{"small", {100, 100}, {116, 116}}, large{"large", {0, 0}, {90, 90}};
    CHECK(!is_large_target(small));
    CHECK(is_large_target(large));
    CHECK(!crowds(small, large));
    CHECK(crowds(small, {"beside", {118, 100}, {160, 130}}));
    CHECK(crowds(small, {"small, too", {122, 100}, {132, 110}}));
    CHECK(!crowds(small, {"small and away", {130, 100}, {140, 110}}));
}
