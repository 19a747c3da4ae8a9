#include "experiment/filled_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("places in braces are filled, and what is no place stays") {
    CHECK(filled("{0} of {1}", {"3", "7"}) == "3 of 7");
    CHECK(filled("{1}{0}{1}", {"a", "b"}) == "bab");
    CHECK(filled("{2} {x} {", {"a"}) == "{2} {x} {");
    CHECK(filled("", {}).empty());
}

TEST_CASE("a value that looks like a place stays as it is") { CHECK(filled("{0}{1}", {"{1}", "a"}) == "{1}a"); }

TEST_CASE("the places of a text are found, each once") {
    STATIC_CHECK(places_of("{0} of {2}, {0} again") == 0b101);
    STATIC_CHECK(places_of("{9}") == 1u << 9);
    STATIC_CHECK(places_of("{x} {} {10} {0") == 0);
}
