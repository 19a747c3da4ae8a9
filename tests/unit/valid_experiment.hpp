// What every experiment that comes out of a text must keep to, written down apart from the code that sees to it.
#pragma once

#include "experiment/experiment.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <optional>

namespace petal {

// Has a row in its table.
template <class Enum> bool is_choice(Enum value) { return static_cast<std::size_t>(value) < choices<Enum>.size(); }

inline bool valid_data(const Experiment& e) {
    const auto is_point = [&](const DrawnPoint& p) {
        return std::fabs(p.x) <= 1000 && std::fabs(p.y) <= 1000 && p.label >= 0 && p.label < e.classes;
    };
    const int samples =
        e.data == DataSet::points || e.data == DataSet::images ? 0 : e.m.value_or(data_defaults(e.data).m);
    const auto is_sample = [&](int index) { return index >= 0 && index < samples; };
    const bool ascending =
        std::adjacent_find(e.removed.begin(), e.removed.end(), std::greater_equal<>()) == e.removed.end();
    const bool may_have_more_classes =
        e.out == Output::softmax && (e.data == DataSet::blobs || e.data == DataSet::points);
    if (is_of_pictures(e.data) != (e.lab == Lab::images)) return false;
    if (is_of_pictures(e.data) && (e.m || e.noise || !e.added.empty() || !e.removed.empty())) return false;
    if (e.data == DataSet::cats && e.test > 0) return false;
    if (e.data == DataSet::images && e.dataseed) return false;
    return is_choice(e.data) && (!e.m || (*e.m >= 10 && *e.m <= 100000)) &&
           (!e.noise || (*e.noise >= 0 && *e.noise <= 2)) && e.classes >= 2 &&
           e.classes <= (may_have_more_classes ? 6 : 2) && e.test >= 0 && e.test <= 0.9 && e.added.size() <= 5000 &&
           std::all_of(e.added.begin(), e.added.end(), is_point) && e.removed.size() <= 100000 && ascending &&
           std::all_of(e.removed.begin(), e.removed.end(), is_sample);
}

inline bool valid_model(const Experiment& e) {
    const auto is_size = [](int size) { return size >= 1 && size <= 1000; };
    if (is_of_pictures(e.data) && !e.hidden.empty() && e.hidden[0] > 200) return false;
    return e.hidden.size() <= 20 && std::all_of(e.hidden.begin(), e.hidden.end(), is_size) &&
           (e.act.size() == 1 || e.act.size() == e.hidden.size()) &&
           std::all_of(e.act.begin(), e.act.end(), is_choice<Activation>) && is_choice(e.out) && is_choice(e.init) &&
           e.scale >= 0 && e.scale <= 10;
}

inline bool valid_training(const Experiment& e) {
    const auto not_negative = [](double value) { return std::isfinite(value) && value >= 0; };
    return std::isfinite(e.lr) && e.lr > 0 && e.iters >= 1 && e.iters <= 10'000'000 && e.batch >= 0 &&
           e.batch <= 100000 && is_choice(e.opt) && e.beta >= 0 && e.beta < 1 && e.beta2 >= 0 && e.beta2 < 1 &&
           not_negative(e.decay) && not_negative(e.l1) && not_negative(e.l2) && e.keep > 0 && e.keep <= 1 &&
           is_choice(e.mask) && not_negative(e.tol);
}

inline bool valid_size(const Experiment& e) {
    double parameters = 0, inputs = is_of_pictures(e.data) ? 12288 : 2;
    for (const int units : e.hidden) parameters += units * (inputs + 1), inputs = units;
    parameters += (e.out == Output::softmax ? e.classes : 1) * (inputs + 1);
    const double samples = generated_samples(e) + static_cast<double>(e.added.size());
    return parameters <= 4e6 && samples * parameters <= 2e9;
}

inline bool valid_list(const std::vector<double>& list, std::size_t most, double low, double high) {
    return !list.empty() && list.size() <= most &&
           std::all_of(list.begin(), list.end(), [&](double value) { return value >= low && value <= high; });
}

inline bool valid_array(const SmallArray& array) {
    std::size_t count = 1;
    for (const int n : array.shape) count *= n >= 1 ? static_cast<std::size_t>(n) : 0;
    const bool fits = array.shape.size() < 2 || array.shape[0] <= 8;
    return array.shape.size() <= 2 && fits && (array.shape.empty() || array.shape.back() <= 16) &&
           array.values.size() == count && valid_list(array.values, 128, -1e6, 1e6);
}

inline bool valid_arrays(std::initializer_list<const std::optional<SmallArray>*> arrays) {
    return std::all_of(arrays.begin(), arrays.end(), [](const auto* array) { return !*array || valid_array(**array); });
}

inline bool valid_shown(const Experiment& e) {
    const Concept& s = e.shown;
    const std::vector<Idea> ideas = ideas_of(e.lab);
    return is_choice(e.lab) && std::find(ideas.begin(), ideas.end(), e.idea) != ideas.end() &&
           std::fabs(s.z.value_or(0)) <= 10 && valid_list(s.w, 2, -10, 10) && std::fabs(s.b) <= 10 &&
           valid_list(s.x, 2, -5, 5) && s.y.size() <= 8 &&
           std::all_of(s.y.begin(), s.y.end(), [](int y) { return y == 0 || y == 1; }) && s.yhat.size() == s.y.size() &&
           valid_list(s.yhat, 8, 0.001, 0.999) && valid_arrays({&s.A, &s.B, &s.weights, &s.X, &s.Y, &s.picture}) &&
           s.leak >= 0 && s.leak <= 1 && std::fabs(s.bias) <= 10 && s.row.size() == 4 &&
           valid_list(s.row, 4, -1e6, 1e6) && s.tone >= 20 && s.tone <= 4000 && is_choice(s.word) &&
           is_choice(s.fill) && s.shape.size() <= 2 &&
           std::all_of(s.shape.begin(), s.shape.end(), [](int n) { return n >= 1 && n <= 8; }) && is_choice(s.op) &&
           (s.axis == 0 || s.axis == 1) && is_choice(s.ord) && s.index >= 0 && s.index <= 17;
}

// What the deep lab opens, and that nothing else has anything open.
inline bool valid_opened(const Experiment& e) {
    if (e.lab != Lab::deep) return e.at == 0 && e.box == DeepBox{} && e.fault == PlantedFault{};
    const int L = static_cast<int>(e.hidden.size()) + 1;
    const auto is_size = [](int size) { return size <= 12; };
    const bool is_plain =
        e.batch == 0 && e.opt == Optimizer::gd && e.decay == 0 && e.l1 == 0 && e.l2 == 0 && e.keep == 1 && e.tol == 0;
    const bool has_no_layer = e.box.kind == BoxKind::data || e.box.kind == BoxKind::cost;
    const int last = e.fault.kind == FaultKind::none ? 0 : e.fault.kind == FaultKind::slope ? L - 1 : L;
    return L <= 8 && std::all_of(e.hidden.begin(), e.hidden.end(), is_size) && generated_samples(e) <= 2000 &&
           is_plain && e.at >= 0 && e.at <= e.iters && (has_no_layer ? e.box.layer == 0 : e.box.layer >= 1) &&
           e.box.layer <= L && (last == 0 ? e.fault == PlantedFault{} : e.fault.layer >= 1) && e.fault.layer <= last;
}

inline bool valid(const Experiment& e) {
    return valid_data(e) && valid_model(e) && valid_size(e) && valid_training(e) && valid_shown(e) && valid_opened(e);
}

}  // namespace petal
