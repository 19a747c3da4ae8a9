#include "nn/layer_flow.hpp"

#include "nn/backward.hpp"
#include "nn/initialization.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;
using Catch::Approx;

namespace {

struct Setting {
    Architecture architecture;
    Parameters parameters;
    Matrix X, Y;
};

Setting setting(Activation activation, int hidden_layers, Initialization init) {
    NumpyRandom random(3);
    Setting s;
    s.architecture.layers = {2};
    for (int l = 0; l < hidden_layers; ++l) s.architecture.layers.push_back(30);
    s.architecture.layers.push_back(1);
    s.architecture.hidden.assign(static_cast<std::size_t>(hidden_layers), activation);
    Run run;
    run.init = init;
    s.parameters = initialize_parameters(s.architecture, run, random);
    s.X = random.randn(2, 200);
    s.Y = Matrix::Zero(1, 200);
    s.Y.leftCols(100).setOnes();
    return s;
}

std::vector<LayerFlow> flow_of(const Setting& s) { return layer_flow(s.architecture, s.parameters, s.X, s.Y); }

}  // namespace

TEST_CASE("the norm of each layer's gradient is that of backward propagation") {
    const Setting s = setting(Activation::tanh, 2, Initialization::xavier);
    const ModelForward forward = L_model_forward(s.X, s.parameters, s.architecture);
    const Gradients gradients = L_model_backward(forward.AL, s.Y, forward.caches, s.architecture);
    const auto flows = flow_of(s);
    REQUIRE(flows.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) CHECK(flows[i].dW_norm == Approx(gradients.layers[i].dW.norm()));
}

TEST_CASE("through layers of sigmoid the gradient vanishes, through ReLU less so") {
    const auto sigmoid = flow_of(setting(Activation::sigmoid, 8, Initialization::xavier));
    const auto relu = flow_of(setting(Activation::relu, 8, Initialization::he));
    CHECK(sigmoid.front().dW_norm < 1e-4 * sigmoid.back().dW_norm);
    CHECK(relu.front().dW_norm > 1e-2 * relu.back().dW_norm);
    for (std::size_t i = 0; i < 8; ++i) CHECK(sigmoid[i].mean_slope <= 0.25);
}

TEST_CASE("ReLU drops about half of the units, and paths multiply") {
    const auto flows = flow_of(setting(Activation::relu, 4, Initialization::he));
    double product = 1;
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(flows[i].open_share == Approx(0.5).margin(0.15));
        CHECK(flows[i].mean_slope == Approx(flows[i].open_share));
        product *= flows[i].open_share;
    }
    CHECK(flows[0].open_paths == Approx(flows[0].open_share));
    CHECK(flows[3].open_paths == Approx(product).margin(0.03));
    CHECK(flows[4].open_paths == 0);
}
