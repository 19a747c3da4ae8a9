#include "math/elementwise.hpp"

#include "math/numpy_random.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cfloat>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <vector>

// Not `using namespace`: the C library has functions of the same names.
namespace petal {

namespace {

using Function = double (*)(double);
using ArrayFunction = void (*)(std::span<const double>, std::span<double>);
using Exact = long double (*)(long double);

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
constexpr double largest = std::numeric_limits<double>::max();

struct Case {
    const char* name;
    Function function;
    Exact exact;
    double ulps;      // what elementwise.hpp promises
    double from, to;  // magnitudes that are worth trying
    bool negative;
};

long double exact_sigmoid(long double x) { return 1 / (1 + std::exp(-x)); }
long double exact_softplus(long double x) { return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)); }

const Case cases[] = {
    {"exp", exp, [](long double x) { return std::exp(x); }, 1.4, 1e-20, 709, true},
    {"exp far below 0", [](double x) { return exp(-x); }, [](long double x) { return std::exp(-x); }, 1.4, 700, 745,
     false},
    {"log", log, [](long double x) { return std::log(x); }, 0.502, 1e-320, 1e300, false},
    {"log1p", log1p, [](long double x) { return std::log1p(x); }, 0.502, 1e-300, 0.999, true},
    {"log1p", log1p, [](long double x) { return std::log1p(x); }, 0.502, 1e-300, 1e300, false},
    {"tanh", tanh, [](long double x) { return std::tanh(x); }, 2.0, 1e-320, 1e3, true},
    {"sigmoid", sigmoid, exact_sigmoid, 1.7, 1e-20, 745, true},
    {"softplus", softplus, exact_softplus, 1.8, 1e-20, 700, true},
    {"sin", sin, [](long double x) { return std::sin(x); }, 0.502, 1e-300, 1048576, true},
    {"cos", cos, [](long double x) { return std::cos(x); }, 0.502, 1e-300, 1048576, true},
};

// Numbers between two magnitudes: half of them evenly over the exponents, half evenly over the last 40 or so.
class Arguments {
  public:
    explicit Arguments(const Case& c) : case_(c), random_(12) {}
    double next() {
        const double u = random_.rand();
        const double even = std::fmin(case_.to, 40) * u;
        const double spread = case_.from * std::exp(u * std::log(case_.to / case_.from));
        const double x = random_.rand() < 0.5 && even >= case_.from ? even : spread;
        return case_.negative && random_.rand() < 0.5 ? -x : x;
    }

  private:
    Case case_;
    NumpyRandom random_;
};

std::uint64_t bits(double x) {
    std::uint64_t result;
    std::memcpy(&result, &x, sizeof x);
    return result;
}

// Equal bits, or both NaN.
bool same(double a, double b) { return bits(a) == bits(b) || (std::isnan(a) && std::isnan(b)); }

}  // namespace

// Where long double knows better. Elsewhere the next test holds the functions to the same bits.
#if LDBL_MANT_DIG == 64
// One unit in the last place of a double at this value.
long double unit_in_last_place(long double value) {
    int exponent;
    std::frexp(value, &exponent);
    return std::ldexp(1.0L, std::max(exponent - 53, -1074));
}

TEST_CASE("the elementary functions are as accurate as they promise") {
    for (const Case& c : cases) {
        Arguments arguments(c);
        double worst = 0, worst_at = 0;
        for (int i = 0; i < 60000; ++i) {
            const double x = arguments.next();
            const long double exact = c.exact(x);
            const auto error = static_cast<double>(std::fabs(c.function(x) - exact) / unit_in_last_place(exact));
            if (!(error <= worst)) worst = error, worst_at = x;
        }
        CAPTURE(c.name, worst_at);
        CHECK(worst <= c.ulps);
        CHECK(worst > 0.3);  // else the measure itself is broken
    }
}
#endif

TEST_CASE("the elementary functions have the same bits on every target") {
    const std::uint64_t expected[] = {
        0x3da2c0f62eb448d1u, 0x2dd5e7dcb96ea18eu, 0x45a73b87455b47d0u, 0xa166396e9f1c6217u, 0x05e66482d71510b3u,
        0x3a8bf5ccb5b72489u, 0x9ef71651534f9c86u, 0x60a151b375d093feu, 0x100532fc481d99d7u, 0x1c28feec8a33af46u};
    static_assert(std::size(expected) == std::size(cases));
    for (std::size_t i = 0; i < std::size(cases); ++i) {
        Arguments arguments(cases[i]);
        std::uint64_t hash = 0xcbf29ce484222325u;
        NumpyRandom random(5);
        for (int j = 0; j < 20000; ++j) {
            const double mantissa = random.rand() + 0.5;
            const double x = std::ldexp(mantissa, static_cast<int>(random.interval(60)) - 40);
            hash = (hash ^ bits(cases[i].function(cases[i].negative && j % 2 == 0 ? -x : x))) * 0x100000001b3u;
        }
        CAPTURE(cases[i].name, cases[i].negative);
        CHECK(hash == expected[i]);
    }
}

TEST_CASE("exp at the edges") {
    CHECK(exp(0.0) == 1);
    CHECK(exp(-0.0) == 1);
    CHECK(exp(infinity) == infinity);
    CHECK(same(exp(-infinity), 0.0));
    CHECK(std::isnan(exp(not_a_number)));
    CHECK(exp(smallest) == 1);
    CHECK(exp(709.782712893384) < infinity);
    CHECK(exp(709.7827128933841) == infinity);
    CHECK(exp(1000) == infinity);
    CHECK(exp(-745.1332191019411) == smallest);
    CHECK(same(exp(-745.1332191019412), 0.0));
    CHECK(exp(-1000) == 0);
}

