#include "experiment/deep_conflicts.hpp"

#include "experiment/keys.hpp"
#include "experiment/problem_text.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr Phrase only_in_deep{"only lab=deep has this key", "只有 lab=deep 使用这个参数"};
constexpr Phrase plain_descent{"lab=deep opens plain gradient descent over all samples",
                               "lab=deep 展示的是使用全部样本的普通梯度下降"};
constexpr Phrase small_layers{"lab=deep has up to 7 hidden layers of 1 to 12 units",
                              "lab=deep 最多 7 个隐藏层，每层 1 到 12 个单元"};
constexpr Phrase few_samples{"lab=deep has up to 2000 samples", "lab=deep 最多 2000 个样本"};
constexpr Phrase no_such_iteration{"at must not be above iters", "at 不能大于 iters"};
constexpr Phrase no_such_layer{"the network has fewer layers", "网络没有这么多层"};
constexpr Phrase no_slope{"slope needs a hidden layer, and the network has fewer",
                          "slope 只能用于隐藏层，而网络没有这么多隐藏层"};

// Changes the experiment by `settle`; what `key` says before and after tells whether there was a conflict.
template <class Settle>
void settle(Experiment& experiment, std::string_view key, Phrase rule, std::vector<Problem>& problems, Settle change) {
    const std::string before = find_key(key)->write(experiment);
    change(experiment);
    if (find_key(key)->write(experiment) != before) problems.push_back(conflict(key, before, rule));
}

void forget_view(Experiment& experiment, std::vector<Problem>& problems) {
    const Experiment defaults = lab_defaults(experiment.lab);
    settle(experiment, "at", only_in_deep, problems, [&](Experiment& e) { e.at = defaults.at; });
    settle(experiment, "box", only_in_deep, problems, [&](Experiment& e) { e.box = defaults.box; });
    settle(experiment, "fault", only_in_deep, problems, [&](Experiment& e) { e.fault = defaults.fault; });
}

void keep_small(Experiment& experiment, std::vector<Problem>& problems) {
    settle(experiment, "hidden", small_layers, problems, [](Experiment& e) {
        const std::size_t layers = std::min<std::size_t>(e.hidden.size(), values::most_deep_layers - 1);
        e.hidden.resize(layers);
        if (e.act.size() > 1) e.act.resize(std::max<std::size_t>(layers, 1));
        for (int& units : e.hidden) units = std::min(units, values::widest_deep_layer);
    });
    settle(experiment, "m", few_samples, problems, [](Experiment& e) {
        if (e.m) e.m = std::min(*e.m, values::most_deep_samples);
    });
}

void keep_plain(Experiment& experiment, std::vector<Problem>& problems) {
    const Experiment defaults = lab_defaults(Lab::deep);
    for (const char* key : {"batch", "opt", "decay", "l1", "l2", "keep", "tol"})
        settle(experiment, key, plain_descent, problems,
               [&](Experiment& e) { find_key(key)->read(e, find_key(key)->write(defaults)); });
}

void keep_view(Experiment& experiment, std::vector<Problem>& problems) {
    const int L = static_cast<int>(experiment.hidden.size()) + 1;
    settle(experiment, "at", no_such_iteration, problems, [](Experiment& e) { e.at = std::min(e.at, e.iters); });
    settle(experiment, "box", no_such_layer, problems, [L](Experiment& e) { e.box.layer = std::min(e.box.layer, L); });
    const bool is_slope = experiment.fault.kind == FaultKind::slope;
    settle(experiment, "fault", is_slope ? no_slope : no_such_layer, problems, [&](Experiment& e) {
        e.fault.layer = std::min(e.fault.layer, is_slope ? L - 1 : L);
        if (e.fault.layer == 0) e.fault = {};
    });
}

}  // namespace

std::vector<Problem> resolve_deep_conflicts(Experiment& experiment) {
    std::vector<Problem> problems;
    if (experiment.lab != Lab::deep) {
        forget_view(experiment, problems);
        return problems;
    }
    keep_small(experiment, problems);
    keep_plain(experiment, problems);
    keep_view(experiment, problems);
    return problems;
}

}  // namespace petal
