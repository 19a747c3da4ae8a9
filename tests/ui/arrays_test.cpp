// The Arrays lab, worked by its controls.
#include "experiment/experiment_text.hpp"
#include "ui/headless_page.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace petal;

namespace {

constexpr Sight high{{1280, 2000}};

void click(HeadlessPage& page, const char* control) {
    page.click(drawn_control(control).middle());
    page.draw_to_rest();
}

}  // namespace

TEST_CASE("the arguments of the norm are chosen, come into the link and into the line that is copied") {
    HeadlessPage page("lab=arrays&idea=normalize", high);
    page.draw_to_rest();
    click(page, "axis 0");
    click(page, "ord 2");
    click(page, "keepdims 0");
    CHECK(page.platform.link == "lab=arrays&idea=normalize&axis=0&ord=inf&keepdims=false");
    click(page, "copy normalize");
    CHECK(page.platform.copied_text == "A / np.linalg.norm(A, ord=np.inf, axis=0, keepdims=False)");
    click(page, "axis 1");
    click(page, "ord 1");
    click(page, "keepdims 1");
    CHECK(page.platform.link == "lab=arrays&idea=normalize");
}

TEST_CASE("the arrays to multiply are picked by their shapes") {
    HeadlessPage page("lab=arrays&idea=products", high);
    page.draw_to_rest();
    click(page, "example 1");
    CHECK(page.platform.status.find("dot(A, B) has shape (4,2): 22, 28") != std::string::npos);
    click(page, "example 2");
    CHECK(page.platform.status.find("multiply(A, B) has shape (4,3): 10, 20, 30, 80") != std::string::npos);
    click(page, "example 3");
    CHECK(page.platform.status.find("multiply(A, B) has shape (4,3): 10, 40, 90, 40") != std::string::npos);
    click(page, "example 0");
    CHECK(page.platform.status.find("dot(A, B) = 278.") != std::string::npos);
}
