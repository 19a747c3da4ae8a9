#include "told_text.hpp"
#include "ui/words/matrix_words.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <vector>

using namespace petal;

namespace {

std::string matrix_told(const std::vector<double>& values, Language language = Language::en) {
    return matrix_words({values, static_cast<std::int64_t>(values.size())}, language);
}

}  // namespace

TEST_CASE("a matrix is told by its range") {
    CHECK(matrix_told({1, -2.5, 0, 3}) == "From -2.5 to 3.");
    CHECK(matrix_told({1, -2.5, 0, 3}, Language::zh) == "从 -2.5 到 3。");
}

TEST_CASE("of a part that is shown the range is said to be that of the part") {
    const std::vector<double> part{1, 2, 3, 4};
    CHECK(matrix_words({part, 800}, Language::en) == "From 1 to 4, among the 4 of 800 entries shown.");
}

TEST_CASE("NaN and infinity are counted and no end of the range") {
    CHECK(matrix_told({NAN, 1, INFINITY, -INFINITY, 2}) ==
          "From 1 to 2. Not a number (NaN): 1 of 5 entries. Infinite: 2 of 5 entries.");
    CHECK(matrix_told({NAN, NAN}) == "No entry is a finite number. Not a number (NaN): 2 of 2 entries.");
    // One finite number beside NaN is no matrix of equal ones.
    CHECK(matrix_told({NAN, 3}) == "Every finite entry is 3. Not a number (NaN): 1 of 2 entries.");
}

TEST_CASE("one number, equal numbers and no numbers have no range") {
    CHECK(matrix_told({7}) == "One number, 7.");
    CHECK(matrix_told({INFINITY}) == "One number, ∞.");
    CHECK(matrix_told({0, 0, 0, 0}) == "Every entry is 0.");
    CHECK(matrix_told({}) == "No entries.");
    CHECK(matrix_words({{}, 12}, Language::en) == "None of its entries is shown.");
}

TEST_CASE("entries that read alike are told once") {
    CHECK(matrix_told({1, 1.0000001}) == "Every entry is about 1.");
    CHECK(matrix_told({1, 1.0000001, NAN}) == "Every finite entry is about 1. Not a number (NaN): 1 of 3 entries.");
}

TEST_CASE("matrices are well set in both languages") {
    const Language language = GENERATE(Language::en, Language::zh);
    for (const std::vector<double>& values : {std::vector<double>{1, NAN, 0, INFINITY},
                                              {0, 0, 1},
                                              {1},
                                              {NAN, NAN},
                                              {NAN},
                                              {},
                                              {5, 5, 5, 5},
                                              {1, 1.0000001},
                                              {3, NAN}}) {
        const std::string told = matrix_told(values, language);
        INFO(told);
        CHECK(is_well_set(told));
    }
}
