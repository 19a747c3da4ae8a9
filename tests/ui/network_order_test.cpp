// The notes' networks in their order, each taken by a click.
#include "ui/drawn_controls.hpp"
#include "ui/headless_page.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace petal;

namespace {

std::vector<int> taken(HeadlessPage& page, const std::string& choice) {
    page.click(drawn_control(choice).middle());
    for (int frame = 0; frame < 3; ++frame) page.draw();
    return page.app->experiment().hidden;
}

}  // namespace

TEST_CASE("in the deep lab the shallow network, ReLU to sigmoid, stands before the deep one") {
    HeadlessPage page("lab=deep&iters=5", {});
    page.draw_to_rest();
    CHECK(taken(page, "depth 0") == std::vector<int>{4});
    CHECK(page.app->experiment().act == std::vector{Activation::relu});
    CHECK(taken(page, "depth 1") == std::vector<int>{4, 3});
    CHECK(page.platform.link == "lab=deep&iters=5");
}

TEST_CASE("on pictures logistic regression comes first, then the shallow network of 7 units, then the deep one") {
    HeadlessPage page("lab=images&iters=5", {});
    page.draw_to_rest();
    CHECK(taken(page, "picture model 0").empty());
    CHECK(taken(page, "picture model 1") == std::vector<int>{7});
    CHECK(page.app->experiment().init == Initialization::normal);
    CHECK(page.app->experiment().scale == 0.01);
    page.app->open("lab=images&iters=5&hidden=7&init_b=random");
    page.draw_to_rest();
    CHECK(taken(page, "picture model 2") == std::vector<int>{20, 7, 5});
    CHECK(page.app->experiment().init_b == FirstBiases::zeros);
}
