#include "told_text.hpp"
#include "ui/words/function_words.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

namespace {

Told told_of(std::function<double(double)> value, double x, std::function<double(double)> slope = {}) {
    return function_words({"f", "x", "y", -1, 1, std::move(value), std::move(slope), 0.05}, x, Language::en);
}

}  // namespace

TEST_CASE("how a function runs is told of what it does, not of what it is called") {
    CHECK(says(told_of([](double x) { return x * x; }, 0).more, "y is lowest near x = 0, with 0, and highest"));
    CHECK(says(told_of([](double x) { return -x; }, 0).more, "nowhere rises: y goes from 1 to -1."));
    CHECK(says(told_of([](double) { return 3.0; }, 0).more, "it is 3 everywhere."));
    CHECK(told_of([](double) { return 3.0; }, 0, [](double) { return 0.0; }).brief ==
          "f: y is 3 at x = 0, with slope 0.");
    // What reads alike is called alike.
    CHECK(says(told_of([](double x) { return 1 + 1e-9 * x; }, 0).more, "it is 1 everywhere."));
    // Equal slopes up and down are no straight line.
    CHECK_FALSE(
        says(told_of([](double x) { return std::abs(x); }, 0.5, [](double x) { return x < 0 ? -1.0 : 1.0; }).more,
             "straight"));
}

TEST_CASE("a function without a value there, or anywhere, is told so") {
    const auto root = [](double x) { return std::sqrt(x); };
    CHECK(told_of(root, -0.5).brief == "f: y has no value at x = -0.5.");
    CHECK(says(told_of(root, 0.5).more, "highest near x = 1, with 1."));
    CHECK_FALSE(says(told_of(root, 0.5).more, "nowhere"));
    CHECK(says(told_of([](double) { return NAN; }, 0).more, "no finite value"));
    CHECK(says(told_of([](double x) { return 1 / x; }, 0).brief, "y is ∞ at x = 0."));
}
