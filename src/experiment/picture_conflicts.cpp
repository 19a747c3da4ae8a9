#include "experiment/picture_conflicts.hpp"

#include "experiment/keys.hpp"
#include "experiment/problem_text.hpp"
#include "experiment/values.hpp"

namespace petal {

namespace {

constexpr Phrase fixed_pictures{"the pictures are as they are, and none is drawn or taken away by hand",
                                "图片是固定的，不能手绘或去掉"};

}  // namespace

void resolve_picture_lab(Experiment& experiment, std::vector<Problem>& problems) {
    if (is_of_pictures(experiment.data) == (experiment.lab == Lab::images)) return;
    const Phrase rule = experiment.lab == Lab::images
                            ? Phrase{"the lab images works on pictures: data=cats or data=images",
                                     "图像实验室只使用图片：data=cats 或 data=images"}
                            : Phrase{"pictures belong to the lab images: lab=images", "图片只用于图像实验室：lab=images"};
    problems.push_back(conflict("data", key_of(experiment.data), rule));
    experiment.data = lab_defaults(experiment.lab).data;
}

void resolve_pictures(Run& run, std::vector<Problem>& problems) {
    if (!is_of_pictures(run.data)) return;
    const bool drawn_by_petal = run.data == DataSet::cats;
    const auto give_up = [&](const char* key, auto& field, auto none, Phrase rule) {
        if (field == none) return;
        problems.push_back(conflict(key, find_key(key)->write({run, {}}), rule));
        field = none;
    };
    give_up("m", run.m, std::optional<int>(),
            {"the number of pictures is fixed: 209 to train and 50 to test, or those that you give",
             "图片数量是固定的：训练 209 张、测试 50 张，或你提供的全部图片"});
    give_up("noise", run.noise, std::optional<double>(), {"pictures have no noise to choose", "图片没有可调的噪声"});
    if (!drawn_by_petal)
        give_up("dataseed", run.dataseed, std::optional<std::uint32_t>(),
                {"only pictures that Petal draws have a seed: data=cats", "只有 Petal 绘制的图片才有种子：data=cats"});
    if (drawn_by_petal)
        give_up("test", run.test, 0.0,
                {"the drawn pictures have their own 50 to test", "Petal 绘制的图片自带 50 张测试图片"});
    give_up("added", run.added, std::vector<DrawnPoint>(), fixed_pictures);
    give_up("removed", run.removed, std::vector<int>(), fixed_pictures);
    if (!run.hidden.empty() && run.hidden[0] > widest_first_layer_on_pictures) {
        problems.push_back(conflict(
            "hidden", values::layer_sizes_text(run.hidden),
            {"on pictures the first hidden layer has at most 200 units", "处理图片时，第一个隐藏层最多 200 个单元"}));
        run.hidden[0] = widest_first_layer_on_pictures;
    }
}

}  // namespace petal
