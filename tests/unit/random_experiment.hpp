// Valid experiments without end, for property tests. The same seed gives the same ones on every target.
#pragma once

#include "experiment/experiment.hpp"

#include <cmath>
#include <random>

namespace petal {

class RandomExperiments {
  public:
    explicit RandomExperiments(std::uint32_t seed) : random_(seed) {}

    Experiment next() {
        Experiment e;
        choose_data(e);
        choose_model(e);
        choose_training(e);
        choose_drawing(e);
        const std::mt19937 before = random_;  // what is shown must not change the runs that follow
        choose_shown(e);
        random_ = before;
        return e;
    }

    // 0 … end - 1; std::uniform_int_distribution differs between libraries.
    int below(int end) { return static_cast<int>(random_() % static_cast<std::uint32_t>(end)); }
    bool chance() { return below(2) == 1; }
    double between(double low, double high) {
        return low + (high - low) * (static_cast<double>(random_()) / 4294967295.0);
    }
    // Any finite size above 0, evenly over the exponents.
    double positive() { return std::ldexp(between(0.5, 0.999), below(2000) - 1000); }

  private:
    void choose_data(Experiment& e) {
        e.data = static_cast<DataSet>(below(7));
        if (chance()) e.m = 10 + below(1991);  // not more, because lists of removed points grow with it
        if (chance()) e.noise = between(0, 2);
        if (chance()) e.dataseed = random_();
        if (chance()) e.test = between(0, 0.9);
    }
    void choose_model(Experiment& e) {
        e.hidden.clear();
        const int layers = below(21), widest = layers > 2 ? 198 : 693;  // what fits any number of samples
        for (int l = 0; l < layers; ++l) e.hidden.push_back(1 + below(1000) % widest);
        e.act.assign(chance() || e.hidden.empty() ? 1 : e.hidden.size(), Activation::tanh);
        for (Activation& activation : e.act) activation = static_cast<Activation>(below(4));
        e.out = static_cast<Output>(below(2));
        e.init = static_cast<Initialization>(below(6));
        e.scale = between(0, 10);
        e.seed = random_();
    }
    void choose_training(Experiment& e) {
        e.lr = positive();
        e.iters = 1 + below(10'000'000);
        e.batch = below(100001);
        e.opt = static_cast<Optimizer>(below(4));
        e.beta = between(0, 0.9999);
        e.beta2 = between(0, 0.9999);
        if (chance()) e.decay = positive();
        if (chance()) e.l1 = positive();
        if (chance()) e.l2 = positive();
        if (chance()) e.keep = between(0.01, 1);
        e.mask = static_cast<DropoutMask>(below(2));
        if (chance()) e.tol = positive();
    }
    void choose_drawing(Experiment& e) {
        const bool many_classes = e.out == Output::softmax && (e.data == DataSet::blobs || e.data == DataSet::points);
        if (many_classes) e.classes = 2 + below(5);
        if (chance()) {
            for (int k = below(10); k > 0; --k)
                e.added.push_back({between(-1000, 1000), between(-5, 5), below(e.classes)});
        }
        if (chance()) {
            for (int i = 0; i < generated_samples(e); i += 1 + below(5)) e.removed.push_back(i);
        }
    }
    void choose_shown(Experiment& e) {
        e.lab = static_cast<Lab>(below(3));
        const std::vector<Idea> ideas = ideas_of(e.lab);
        e.idea = ideas[static_cast<std::size_t>(below(static_cast<int>(ideas.size())))];
        Concept& s = e.shown;
        if (chance()) s.z = between(-10, 10);
        if (chance()) s.w = {between(-10, 10), between(-10, 10)};
        if (chance()) s.b = between(-10, 10);
        if (chance()) s.x = {between(-5, 5)};
        s.y.assign(static_cast<std::size_t>(1 + below(8)), 0);
        s.yhat.assign(s.y.size(), 0.5);
        for (std::size_t i = 0; i < s.y.size(); ++i) s.y[i] = below(2), s.yhat[i] = between(0.001, 0.999);
        if (chance()) s.A = any_array();
        if (chance()) s.B = any_array();
        s.op = static_cast<Arithmetic>(below(4));
        s.keepdims = chance();
        s.index = below(18);
    }
    SmallArray any_array() {
        SmallArray array;
        const int dimensions = below(3);
        int count = 1;
        for (int i = 0; i < dimensions; ++i) array.shape.push_back(1 + below(8)), count *= array.shape.back();
        for (int i = 0; i < count; ++i) array.values.push_back(between(-1e6, 1e6));
        return array;
    }

    std::mt19937 random_;
};

}  // namespace petal
