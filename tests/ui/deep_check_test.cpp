// The deep lab's gradient check, and the numbers of its comparison, worked without a screen.
#include "ui/page_steps.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace petal;

TEST_CASE("a fault is planted in the last hidden layer, and another one where the first was put") {
    HeadlessPage page("lab=deep&idea=check&iters=20", {{1280, 2000}});
    page.draw_to_rest();
    click(page, "fault 1");
    CHECK(page.platform.link == "lab=deep&idea=check&iters=20&fault=slope2");
    CHECK(is_written("≈ dW[2] (3, 4)"));
    click(page, "fault layer 0");
    click(page, "fault 2");
    CHECK(page.platform.link == "lab=deep&idea=check&iters=20&fault=mean1");
}

TEST_CASE("without a hidden layer a fault is planted in the only layer") {
    HeadlessPage page("lab=deep&idea=check&hidden=none&iters=20", {{1280, 2000}});
    page.draw_to_rest();
    click(page, "fault 2");
    CHECK(page.platform.link == "lab=deep&idea=check&hidden=none&iters=20&fault=mean1");
}

TEST_CASE("how to read the histograms is told above the fold, before them") {
    HeadlessPage page("lab=deep&idea=initialization&iters=20", {});
    page.draw_to_rest();
    const auto place = [](const std::string& start) {
        for (const DrawnText& text : drawn_texts())
            if (text.words.starts_with(start)) return text.ink.Max.y;
        return 1e9f;
    };
    CHECK(place("Histograms of the activations") < place("A[1]: "));
    CHECK(place("A[1]: ") < 800);
}
