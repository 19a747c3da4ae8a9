// Valid experiments without end, for property tests. The same seed gives the same ones on every target.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/number_text.hpp"
#include "key_values.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <variant>

namespace petal {

class RandomExperiments {
  public:
    explicit RandomExperiments(std::uint32_t seed) : random_(seed) {}

    // In any lab.
    Experiment next() {
        Experiment e;
        static_cast<Run&>(e) = next_run();
        choose_by_the_table<View>(e);
        e.lab = any_of(all_of_choice<Lab>());
        if (e.lab == Lab::images) make_pictures(e);
        if (e.lab == Lab::deep) make_small_and_plain(e);
        choose_view(e);
        return e;
    }

    // On points of the plane.
    Run next_run() {
        Run run;
        choose_by_the_table<Run>(run);
        choose_data(run);
        choose_model(run);
        choose_drawing(run);
        return run;
    }

    // 0 … end - 1; std::uniform_int_distribution differs between libraries.
    int below(int end) { return static_cast<int>(random_() % static_cast<std::uint32_t>(end)); }
    template <class Value> Value any_of(const std::vector<Value>& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }
    bool chance() { return below(2) == 1; }
    double between(double low, double high) {
        return low + (high - low) * (static_cast<double>(random_()) / 4294967295.0);
    }
    // Any finite size above 0, evenly over the exponents.
    double positive() { return std::ldexp(between(0.5, 0.999), below(2000) - 1000); }

  private:
    // Every key of one number or of choices, whatever the others are; what follows sees to what depends on others.
    template <class Part> void choose_by_the_table(Part& part) {
        for (const Key& key : all_keys()) {
            const auto* access = std::get_if<Access<Part>>(&key.access);
            if (!access || chance()) continue;
            const std::vector<std::string> names = choices_of(key);
            if (!names.empty()) access->read(part, any_of(names), key.limits);
            if (is_of_one_number(key)) access->read(part, number_text(any_in(key.range())), key.limits);
        }
    }
    double any_in(const Range& range) {
        for (;;) {
            const double end = std::isinf(range.high) ? range.low + positive() : range.high;
            const double number = between(range.low, end), value = range.is_whole ? std::floor(number) : number;
            if (range.takes(value)) return value;
        }
    }
    void choose_data(Run& e) {
        std::vector<DataSet> sets = all_of_choice<DataSet>();
        std::erase_if(sets, is_of_pictures);
        e.data = any_of(sets);
        e.classes = 2;
        if (e.m) e.m = 10 + below(1991);  // not more, because lists of removed points grow with it
    }
    void choose_model(Run& e) {
        e.hidden.clear();
        const int layers = below(21), widest = layers > 2 ? 198 : 693;  // what fits any number of samples
        for (int l = 0; l < layers; ++l) e.hidden.push_back(1 + below(1000) % widest);
        e.act.assign(chance() || e.hidden.empty() ? 1 : e.hidden.size(), Activation::tanh);
        for (Activation& activation : e.act) activation = any_of(all_of_choice<Activation>());
    }
    void choose_drawing(Run& e) {
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
    void make_pictures(Run& e) {
        e.data = chance() ? DataSet::cats : DataSet::images;
        if (e.data == DataSet::cats)
            e.test = 0;
        else
            e.dataseed.reset();
        e.m.reset(), e.noise.reset(), e.added.clear(), e.removed.clear();
        e.classes = 2;
        if (!e.hidden.empty()) e.hidden[0] = 1 + e.hidden[0] % 200;
    }
    void make_small_and_plain(Run& e) {
        e.hidden.resize(e.hidden.size() % 8);
        for (int& units : e.hidden) units = 1 + units % 12;
        e.act.resize(1);
        e.m = std::max(10, generated_samples(e));  // the lab has a number of its own, so that none stands in no text
        e.batch = 0, e.decay = 0, e.l1 = 0, e.l2 = 0, e.keep = 1, e.tol = 0;
        e.opt = Optimizer::gd;
    }
    void choose_view(Experiment& e) {
        e.idea = any_of(ideas_of(e.lab));
        e.at = 0;
        if (e.lab == Lab::deep) open_layers(e, static_cast<int>(e.hidden.size()) + 1);
        Concept& s = e.shown;
        if (chance()) s.w = {between(-10, 10), between(-10, 10)};
        if (chance()) s.x = {between(-5, 5)};
        s.y.assign(static_cast<std::size_t>(1 + below(8)), 0);
        s.yhat.assign(s.y.size(), 0.5);
        for (std::size_t i = 0; i < s.y.size(); ++i) s.y[i] = below(2), s.yhat[i] = between(0.001, 0.999);
        for (auto* array : {&s.A, &s.B, &s.weights, &s.X, &s.Y, &s.picture})
            if (chance()) *array = any_array();
        if (chance()) s.row = {between(0, 200), 1, 2, -3};
        if (chance()) s.shape = {1 + below(8), 1 + below(8)};
        s.keepdims = chance();
        if (chance()) {
            s.layer_dims.assign(static_cast<std::size_t>(2 + below(20)), 0);
            for (int& units : s.layer_dims) units = 1 + below(1000000);
        }
    }
    void open_layers(Experiment& e, int L) {
        e.at = below(static_cast<int>(e.iters) + 1);
        e.box.kind = any_of(all_of_choice<BoxKind>());
        if (choices<BoxKind>[e.box.kind].has_layer) e.box.layer = 1 + below(L);
        const auto kind = any_of(all_of_choice<FaultKind>());
        const int last = kind == FaultKind::slope ? L - 1 : L;
        if (kind != FaultKind::none && last > 0) e.fault = {kind, 1 + below(last)};
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
