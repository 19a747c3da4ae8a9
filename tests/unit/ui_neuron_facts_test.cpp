#include "ui/neuron/neuron_facts.hpp"

#include "experiment/experiment_text.hpp"
#include "told_text.hpp"
#include "ui/page.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;
using Catch::Approx;

namespace {

std::string neuron_status(const std::string& text, const Snapshot& snapshot = {}) {
    const ParsedExperiment parsed = parse_experiment("lab=neuron&" + text);
    CAPTURE(text);
    CHECK(parsed.problems.empty());
    return status_text(snapshot, parsed.experiment, Language::en);
}

}  // namespace

TEST_CASE("value and slope of an activation are said") {
    CHECK(says(neuron_status("z=0"), "At z = 0, sigmoid answers a = 0.5, and its slope is 0.25."));
    CHECK(says(neuron_status("act=relu&z=-3"), "ReLU answers a = 0, and its slope is 0."));
    CHECK(says(neuron_status("act=tanh&z=0.5"), "tanh(z) = 0.46212 and 2σ(2z) − 1 = 0.46212"));
}

TEST_CASE("sigmoid's mean is one half only around 0") {
    CHECK(mean_answer(Activation::sigmoid, 0) == Approx(0.5).margin(0.02));
    CHECK(mean_answer(Activation::sigmoid, 3) > 0.9);
    CHECK(closed_zones(Activation::relu).below == 0);
    CHECK(closed_zones(Activation::tanh).above == Approx(2.178).margin(0.001));
}

TEST_CASE("one neuron sums its weighted inputs") {
    CHECK(says(neuron_status("idea=unit&w=2&x=1.5&b=-1"), "z = 2·1.5 − 1 = 2, so a = g(z) = 0.8808."));
    CHECK(says(neuron_status("idea=unit&w=2&x=1.5&b=-1"), "z is 0 at x = 0.5"));
    CHECK(says(neuron_status("idea=unit&w=3,-4&x=1,2&b=5"), "z = 3·1 + (-4)·2 + 5 = 0, so a = g(z) = 0.5."));
    CHECK(says(neuron_status("idea=unit&w=3,-4&b=5"), "lies 1 from the origin"));
    CHECK(says(neuron_status("idea=unit&w=0"), "the same everywhere"));
}

TEST_CASE("the cost's slope is a share of the loss's") {
    const std::string text = neuron_status("idea=loss&y=1,0&yhat=0.5,0.25");
    CHECK(says(text, "Sample 1: y = 1, ŷ = 0.5, loss 0.69315, slope dL/dŷ = -2."));
    CHECK(says(text, "The cost of all 2 samples is J = 0.490415, and its slope along this ŷ is -1"));
    CHECK(says(neuron_status("idea=loss&y=1&yhat=0.5"),
               "There is no other sample: the cost is J = 0.693147, and its slope along ŷ is -2."));
}

TEST_CASE("the product of slopes is said for each activation, and the real network's norms once they are measured") {
    const std::string products = neuron_status("idea=vanishing&z=0&hidden=4,4");
    CHECK(says(products,
               "Through 2 layers at z = 0 the product of slopes is 0.0625 for sigmoid, 1 for tanh, 0 for ReLU"));
    CHECK(says(products, " 0.0001 for leaky ReLU"));
    Snapshot snapshot;
    snapshot.flow = GradientFlow{1, 20, {1e-6, 2, 3}, {1e-4, 0.5, 1}, {0.25, 0.15, 0}, {1, 1, 0}, {0.5, 0.25, 0}};
    snapshot.progress = Progress{};
    const std::string text = neuron_status("idea=vanishing&hidden=4,4", snapshot);
    CHECK(says(text, "‖dW‖ is 0.0001 in the first of 3 layers and 1 in the last: 10000 times as much."));
    CHECK(says(text, "The mean slope of its hidden units is 0.2."));
    CHECK(says(text, "Through the first 2 hidden layers 25.0 % of the paths are open."));
    CHECK(says(text, "After 20 iterations (paused) it is 1e-6 and 3;"));
}

TEST_CASE("activations open at z = 0, where sigmoid's mean is one half, and a link's z is kept") {
    CHECK(says(neuron_status(""), "At z = 0, sigmoid answers a = 0.5, and its slope is 0.25."));
    CHECK(says(neuron_status(""), "For the 1000 values z = 0 + randn(1000) the mean of a is 0.5"));
    CHECK(says(neuron_status("z=1"), "At z = 1, sigmoid answers a = 0.73106"));
    CHECK(says(neuron_status("idea=vanishing"), "at z = 1 the product of slopes"));
    CHECK(says(neuron_status("idea=vanishing&z=0"), "at z = 0 the product of slopes"));
}

TEST_CASE("leaky's slope below 0 is what the link says, and above 0.05 nothing is closed") {
    CHECK(says(neuron_status("act=leaky&z=-2"), "a = -0.02, and its slope is 0.01."));
    CHECK(says(neuron_status("act=leaky&z=-2&leak=0.2"), "a = -0.4, and its slope is 0.2."));
    CHECK(says(neuron_status("act=relu&z=-2&leak=0.2"), "a = 0, and its slope is 0."));
    CHECK(closed_zones(Activation::leaky).below == 0);
    CHECK(closed_zones(Activation::leaky, 0.2).below < -10);
}

TEST_CASE("the networks beside each other are told apart by cost, accuracy and first gradient") {
    Snapshot snapshot;
    InitializationResult sigmoid, relu;
    sigmoid.act = Activation::sigmoid, sigmoid.iteration = 2000, sigmoid.cost = 0.693, sigmoid.train_accuracy = 0.5;
    sigmoid.dW_norm = {1e-9, 0.01};
    relu.act = Activation::relu, relu.diverged = true, relu.iteration = 12;
    snapshot.comparison = InitializationsCompared{1, Compared::activations, false, 2000, {sigmoid, relu}};
    const std::string text = neuron_status("idea=relu", snapshot);
    CHECK(says(text,
               "sigmoid after 2,000 iterations: cost 0.693000, training accuracy 50.0 %. ‖dW‖ is 1e-9 in its "
               "first layer and 0.01 in its last."));
    CHECK(says(text, "ReLU diverged after 12 iterations"));
    snapshot.comparison->by = Compared::initializations;
    CHECK(neuron_status("idea=relu", snapshot).empty());
}
