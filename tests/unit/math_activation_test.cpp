#include "math/activation.hpp"

#include "experiment/choices.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>

// Not `using namespace`: the C library has functions of the same names.
namespace petal {

namespace {

bool same_bits(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0; }

// Four numbers at a time, as the kernels compute them.
template <class G> Quad value_of(Quad z) {
    if constexpr (requires { typename G::Stages; })
        return all_stages<typename G::Stages>(z, lane_constants());
    else
        return G::value(z, lane_constants());
}

}  // namespace

TEST_CASE("each derivative is the slope of its activation") {
    constexpr double h = 1e-6;
    for (const auto& row : choices<Activation>) {
        for (double z = -6; z <= 6; z += 0.1234) {
            CAPTURE(row.key, z);
            const double difference = activation_value(row.value, z + h) - activation_value(row.value, z - h);
            CHECK(activation_slope(row.value, z) == Catch::Approx(difference / (2 * h)).margin(1e-9));
        }
    }
}

TEST_CASE("an activation stays in its range, comes near to its ends, and is never steeper than it says") {
    for (const auto& row : choices<Activation>) {
        const ValueRange range = activation_range(row.value);
        const double steepest = with_activation(row.value, [](auto g) { return g.steepest; });
        double low = 0, high = 0, slope = 0;
        for (double z = -1000; z <= 1000; z += 0.25) {
            low = std::min(low, activation_value(row.value, z)), high = std::max(high, activation_value(row.value, z));
            slope = std::max(slope, activation_slope(row.value, z));
        }
        CAPTURE(row.key);
        CHECK((std::isfinite(range.low) ? low == Catch::Approx(range.low).margin(1e-9) : low < -9));
        CHECK((std::isfinite(range.high) ? high == Catch::Approx(range.high) : high > 900));
        CHECK(slope == steepest);
    }
}

TEST_CASE("ReLU and its leaky form at 0 take the course's side") {
    CHECK(Relu::value(0) == 0);
    CHECK(activation_slope(Activation::relu, 0) == 0);
    CHECK(Relu::value(-3) == 0);
    CHECK(Relu::value(3) == 3);
    CHECK(LeakyRelu::value(-3) == -3 * LeakyRelu::slope_below);
    CHECK(activation_slope(Activation::leaky, 0) == LeakyRelu::slope_below);
}

TEST_CASE("matrices and four numbers at a time have the bits of the single numbers") {
    for (const auto& row : choices<Activation>) {
        with_activation(row.value, [](auto g) {
            using G = decltype(g);
            for (double z = -40; z <= 40; z += 0.37) {
                const Matrix Z{{z, -z, z / 7, 1e-300}};
                const Matrix A = G::value(Z);
                const Quad a = value_of<G>(load_quad(Z.data())), slope = G::slope(a, lane_constants());
                for (int i = 0; i < 4; ++i) {
                    const double single = G::value(Z(0, i));
                    CAPTURE(G::name, Z(0, i));
                    CHECK(same_bits(A(0, i), single));
                    CHECK(same_bits((i < 2 ? a.low : a.high)[i % 2], single));
                    CHECK(same_bits((i < 2 ? slope.low : slope.high)[i % 2], G::slope(single)));
                }
            }
        });
    }
}

}  // namespace petal
