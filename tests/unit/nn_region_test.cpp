#include "nn/region.hpp"

#include "math/linspace.hpp"
#include "nn/predict.hpp"
#include "nn/separable_region.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace petal;

namespace {

Matrix grid_points(const Vector& xs, const Vector& ys) {
    Matrix X(2, xs.size() * ys.size());
    for (Eigen::Index i = 0; i < X.cols(); ++i) {
        X(0, i) = xs(i % xs.size());
        X(1, i) = ys(i / xs.size());
    }
    return X;
}

double distance_to_points(const Architecture& architecture, const Parameters& parameters, const Vector& xs,
                          const Vector& ys) {
    const Matrix region = region_probabilities(architecture, parameters, xs, ys);
    const Matrix expected = predict_probabilities(architecture, parameters, grid_points(xs, ys));
    REQUIRE(region.rows() == expected.rows());
    REQUIRE(region.cols() == expected.cols());
    return (region - expected).cwiseAbs().maxCoeff();
}

Experiment with_hidden(std::vector<int> hidden, Activation activation) {
    Experiment e;
    e.hidden = std::move(hidden);
    e.act = {activation};
    return e;
}

}  // namespace

TEST_CASE("the shortcut over rows and columns gives the probabilities of the points") {
    for (const int units : {1, 2, 3, 50}) {
        const Architecture architecture = architecture_of(with_hidden({units}, Activation::tanh), 2);
        for (const double scale : {0.01, 1.0, 5.0}) {
            const Parameters parameters = random_parameters(architecture, scale, 8);
            const Vector xs = linspace(-6, 5, 31), ys = linspace(4, -7, 22);
            REQUIRE(separable(architecture, parameters, xs, ys));
            CHECK(distance_to_points(architecture, parameters, xs, ys) < 1e-12);
        }
    }
}

TEST_CASE("weights whose exponentials would overflow take the usual way") {
    const Architecture architecture = architecture_of(with_hidden({2}, Activation::tanh), 2);
    Parameters parameters = random_parameters(architecture, 1, 8);
    const Vector xs = linspace(-6, 6, 9), ys = linspace(-6, 6, 9);
    // +400 from the row and -400 from the column: only the sum is small.
    parameters.layers[0].W << 100, -100, 1, 2;
    CHECK_FALSE(separable(architecture, parameters, xs, ys));
    CHECK(distance_to_points(architecture, parameters, xs, ys) == 0);
    parameters.layers[0].W << 1, 2, 1e308, 0;
    CHECK_FALSE(separable(architecture, parameters, xs, ys));
    CHECK(distance_to_points(architecture, parameters, xs, ys) == 0);
    parameters.layers[0].W << 24, -24, -24, 24;
    REQUIRE(separable(architecture, parameters, xs, ys));
    CHECK(distance_to_points(architecture, parameters, xs, ys) < 1e-12);
}

TEST_CASE("other networks have regions too") {
    const Vector xs = linspace(-2, 2, 13), ys = linspace(-1, 1, 7);
    for (const auto& hidden : std::vector<std::vector<int>>{{}, {5}, {4, 3}}) {
        const Architecture architecture = architecture_of(with_hidden(hidden, Activation::relu), 2);
        CHECK(distance_to_points(architecture, random_parameters(architecture, 1, 8), xs, ys) == 0);
    }
    Experiment e = with_hidden({5}, Activation::tanh);
    e.out = Output::softmax;
    e.classes = 4;
    const Architecture architecture = architecture_of(e, 2);
    CHECK(region_probabilities(architecture, random_parameters(architecture, 1, 8), xs, ys).rows() == 4);
    CHECK(distance_to_points(architecture, random_parameters(architecture, 1, 8), xs, ys) == 0);
}

TEST_CASE("a network without two inputs has no region in the plane") {
    const Architecture architecture = architecture_of(Experiment{}, 3);
    const Vector axis = linspace(0, 1, 3);
    CHECK_THROWS_AS(region_probabilities(architecture, random_parameters(architecture, 1, 8), axis, axis),
                    std::invalid_argument);
}
