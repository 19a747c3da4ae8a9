#include "math/linspace.hpp"
#include "math/numpy_random.hpp"
#include "reference/course_numbers.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

// Each seed of the file with its vectors.
template <class Check> void for_each_seed(Check check) {
    for (const std::string seed : {"0", "1", "2", "3"}) {
        CAPTURE(seed);
        check(static_cast<std::uint32_t>(std::stoul(seed)), reference()["random"][seed]);
    }
}

}  // namespace

TEST_CASE("the generator's words, uniform and normal numbers are NumPy's to the last bit") {
    for_each_seed([](std::uint32_t seed, const Json& expected) {
        NumpyRandom words(seed), uniform(seed), normal(seed);
        for (const Json& word : expected["raw_uint32_first8"]) CHECK(words.next32() == word.get<std::uint32_t>());
        for (const Json& value : expected["rand_hex"]) CHECK(uniform.rand() == number(value));
        for (const Json& value : expected["randn_hex"]) CHECK(normal.randn() == number(value));
    });
}

TEST_CASE("permutations are NumPy's") {
    for_each_seed([](std::uint32_t seed, const Json& expected) {
        CHECK(NumpyRandom(seed).permutation(10) == expected["permutation10"].get<std::vector<int>>());
        std::vector<int> first = NumpyRandom(seed).permutation(300);
        first.resize(8);
        CHECK(first == expected["permutation300_first8"].get<std::vector<int>>());
    });
}

TEST_CASE("normal and uniform numbers and permutations mix as in NumPy") {
    for_each_seed([](std::uint32_t seed, const Json& expected) {
        const Json& mixed = expected["mixed: randn,permutation(5),randn,rand,randn"];
        NumpyRandom random(seed);
        CHECK(random.randn() == number(mixed[0]));
        CHECK(random.permutation(5) == mixed[1].get<std::vector<int>>());
        CHECK(random.randn() == number(mixed[2]));
        CHECK(random.rand() == number(mixed[3]));
        CHECK(random.randn() == number(mixed[4]));
    });
}

TEST_CASE("a hundred thousand normal numbers have NumPy's sum") {
    for_each_seed([](std::uint32_t seed, const Json& expected) {
        NumpyRandom random(seed);
        double sum = 0;
        for (int i = 0; i < 100000; ++i) sum += random.randn();
        CHECK(sum == Catch::Approx(number(expected["randn_100000_sum"])).margin(1e-9));
    });
}

TEST_CASE("linspace is NumPy's to the last bit") {
    const Json& expected = reference()["random"]["linspace"];
    const Vector first = linspace(0, 3.12, 200), second = linspace(3.12, 6.24, 200);
    for (int i = 0; i < 4; ++i) {
        CHECK(first(i) == number(expected["first4"][i]));
        CHECK(first(196 + i) == number(expected["last4"][i]));
        CHECK(second(i) == number(expected["second_first4"][i]));
        CHECK(second(196 + i) == number(expected["second_last4"][i]));
    }
}
