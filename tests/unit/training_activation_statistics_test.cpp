#include "training/activation_statistics.hpp"

#include "nn/initialization.hpp"
#include "small_networks.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace petal;
using Catch::Approx;

namespace {

Architecture two_layers(Activation activation, int units) {
    Experiment experiment;
    experiment.hidden = {units, units};
    experiment.act = {activation};
    return architecture_of(experiment, 2);
}

}  // namespace

TEST_CASE("every activation falls into one bin, and the ends of the range into the outermost") {
    const Architecture architecture = two_layers(Activation::tanh, 5);
    const SmallData data = small_data(2, 40, 2, 3);
    for (const double scale : {0.0, 0.5, 100.0}) {
        const auto histograms =
            activation_histograms(architecture, random_parameters(architecture, scale, 2), data.X, 10);
        REQUIRE(histograms.size() == 2);
        for (const ActivationHistogram& h : histograms) {
            CHECK(std::accumulate(h.counts.begin(), h.counts.end(), 0) == 5 * 40);
            CHECK(h.low == -1);
            CHECK(h.high == 1);
        }
        if (scale == 100.0) CHECK(histograms[1].counts.front() + histograms[1].counts.back() > 190);
    }
}

TEST_CASE("mean, deviation and the share of zeros are those of the activations") {
    const Architecture architecture = two_layers(Activation::relu, 1);
    Parameters parameters = random_parameters(architecture, 0, 2);
    parameters.layers[0].W << 1, 0;
    Matrix X(2, 4);
    X << -1, -2, 1, 3, 0, 0, 0, 0;
    const auto histograms = activation_histograms(architecture, parameters, X, 3);
    CHECK(histograms[0].mean == 1);
    CHECK(histograms[0].deviation == Approx(std::sqrt(1.5)));
    CHECK(histograms[0].zero_share == 0.5);
    CHECK(histograms[0].low == 0);
    CHECK(histograms[0].high == 3);
    CHECK(histograms[0].counts == std::vector<int>{2, 1, 1});
    CHECK(histograms[1].zero_share == 1);
    CHECK(histograms[1].high == 1);
}

TEST_CASE("sigmoid from small weights stays near one half, tanh near zero") {
    const SmallData data = small_data(2, 40, 2, 3);
    for (const Activation activation : {Activation::sigmoid, Activation::tanh}) {
        const Architecture architecture = two_layers(activation, 6);
        const auto histograms =
            activation_histograms(architecture, random_parameters(architecture, 0.01, 2), data.X, 10);
        CHECK(histograms[1].mean == Approx(activation == Activation::sigmoid ? 0.5 : 0.0).margin(0.01));
        CHECK(histograms[1].deviation < 0.02);
    }
}

TEST_CASE("units are twins when weights and bias are equal") {
    LayerParameters layer{Matrix::Zero(4, 2), Vector::Zero(4)};
    CHECK(distinct_units(layer) == 1);
    layer.b(3) = 1;
    CHECK(distinct_units(layer) == 2);
    layer.W.row(1) << 1, 2;
    layer.W.row(2) << 1, 2;
    CHECK(distinct_units(layer) == 3);
    layer.W(2, 0) = 1.0000000000000002;
    CHECK(distinct_units(layer) == 4);
}
