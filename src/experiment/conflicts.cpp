#include "experiment/conflicts.hpp"

#include "experiment/array_text.hpp"
#include "experiment/deep_conflicts.hpp"
#include "experiment/picture_conflicts.hpp"
#include "experiment/picture_form.hpp"
#include "experiment/problem_text.hpp"
#include "experiment/values.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr double most_work = 2e9;  // samples times parameters: one iteration takes some seconds

// Moves the entries that `unfit` picks to the result.
template <class List, class Unfit> List take_unfit(List& list, Unfit unfit) {
    const auto first = std::stable_partition(list.begin(), list.end(), [&](const auto& item) { return !unfit(item); });
    List taken(first, list.end());
    list.erase(first, list.end());
    return taken;
}

double parameter_count(const Run& run) {
    double count = 0, inputs = is_of_pictures(run.data) ? picture_bytes : 2;
    for (const int units : run.hidden) {
        count += units * (inputs + 1);
        inputs = units;
    }
    return count + output_units(run) * (inputs + 1);
}

double sample_count(const Run& run) { return generated_samples(run) + static_cast<double>(run.added.size()); }

void resolve_size(Run& run, const std::vector<int>& fallback, std::string_view changed,
                  std::vector<Problem>& problems) {
    if (parameter_count(run) > values::most_parameters) {
        problems.push_back(
            conflict("hidden", values::layer_sizes_text(run.hidden),
                     {"a network may have at most 4000000 parameters", "网络最多只能有 4000000 个参数"}));
        run.hidden = fallback;
    }
    const double parameters = parameter_count(run);
    if (sample_count(run) * parameters <= most_work) return;
    constexpr Phrase rule{
        "samples times parameters may be at most 2000000000, so that an iteration ends within seconds",
        "样本数与参数个数之积最多为 2000000000，这样每次迭代才能在几秒内完成"};
    const int fitting = static_cast<int>(most_work / parameters) - static_cast<int>(run.added.size());
    if (changed == "hidden" || run.data == DataSet::points || fitting < values::fewest_samples) {
        problems.push_back(conflict("hidden", values::layer_sizes_text(run.hidden), rule));
        run.hidden = fallback;
    } else {
        problems.push_back(conflict("m", std::to_string(generated_samples(run)), rule));
        run.m = fitting;
    }
}

// What the concept labs show.
void resolve_shown(Experiment& experiment, std::vector<Problem>& problems) {
    const std::vector<Idea> ideas = ideas_of(experiment.lab);
    if (std::find(ideas.begin(), ideas.end(), experiment.idea) == ideas.end()) {
        problems.push_back(
            conflict("idea", key_of(experiment.idea), {"this lab has no such idea", "这个实验室没有这一主题"}));
        experiment.idea = ideas.front();
    }
    Concept& shown = experiment.shown;
    if (shown.yhat.size() != shown.y.size()) {
        problems.push_back(
            conflict("yhat", values::number_list_text(shown.yhat),
                     {"there must be as many answers yhat as labels y", "yhat 与标签 y 的个数必须相同"}));
        shown.yhat.resize(shown.y.size(), 0.5);
    }
}

}  // namespace

bool can_have_many_classes(DataSet set) { return set == DataSet::blobs || set == DataSet::points; }

void resolve_run(Run& run, const std::vector<int>& fallback, std::vector<Problem>& problems, std::string_view changed) {
    resolve_pictures(run, problems);
    if (run.classes > 2 && !(can_have_many_classes(run.data) && run.out == Output::softmax)) {
        problems.push_back(conflict("classes", std::to_string(run.classes),
                                    {"more than 2 classes need out=softmax and data=blobs or data=points",
                                     "多于 2 个类别时，需要 out=softmax，并且 data 为 blobs 或 points"}));
        run.classes = 2;
    }

    const auto strangers = take_unfit(run.added, [&](const DrawnPoint& p) { return p.label >= run.classes; });
    if (!strangers.empty()) {
        problems.push_back(conflict("added", values::point_list_text(strangers),
                                    {"the class of an added point must be below the number of classes",
                                     "添加的点，其类别序号必须小于类别数 classes"}));
    }

    if (run.added.size() > values::most_added_points) {
        problems.push_back(conflict("added", std::to_string(run.added.size()),
                                    {"at most 5000 points can be added", "最多只能添加 5000 个点"}));
        run.added.resize(values::most_added_points);
    }
    resolve_size(run, fallback, changed, problems);

    const int samples = generated_samples(run);
    const auto absent = take_unfit(run.removed, [&](int index) { return index >= samples; });
    if (!absent.empty()) {
        problems.push_back(conflict("removed", values::index_list_text(absent),
                                    {"only samples of the generated set can be removed, and it has fewer",
                                     "只能去掉数据集里已有的样本，而样本没有这么多"}));
    }

    if (run.act.size() > 1 && run.act.size() != run.hidden.size()) {
        problems.push_back(conflict("act", values::activation_list_text(run.act),
                                    {"give one activation for all hidden layers, or one for each",
                                     "激活函数要么只写一个，要么每个隐藏层各写一个"}));
        run.act.resize(1);
    }
}

std::vector<Problem> resolve_conflicts(Experiment& experiment, std::string_view changed) {
    std::vector<Problem> problems;
    resolve_picture_lab(experiment, problems);
    resolve_run(experiment, lab_defaults(experiment.lab).hidden, problems, changed);
    resolve_shown(experiment, problems);
    for (Problem& problem : resolve_deep_conflicts(experiment)) problems.push_back(std::move(problem));
    return problems;
}

}  // namespace petal
