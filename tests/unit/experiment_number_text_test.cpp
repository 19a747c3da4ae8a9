#include "experiment/number_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <random>

using namespace petal;

namespace {

using Limits = std::numeric_limits<double>;

std::uint64_t bits(double value) {
    std::uint64_t result;
    std::memcpy(&result, &value, sizeof result);
    return result;
}

double double_of(std::uint64_t bits) {
    double value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

bool reads_back(double value) {
    const auto read = read_number(number_text(value));
    return read && bits(*read) == bits(value);
}

}  // namespace

TEST_CASE("numbers are written with as few digits as they need") {
    CHECK(number_text(0) == "0");
    CHECK(number_text(4) == "4");
    CHECK(number_text(1.2) == "1.2");
    CHECK(number_text(0.01) == "0.01");
    CHECK(number_text(-2.5) == "-2.5");
    CHECK(number_text(0.1 + 0.2) == "0.30000000000000004");
    CHECK(number_text(1.0 / 3) == "0.3333333333333333");
    CHECK(number_text(10000) == "10000");
    CHECK(number_text(4294967295.0) == "4294967295");
}

TEST_CASE("an exponent is written only outside of 1e-5 to 1e15") {
    CHECK(number_text(1e-5) == "0.00001");
    CHECK(number_text(9.5e-6) == "9.5e-6");
    CHECK(number_text(123456789012345.0) == "123456789012345");
    CHECK(number_text(999999999999999.9) == "999999999999999.9");
    CHECK(number_text(1e15) == "1e15");
    CHECK(number_text(-1.25e300) == "-1.25e300");
    CHECK(number_text(Limits::denorm_min()) == "5e-324");
    CHECK(number_text(Limits::max()) == "1.7976931348623157e308");
}

TEST_CASE("what is no finite number is written as a word that does not read back") {
    CHECK(number_text(Limits::quiet_NaN()) == "nan");
    CHECK(number_text(Limits::infinity()) == "inf");
    CHECK(number_text(-Limits::infinity()) == "-inf");
    CHECK_FALSE(read_number("nan"));
    CHECK_FALSE(read_number("inf"));
}

TEST_CASE("every double reads back with the same bits") {
    for (const double value : {0.0, -0.0, Limits::min(), Limits::max(), Limits::denorm_min(), Limits::epsilon(), 1e23})
        CHECK(reads_back(value));
    std::mt19937_64 random(1);
    int wrong = 0;
    for (int i = 0; i < 20000; ++i) {
        const double value = double_of(random());
        if (std::isfinite(value) && !reads_back(value)) ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("numbers are read in all their usual spellings") {
    CHECK(read_number("1.2") == 1.2);
    CHECK(read_number(".5") == 0.5);
    CHECK(read_number("5.") == 5.0);
    CHECK(read_number("+3") == 3.0);
    CHECK(read_number("-0.25") == -0.25);
    CHECK(read_number("1e4") == 1e4);
    CHECK(read_number("1.5E-3") == 1.5e-3);
    CHECK(read_number("1e+2") == 100.0);
    CHECK(read_number("000012") == 12.0);
    CHECK(read_number("0.1000000000000000055511151231257827021181583404541015625") == 0.1);
    CHECK(read_number("1e-400") == 0.0);
    CHECK(read_number("1e00000000000000000002") == 100.0);
    CHECK(read_number("0e999999999999") == 0.0);
}

TEST_CASE("a text that is not entirely a finite number is refused") {
    for (const char* text : {"",     " ",     ".",  "-",        "+",     "e5",    "1e",
                             "1e+",  "1,5",   "1 ", " 1",       "1.2.3", "--1",   "+-1",
                             "0x10", "1_000", "1f", "infinity", "NaN",   "1e309", "-1e99999999999999999999",
                             "²"}) {
        CAPTURE(text);
        CHECK_FALSE(read_number(text));
    }
    CHECK_FALSE(read_number(std::string_view("1\0", 2)));
    CHECK_FALSE(read_number(std::string(101, '1')));
}
