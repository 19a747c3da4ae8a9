#include "nn/parameters.hpp"

#include "nn/flat_vector.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace petal;

TEST_CASE("parameters become one vector in the order W1 by rows, b1, W2, b2, and come back") {
    Parameters parameters{{{Matrix{{1, 2}, {3, 4}}, Vector{{5, 6}}}, {Matrix{{7, 8}}, Vector{{9}}}}};
    const Vector theta = to_vector(parameters);
    CHECK(theta == Vector{{1, 2, 3, 4, 5, 6, 7, 8, 9}});
    const Parameters back = to_parameters(2 * theta, parameters);
    CHECK(back.layers[0].W == 2 * parameters.layers[0].W);
    CHECK(back.layers[0].b == 2 * parameters.layers[0].b);
    CHECK(back.layers[1].b(0) == 18);
    CHECK_THROWS_AS(to_parameters(Vector::Zero(8), parameters), std::invalid_argument);
}

TEST_CASE("the flat vector of the kernels has the same order") {
    const Architecture architecture = architecture_of(Experiment{}, 3);
    const Parameters parameters = random_parameters(architecture, 1, 6);
    const ParameterLayout layout(architecture);
    const std::vector<double> theta = flatten(parameters, layout);
    REQUIRE(theta.size() == layout.size);
    CHECK(Eigen::Map<const Vector>(theta.data(), static_cast<Eigen::Index>(theta.size())) == to_vector(parameters));
    CHECK(to_vector(unflatten(theta.data(), layout)) == to_vector(parameters));
    CHECK(theta[layout.layers[1].W] == parameters.layers[1].W(0, 0));
    CHECK(theta[layout.layers[1].b] == parameters.layers[1].b(0));
}
