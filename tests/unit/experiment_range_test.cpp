#include "experiment/range.hpp"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace petal;

TEST_CASE("a range takes its ends, but not those that it leaves out") {
    CHECK(numbers(0, 1).takes(1));
    CHECK(whole_numbers(0, 5).takes(5));
    CHECK_FALSE(whole_numbers(0, 5).takes(2.5));
    CHECK_FALSE(below(0, 1).takes(1));
    CHECK(below(0, 1).takes(0));
    CHECK_FALSE(above(0).takes(0));
    CHECK_FALSE(at_least(0).takes(-1e-300));
    CHECK_FALSE(at_least(0).takes(std::numeric_limits<double>::infinity()));
    CHECK_FALSE(numbers(0, 1).takes(std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(above_up_to(0, 1).takes(0));
    CHECK(above_up_to(0, 1).takes(1));
}

TEST_CASE("a range is said in either language") {
    struct Sentence {
        Range range;
        Phrase words;
    };
    for (const Sentence& sentence :
         {Sentence{whole_numbers(10, 100000), {"a whole number from 10 to 100000", "10 到 100000 之间的整数"}},
          Sentence{numbers(-0.5, 2), {"a number from -0.5 to 2", "-0.5 到 2 之间的数"}},
          Sentence{above(0), {"a number above 0", "大于 0 的数"}},
          Sentence{at_least(0), {"0 or a number above 0", "不小于 0 的数"}},
          Sentence{below(0, 1), {"a number from 0 to below 1", "不小于 0 且小于 1 的数"}},
          Sentence{above_up_to(0, 1), {"a number above 0, at most 1", "大于 0 且不大于 1 的数"}}}) {
        CHECK(words_for(sentence.range, Language::en) == sentence.words.en);
        CHECK(words_for(sentence.range, Language::zh) == sentence.words.zh);
    }
}
