#include "numpy/script_template.hpp"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace petal;

TEST_CASE("a marked line stays only when all its marks hold") {
    const ScriptFacts facts{{"dropout", "batch"}, {}};
    CHECK(render("[dropout]one\n[!dropout]two\n[dropout][batch]three\n[dropout][!batch]four\nfive\n", facts) ==
          "one\nthree\nfive\n");
}

TEST_CASE("gaps are filled, several in a line too") {
    const ScriptFacts facts{{}, {{"m", "400"}, {"noise", "0.2"}}};
    CHECK(render("m, noise = @m@, @noise@\n", facts) == "m, noise = 400, 0.2\n");
    CHECK_THROWS_AS(render("@unknown@\n", facts), std::out_of_range);
    CHECK(render("[absent]@unknown@\n", facts) == "");
}
