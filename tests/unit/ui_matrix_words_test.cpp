#include "told_text.hpp"
#include "ui/words/matrix_words.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace petal;

namespace {

MatrixView whole(int rows, int columns, std::vector<double> values) {
    return {rows, columns, rows, columns, std::move(values)};
}

Told told_of(const MatrixView& matrix, std::optional<MatrixEntry> chosen = std::nullopt, const char* made_of = "",
             bool transposed = false) {
    return matrix_words({"Z[1]", matrix, transposed}, chosen, made_of, Language::en);
}

Told array_told(Array array, std::optional<std::size_t> chosen = std::nullopt, Language language = Language::en) {
    return array_words("A", array, chosen, "", language);
}

}  // namespace

TEST_CASE("a matrix is told by its shape and range, with the places of its ends and its numbers") {
    const Told told = told_of(whole(2, 2, {1, -2.5, 0, 3}));
    CHECK(told.brief == "Z[1], shape (2, 2): from -2.5 to 3.");
    CHECK(told.more ==
          "Smallest: Z1[0, 1] = -2.5. Largest: Z1[1, 1] = 3. Zeros: 1 of 4 entries. Row 0: 1, -2.5. "
          "Row 1: 0, 3.");
    CHECK(says(array_told({{2, 2}, {1, 2, 3, 1}}).more, "Smallest: A[0, 0] = 1, and once more."));
    CHECK(says(array_told({{3}, {1, 2, 2}}).more, "Largest: A[1] = 2, and once more. Entries: 1, 2, 2."));
    CHECK(says(array_told({{4}, {1, 2, 1, 1}}).more, "Smallest: A[0] = 1, and 2 more times."));
}

TEST_CASE("the chosen entry has its exact value, and what it is made of stands first on demand") {
    const Told told = told_of(whole(1, 2, {0.1234567890123, 2}), MatrixEntry{"Z[1]", 0, 0}, "It is a sum.");
    CHECK(says(told.brief, "Chosen: Z1[0, 0] = 0.1234567890123."));
    CHECK(told.more.rfind("It is a sum. Smallest", 0) == 0);
    CHECK_FALSE(says(told_of(whole(1, 2, {1, 2}), MatrixEntry{"W[1]", 0, 0}, "It is a sum.").brief, "Chosen"));
    CHECK_FALSE(says(told_of(whole(1, 2, {1, 2}), MatrixEntry{"Z[1]", 0, 2}, "It is a sum.").more, "sum"));
    CHECK(says(array_told({{2, 2}, {1, 2, 3, 4}}, 2).brief, "Chosen: A[1, 0] = 3."));
    CHECK_FALSE(says(array_told({{2, 2}, {1, 2, 3, 4}}, 4).brief, "Chosen"));
}

TEST_CASE("a transposed matrix is told as it is seen") {
    const MatrixView matrix = whole(2, 3, {1, 2, 3, 4, 5, 6});
    const Told told = told_of(matrix, MatrixEntry{"Z[1]", 0, 2}, "", true);
    CHECK(says(told.brief, "shape (3, 2)"));
    CHECK(says(told.brief, "Chosen: Z1[2, 0] = 3."));
    CHECK(says(told.more, "Row 0: 1, 4. Row 1: 2, 5. Row 2: 3, 6."));
    CHECK(says(told_of(matrix).more, "Row 0: 1, 2, 3. Row 1: 4, 5, 6."));
}

TEST_CASE("of a part that is shown the range is said to be that of the part, with the samples' own numbers") {
    const MatrixView matrix{2, 400, 2, 2, {1, 2, 3, 4}};
    const MatrixBlock block{"A[0]", matrix, false, {0, 133}};
    const Told told = matrix_words(block, std::nullopt, "", Language::en);
    CHECK(says(told.brief, "A[0], shape (2, 400): from 1 to 4, among the 4 of 800 entries shown."));
    CHECK(says(told.more, "Largest: A0[1, 133] = 4."));
    CHECK_FALSE(says(told_of(whole(1, 2, {1, 2})).brief, "among"));
}

TEST_CASE("NaN and infinity are counted and no end of the range") {
    const Told told = array_told({{5}, {NAN, 1, INFINITY, -INFINITY, 2}});
    CHECK(told.brief == "A, shape (5,): from 1 to 2.");
    CHECK(says(told.more, "Not a number (NaN): 1 of 5 entries. Infinite: 2 of 5 entries."));
    CHECK(array_told({{2}, {NAN, NAN}}).brief == "A, shape (2,): no entry is a finite number.");
    CHECK_FALSE(says(array_told({{2}, {NAN, NAN}}).more, "Smallest"));
    CHECK_FALSE(says(array_told({{2}, {1, 2}}).more, "NaN"));
    // One finite number beside NaN is no matrix of equal ones.
    CHECK_FALSE(says(array_told({{2}, {NAN, 3}}).brief, "every"));
}

TEST_CASE("one number, equal numbers and no numbers have no range") {
    CHECK(array_told({{}, {7}}).brief == "A, shape (): one number, 7.");
    CHECK(array_told({{}, {7}}).more.empty());
    CHECK(array_told({{2, 2}, {0, 0, 0, 0}}).brief == "A, shape (2,2): every entry is 0.");
    CHECK(array_told({{2, 2}, {0, 0, 0, 0}}).more.empty());
    CHECK(array_told({{0}, {}}).brief == "A, shape (0,): no entries.");
    CHECK(says(told_of({3, 4, 0, 0, {}}).brief, "none of its entries is shown"));
}

TEST_CASE("few numbers are read out, many are not") {
    CHECK(says(told_of(whole(4, 6, std::vector<double>{1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6,
                                                       1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6}))
                   .more,
               "Row 3: 1, 2, 3, 4, 5, 6."));
    std::vector<double> many(25, 1.0);
    many[3] = 2;
    CHECK_FALSE(says(told_of(whole(5, 5, many)).more, "Row"));
}

TEST_CASE("matrices are well set in both languages") {
    const Language language = GENERATE(Language::en, Language::zh);
    for (const Array& array : {Array{{2, 2}, {1, NAN, 0, INFINITY}}, Array{{3}, {0, 0, 1}}, Array{{}, {1}},
                               Array{{2}, {NAN, NAN}}, Array{{0}, {}}, Array{{2, 2}, {5, 5, 5, 5}}}) {
        const Told told = array_told(array, 0, language);
        INFO(told.brief << "\n" << told.more);
        CHECK(is_well_set(told));
    }
}
