#include "experiment/conflicts.hpp"

#include "experiment/problem_text.hpp"
#include "experiment/values.hpp"

#include <algorithm>
#include <iterator>

namespace petal {

namespace {

// The ranges alone keep every network small enough, so nothing else needs to refuse one.
constexpr double most_parameters_allowed = 2e7;
constexpr double largest_network = 2.0 * values::widest_layer + values::widest_layer +
                                   (values::most_layers - 1.0) * values::widest_layer * (values::widest_layer + 1.0) +
                                   values::most_classes * (values::widest_layer + 1.0);
static_assert(largest_network <= most_parameters_allowed);

Problem conflict(std::string_view key, const std::string& value, Phrase rule) {
    return {Problem::Kind::conflict, std::string(key), shown_text(value), rule};
}

// Moves the entries that `unfit` picks to the result.
template <class List, class Unfit> List take_unfit(List& list, Unfit unfit) {
    const auto first = std::stable_partition(list.begin(), list.end(), [&](const auto& item) { return !unfit(item); });
    List taken(first, list.end());
    list.erase(first, list.end());
    return taken;
}

bool can_have_many_classes(const Experiment& experiment) {
    const bool many_in_data = experiment.data == DataSet::blobs || experiment.data == DataSet::points;
    return many_in_data && experiment.out == Output::softmax;
}

}  // namespace

std::vector<Problem> resolve_conflicts(Experiment& experiment) {
    std::vector<Problem> problems;
    if (experiment.classes > 2 && !can_have_many_classes(experiment)) {
        problems.push_back(conflict("classes", std::to_string(experiment.classes),
                                    {"more than 2 classes need out=softmax and data=blobs or data=points",
                                     "多于 2 个类别时，需要 out=softmax，并且 data 为 blobs 或 points"}));
        experiment.classes = 2;
    }

    const auto strangers =
        take_unfit(experiment.added, [&](const DrawnPoint& p) { return p.label >= experiment.classes; });
    if (!strangers.empty()) {
        problems.push_back(conflict("added", values::point_list_text(strangers),
                                    {"the class of an added point must be below the number of classes",
                                     "添加的点，其类别序号必须小于类别数 classes"}));
    }

    const int samples = generated_samples(experiment);
    const auto absent = take_unfit(experiment.removed, [&](int index) { return index >= samples; });
    if (!absent.empty()) {
        problems.push_back(conflict("removed", values::index_list_text(absent),
                                    {"only samples of the generated set can be removed, and it has fewer",
                                     "只能去掉数据集里已有的样本，而样本没有这么多"}));
    }

    if (experiment.act.size() > 1 && experiment.act.size() != experiment.hidden.size()) {
        problems.push_back(conflict("act", values::activation_list_text(experiment.act),
                                    {"give one activation for all hidden layers, or one for each",
                                     "激活函数要么只写一个，要么每个隐藏层各写一个"}));
        experiment.act.resize(1);
    }
    return problems;
}

}  // namespace petal
