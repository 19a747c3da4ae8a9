#include "cli/arguments.hpp"

#include "cli/usage_error.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

const std::vector<Option> known = {{"--json"}, {"--every", Option::Kind::value}, {"--at", Option::Kind::values}};

Arguments parsed(const std::vector<std::string>& words) { return parse_arguments(words, known); }

}  // namespace

TEST_CASE("options and words may be mixed, and a value may follow in its own word") {
    const Arguments arguments = parsed({"data=moons", "--every", "5", "--json", "hidden=3"});
    CHECK(arguments.words == std::vector<std::string>{"data=moons", "hidden=3"});
    CHECK(arguments.has("--json"));
    CHECK(arguments.value("--every") == "5");
    CHECK(parsed({"--every=5"}).value("--every") == "5");
}

TEST_CASE("a value may begin with a minus, and after -- everything is a word") {
    CHECK(parsed({"--at", "-1,2", "--at=-3,4"}).values("--at") == std::vector<std::string>{"-1,2", "-3,4"});
    CHECK(parsed({"--", "--json", "-"}).words == std::vector<std::string>{"--json", "-"});
}

TEST_CASE("unknown, repeated, missing and needless parts are refused") {
    CHECK_THROWS_AS(parsed({"--frob"}), UsageError);
    CHECK_THROWS_AS(parsed({"--json", "--json"}), UsageError);
    CHECK_THROWS_AS(parsed({"--every"}), UsageError);
    CHECK_THROWS_AS(parsed({"--json=1"}), UsageError);
}

TEST_CASE("a whole number is read within its bounds") {
    CHECK(whole_number(parsed({}), "--every", 1, 10) == std::nullopt);
    CHECK(whole_number(parsed({"--every=10"}), "--every", 1, 10) == 10);
    CHECK(whole_number(parsed({"--every=１０"}), "--every", 1, 10) == 10);
    for (const char* word : {"--every=0", "--every=11", "--every=1.5", "--every=ten", "--every="}) {
        CAPTURE(word);
        CHECK_THROWS_AS(whole_number(parsed({word}), "--every", 1, 10), UsageError);
    }
}
