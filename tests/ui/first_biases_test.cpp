// The biases that a network begins with, in each lab where its weights are chosen.
#include "ui/drawn_controls.hpp"
#include "ui/headless_page.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>

using namespace petal;

namespace {

long count_of(const std::string& label) {
    const std::vector<DrawnControl> drawn = drawn_controls();
    return std::count_if(drawn.begin(), drawn.end(), [&](const DrawnControl& each) { return each.label == label; });
}

void choose(HeadlessPage& page, const char* way) {
    page.click(drawn_control("##first biases").middle());
    page.draw_to_rest();
    page.click(drawn_control(way).middle());
    page.draw_to_rest();
}

}  // namespace

TEST_CASE("b begins at zero or small and random, where the form is unfolded") {
    const std::string text = GENERATE(as<std::string>{}, "iters=5", "lab=deep&iters=5", "lab=images&iters=5");
    CAPTURE(text);
    HeadlessPage page(text, {.size = {1280, 2000}});
    page.draw_to_rest();
    if (page.app->experiment().lab == Lab::planar) {
        CHECK(count_of("##first biases") == 0);
        page.click(drawn_control("more training").middle());
        page.draw_to_rest();
    }
    choose(page, "small random");
    CHECK(page.app->experiment().init_b == FirstBiases::random);
    CHECK(page.platform.link.find("init_b=random") != std::string::npos);
    choose(page, "zeros");
    CHECK(page.app->experiment().init_b == FirstBiases::zeros);
}

TEST_CASE("the scale and the seed of random biases can be set, once, whatever the weights are") {
    const std::string init = GENERATE(as<std::string>{}, "zeros", "constant", "normal", "xavier", "he", "course");
    CAPTURE(init);
    HeadlessPage page("lab=deep&iters=5&init_b=random&init=" + init, {.size = {1280, 2000}});
    page.draw_to_rest();
    CHECK(count_of("##scale") == 1);
    CHECK(count_of("##seed") == 1);
}
