// Small random experiments, networks and data for the tests of nn: quick even under sanitizers.
#pragma once

#include "math/numpy_random.hpp"
#include "nn/initialization.hpp"
#include "random_experiment.hpp"

#include <vector>

namespace petal {

struct SmallData {
    Matrix X;
    std::vector<int> labels;
};

// m points of n_x standard normal features, labels 0 … classes - 1 that depend on them.
inline SmallData small_data(int n_x, int m, int classes, std::uint32_t seed) {
    NumpyRandom random(seed);
    SmallData data{random.randn(n_x, m), std::vector<int>(static_cast<std::size_t>(m))};
    for (int j = 0; j < m; ++j) {
        const double direction = data.X(0, j) * data.X(n_x - 1, j) + 0.3 * random.randn();
        data.labels[static_cast<std::size_t>(j)] = direction > 0 ? 1 + j % (classes - 1) : 0;
    }
    return data;
}

// Up to three hidden layers of up to nine units, every activation, initialization, optimizer and regularization; steps
// that stay stable for some tens of iterations.
inline Experiment small_experiment(RandomExperiments& random) {
    Experiment e{random.next_run(), {}};
    if (e.hidden.size() > 3) e.hidden.resize(1 + e.hidden.size() % 3);
    for (int& size : e.hidden) size = 1 + size % 9;
    if (e.act.size() != 1) e.act.resize(e.hidden.size());
    if (e.act.empty()) e.act = {Activation::tanh};
    e.classes = e.out == Output::softmax ? 2 + random.below(5) : 2;
    e.scale = random.between(0.05, 0.5);
    e.lr = e.opt == Optimizer::rmsprop || e.opt == Optimizer::adam ? random.between(0.001, 0.01)
                                                                   : random.between(0.01, 0.1);
    e.beta2 = random.between(0.9, 0.999);
    e.batch = random.chance() ? 5 + random.below(60) : 0;
    e.decay = random.chance() ? random.between(0, 0.2) : 0;
    e.l1 = random.below(3) == 0 ? random.between(0, 0.5) : 0;
    e.l2 = random.below(3) == 0 ? random.between(0, 0.5) : 0;
    e.keep = random.below(3) == 0 ? random.between(0.5, 1) : 1;
    e.tol = 0;
    if (e.init == Initialization::zeros) e.l1 = 0;  // sign(W) would hang on the rounding of a zero
    return e;
}

// Parameters of any size, biases too, for one architecture.
inline Parameters random_parameters(const Architecture& architecture, double scale, std::uint32_t seed) {
    NumpyRandom random(seed);
    Run run;
    run.scale = scale;
    Parameters parameters = initialize_parameters(architecture, run, random);
    for (LayerParameters& layer : parameters.layers)
        layer.b = random.randn(static_cast<int>(layer.b.size()), 1) * scale;
    return parameters;
}

}  // namespace petal
