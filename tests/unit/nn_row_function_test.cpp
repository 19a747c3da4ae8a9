#include "nn/row_function.hpp"

#include "math/elementwise.hpp"
#include "math/numpy_random.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

using namespace petal;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double smallest = std::numeric_limits<double>::denorm_min();

bool same_bits(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0 || (std::isnan(a) && std::isnan(b)); }

// The edges first, then numbers of every size.
std::vector<Lanes> row_of(int count) {
    std::vector<double> x = {0.0,  -0.0,  infinity, -infinity, std::nan(""), smallest, -smallest, 1e-300,
                             22.1, -22.1, 750,      -750,      1e300,        -1e300,   0.173,     -0.174};
    NumpyRandom random(4);
    while (static_cast<int>(x.size()) < 2 * count) x.push_back(random.randn() * std::exp(4 * random.randn()));
    std::vector<Lanes> row(static_cast<std::size_t>(count));
    for (std::size_t u = 0; u < row.size(); ++u) row[u] = Lanes{x[2 * u], x[2 * u + 1]};
    return row;
}

// Whether the stages over a row give the bits of the single numbers, with the row as its own memory.
template <class Stages> void compare(double (*single)(double)) {
    for (const int count : {0, 2, 6, 40, 300}) {
        const std::vector<Lanes> x = row_of(count);
        std::vector<Lanes> row = x, scales(x.size());
        function_of_row<Stages>(
            count, [&](int u) { return quad_at(row.data(), u); }, row.data(), scales.data(),
            [&](int u, Quad value) { put_quad(value, row.data(), u); });
        for (std::size_t u = 0; u < x.size(); ++u) {
            for (int lane = 0; lane < 2; ++lane) {
                CAPTURE(count, u, lane, x[u][lane]);
                REQUIRE(same_bits(row[u][lane], single(x[u][lane])));
            }
        }
    }
}

}  // namespace

TEST_CASE("tanh and sigmoid of a row, stage by stage, have the bits of the single numbers") {
    compare<TanhStages>([](double x) { return petal::tanh(x); });
    compare<SigmoidStages>([](double x) { return sigmoid(x); });
}
