#include "nn/opened_iteration.hpp"

#include "nn/gradient_check.hpp"
#include "nn/plain_training.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

struct Example {
    Experiment experiment;
    Architecture architecture;
    Parameters parameters;
    Matrix X, Y;
};

Example example_of(RandomExperiments& random) {
    Example e;
    e.experiment = small_experiment(random);
    e.experiment.batch = 0, e.experiment.opt = Optimizer::gd, e.experiment.keep = 1;
    e.experiment.l1 = e.experiment.l2 = e.experiment.decay = 0;
    const int n_x = 1 + random.below(4);
    const SmallData data = small_data(n_x, 5 + random.below(20), e.experiment.classes, 3);
    e.architecture = architecture_of(e.experiment, n_x);
    e.parameters = random_parameters(e.architecture, 0.7, 4);
    e.X = data.X;
    e.Y = labels_to_matrix(data.labels, e.architecture.n_y());
    return e;
}

std::vector<LayerCache> caches_of(const OpenedIteration& opened) {
    std::vector<LayerCache> caches;
    for (const OpenedLayer& layer : opened.layers) caches.push_back(layer.cache);
    return caches;
}

}  // namespace

TEST_CASE("an opened iteration is a step of plain training to the last bit") {
    RandomExperiments random(5);
    for (int trial = 0; trial < 60; ++trial) {
        const Example e = example_of(random);
        CAPTURE(trial, e.experiment.hidden);
        const OpenedIteration opened = open_iteration(e.architecture, e.parameters, e.X, e.Y, e.experiment.lr);
        PlainRun run;
        run.architecture = e.architecture;
        run.parameters = e.parameters;
        run = plain_step(e.experiment, run, e.X, e.Y);
        CHECK(opened.cost == run.cost);
        for (std::size_t l = 0; l < opened.layers.size(); ++l) {
            CHECK(opened.layers[l].dW == run.gradients.layers[l].dW);
            CHECK(opened.layers[l].db == run.gradients.layers[l].db);
            CHECK(opened.layers[l].new_W == run.parameters.layers[l].W);
            CHECK(opened.layers[l].new_b == run.parameters.layers[l].b);
        }
    }
}

TEST_CASE("its parts fit together: the cache is what forward had, and dZ is dA times the slope") {
    RandomExperiments random(6);
    for (int trial = 0; trial < 30; ++trial) {
        const Example e = example_of(random);
        const OpenedIteration opened = open_iteration(e.architecture, e.parameters, e.X, e.Y, 0.1);
        for (std::size_t l = 0; l < opened.layers.size(); ++l) {
            const OpenedLayer& layer = opened.layers[l];
            CHECK(layer.cache.linear.A_prev == (l == 0 ? e.X : opened.layers[l - 1].A));
            CHECK(layer.cache.linear.W == e.parameters.layers[l].W);
            CHECK(layer.cache.Z == layer.Z);
            if (l + 1 == opened.layers.size())
                CHECK(layer.dZ == layer.A - e.Y);
            else
                CHECK(layer.dZ == layer.dA.cwiseProduct(layer.slope));
        }
        CHECK(std::abs(opened.losses.mean() - opened.cost) < 1e-12 * (1 + opened.cost));
    }
}

TEST_CASE("back-propagation without a fault is back-propagation") {
    RandomExperiments random(7);
    for (int trial = 0; trial < 30; ++trial) {
        const Example e = example_of(random);
        const OpenedIteration opened = open_iteration(e.architecture, e.parameters, e.X, e.Y, 0.1);
        const Matrix& AL = opened.layers.back().A;
        CHECK(to_vector(faulty_backward(AL, e.Y, caches_of(opened), e.architecture, {})) ==
              to_vector(L_model_backward(AL, e.Y, caches_of(opened), e.architecture)));
    }
}

TEST_CASE("each fault changes just the gradients that it reaches") {
    Experiment experiment;
    experiment.hidden = {4, 3};
    const Architecture architecture = architecture_of(experiment, 2);
    const Parameters parameters = random_parameters(architecture, 0.7, 4);
    const SmallData data = small_data(2, 20, 2, 3);
    const Matrix Y = labels_to_matrix(data.labels, 1);
    const OpenedIteration opened = open_iteration(architecture, parameters, data.X, Y, 0.1);
    const auto wrong = [&](const PlantedFault& fault) {
        const Gradients faulty = faulty_backward(opened.layers.back().A, Y, caches_of(opened), architecture, fault);
        std::string layers;
        for (std::size_t l = 0; l < 3; ++l) {
            if (faulty.layers[l].dW != opened.layers[l].dW) layers += "W" + std::to_string(l + 1);
            if (faulty.layers[l].db != opened.layers[l].db) layers += "b" + std::to_string(l + 1);
        }
        return layers;
    };
    CHECK(wrong({FaultKind::mean, 2}) == "W2");
    CHECK(wrong({FaultKind::bias, 3}) == "b3");
    CHECK(wrong({FaultKind::slope, 2}) == "W1b1W2b2");
    CHECK(wrong({FaultKind::slope, 1}) == "W1b1");
    CHECK(wrong({}).empty());
}
