#include "formats/number_array.hpp"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace petal;

TEST_CASE("a shape is printed as NumPy prints it") {
    CHECK(shape_text({}) == "()");
    CHECK(shape_text({4}) == "(4,)");
    CHECK(shape_text({4, 2}) == "(4, 2)");
}

TEST_CASE("a shape beyond all memory has the largest number of entries, not a small one") {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max(), half = most / 2 + 1;
    CHECK(entries_of({}) == 1);
    CHECK(entries_of({3, 4}) == 12);
    CHECK(entries_of({half, 2}) == most);
    CHECK(entries_of({half, 4, 3}) == most);
    CHECK(entries_of({half, 4, 0}) == 0);
}