TEST_CASE("log at the edges") {
    CHECK(log(0.0) == -infinity);
    CHECK(log(-0.0) == -infinity);
    CHECK(same(log(1.0), 0.0));
    CHECK(log(infinity) == infinity);
    CHECK(std::isnan(log(-1.0)));
    CHECK(std::isnan(log(-infinity)));
    CHECK(std::isnan(log(not_a_number)));
    CHECK(log(smallest) == -744.4400719213812);
    CHECK(log(largest) == 709.782712893384);
}

TEST_CASE("log1p at the edges") {
    CHECK(same(log1p(0.0), 0.0));
    CHECK(same(log1p(-0.0), -0.0));
    CHECK(log1p(smallest) == smallest);
    CHECK(log1p(-smallest) == -smallest);
    CHECK(log1p(-1.0) == -infinity);
    CHECK(std::isnan(log1p(-1.5)));
    CHECK(std::isnan(log1p(-infinity)));
    CHECK(log1p(infinity) == infinity);
    CHECK(std::isnan(log1p(not_a_number)));
    CHECK(log1p(largest) == log(largest));
}

TEST_CASE("tanh at the edges") {
    CHECK(same(tanh(0.0), 0.0));
    CHECK(same(tanh(-0.0), -0.0));
    CHECK(tanh(smallest) == smallest);
    CHECK(tanh(-3e-310) == -3e-310);
    CHECK(tanh(20.0) == 1);
    CHECK(tanh(-20.0) == -1);
    CHECK(tanh(infinity) == 1);
    CHECK(tanh(-infinity) == -1);
    CHECK(tanh(-largest) == -1);
    CHECK(std::isnan(tanh(not_a_number)));
}

TEST_CASE("sigmoid at the edges") {
    CHECK(sigmoid(0.0) == 0.5);
    CHECK(sigmoid(-0.0) == 0.5);
    CHECK(sigmoid(smallest) == 0.5);
    CHECK(sigmoid(infinity) == 1);
    CHECK(same(sigmoid(-infinity), 0.0));
    CHECK(sigmoid(40.0) == 1);
    CHECK(sigmoid(-745.0) == smallest);
    CHECK(sigmoid(largest) == 1);
    CHECK(same(sigmoid(-largest), 0.0));
    CHECK(std::isnan(sigmoid(not_a_number)));
}

TEST_CASE("softplus at the edges") {
    CHECK(softplus(0.0) == std::log(2.0));
    CHECK(softplus(infinity) == infinity);
    CHECK(softplus(largest) == largest);
    CHECK(same(softplus(-infinity), 0.0));
    CHECK(softplus(-745.0) == smallest);
    CHECK(std::isnan(softplus(not_a_number)));
}

TEST_CASE("sin and cos at the edges") {
    CHECK(same(sin(0.0), 0.0));
    CHECK(same(sin(-0.0), -0.0));
    CHECK(sin(smallest) == smallest);
    CHECK(cos(0.0) == 1);
    CHECK(cos(smallest) == 1);
    for (const Function f : {static_cast<Function>(sin), static_cast<Function>(cos)}) {
        CHECK(std::isnan(f(infinity)));
        CHECK(std::isnan(f(-infinity)));
        CHECK(std::isnan(f(not_a_number)));
        CHECK_FALSE(std::isnan(f(1048576)));
        CHECK(std::isnan(f(std::nextafter(1048576.0, 2e6))));  // the documented end of the range
    }
    // The double next to π, whose sine is what the double lacks of π.
    CHECK(sin(3.141592653589793) == 1.2246467991473532e-16);
    CHECK(cos(1.5707963267948966) == 6.123233995736766e-17);
}

TEST_CASE("an array gives the bits of the single numbers, wherever they stand in it") {
    struct Pair {
        Function scalar;
        ArrayFunction array;
    };
    const Pair pairs[] = {{exp, exp}, {tanh, tanh}, {sigmoid, sigmoid}, {softplus, softplus}};
    std::vector<double> x = {0.0, -0.0, infinity, -infinity, not_a_number, smallest, -smallest,
                             1,   -1,   0.17,     -19.1,     710,          -746};
    NumpyRandom random(3);
    while (x.size() < 400) x.push_back(random.randn() * 8);
    for (const Pair& pair : pairs) {
        for (std::size_t size = 0; size <= x.size(); size += size < 20 ? 1 : 77) {
            std::vector<double> result(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(size));
            pair.array(result, result);  // in place
            for (std::size_t i = 0; i < size; ++i) REQUIRE(same(result[i], pair.scalar(x[i])));
        }
    }
}

TEST_CASE("tanh and sigmoid never leave their range and never fall") {
    double last_tanh = -1, last_sigmoid = 0;
    for (double x = -40; x <= 40; x += 1.0 / 128) {
        CHECK(std::fabs(tanh(x)) <= 1);
        CHECK(sigmoid(x) >= 0);
        CHECK(sigmoid(x) <= 1);
        CHECK(tanh(x) >= last_tanh);
        CHECK(sigmoid(x) >= last_sigmoid);
        CHECK(tanh(-x) == -tanh(x));
        last_tanh = tanh(x);
        last_sigmoid = sigmoid(x);
    }
}

}  // namespace petal
