#include "ui/numbers.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

using namespace petal;

TEST_CASE("digits are grouped by three") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1000) == "1,000");
    CHECK(grouped(-1234567) == "-1,234,567");
    CHECK(grouped(std::numeric_limits<std::int64_t>::min()) == "-9,223,372,036,854,775,808");
}

TEST_CASE("accuracies read as the notes print them") {
    CHECK(percent(0.905, Language::en) == "90.5 %");
    CHECK(percent(0.6725, Language::en) == "67.25 %");
    CHECK(percent(0.47, Language::zh) == "47.0%");
    CHECK(percent(1, Language::en) == "100.0 %");
    CHECK(percent(NAN, Language::en) == "–");
}

TEST_CASE("costs have six decimals until they are large") {
    CHECK(cost_text(0.693048) == "0.693048");
    CHECK(cost_text(12345.678) == "12345.68");
    CHECK(cost_text(1.5e9) == "1.500e9");
    CHECK(cost_text(INFINITY) == "∞");
    CHECK(cost_text(NAN) == "–");
}

TEST_CASE("weights have five significant digits") {
    CHECK(weight_text(-0.0041675) == "-0.0041675");
    CHECK(weight_text(1.23456e-7) == "1.2346e-7");
    CHECK(weight_text(-INFINITY) == "-∞");
}

TEST_CASE("a slider lands on round numbers") {
    CHECK(rounded(1.2345, 2) == 1.2);
    CHECK(rounded(0.0098765, 2) == 0.0099);
    CHECK(rounded(98765, 2) == 99000);
    CHECK(rounded(0, 2) == 0);
    CHECK(std::isinf(rounded(INFINITY, 2)));
}

TEST_CASE("a fingerprint has sixteen digits") {
    CHECK(hexadecimal(0) == "0000000000000000");
    CHECK(hexadecimal(0x1A2B) == "0000000000001a2b");
}
