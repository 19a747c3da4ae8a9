#include "training/fingerprint.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Parameters one_layer(double w, double b) {
    Parameters parameters;
    parameters.layers.resize(1);
    parameters.layers[0].W = Matrix::Constant(1, 2, w);
    parameters.layers[0].b = Vector::Constant(1, b);
    return parameters;
}

}  // namespace

TEST_CASE("the fingerprint of nothing is FNV-1a's offset basis") {
    CHECK(fingerprint_text(fingerprint(Parameters{}, {})) == "cbf29ce484222325");
}

TEST_CASE("one changed bit of a parameter changes the fingerprint") {
    const auto before = fingerprint(one_layer(0.5, 0.25), {});
    CHECK(before == fingerprint(one_layer(0.5, 0.25), {}));
    CHECK(before != fingerprint(one_layer(0.5000000000000001, 0.25), {}));
    CHECK(before != fingerprint(one_layer(0.5, -0.25), {}));
}

TEST_CASE("the cost history is part of the fingerprint") {
    const auto parameters = one_layer(0.5, 0.25);
    CHECK(fingerprint(parameters, {{0, 0.7, 0}}) != fingerprint(parameters, {{0, 0.6, 0}}));
    CHECK(fingerprint(parameters, {{0, 0.7, 0}}) != fingerprint(parameters, {{1, 0.7, 0}}));
}

TEST_CASE("a fingerprint is written with sixteen digits") { CHECK(fingerprint_text(0xab) == "00000000000000ab"); }
