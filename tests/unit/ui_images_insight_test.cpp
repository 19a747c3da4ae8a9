#include "experiment/experiment_text.hpp"
#include "ui/file_drop.hpp"
#include "ui/images/images_status.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Snapshot trained_on_pictures(double cost, double train, double test, std::int64_t iteration = 2500) {
    Snapshot snapshot;
    snapshot.pictures.sheet = PictureSheet{1, {}, {0, 1, 1}, {}};
    snapshot.pictures.ready = PicturesReady{1, 1, {0, 0, 1}};
    snapshot.progress.emplace();
    snapshot.progress->state = RunState::finished;
    snapshot.progress->iteration = iteration, snapshot.progress->iterations = 2500;
    snapshot.progress->network.cost = cost;
    snapshot.progress->network.train_accuracy = train, snapshot.progress->network.test_accuracy = test;
    return snapshot;
}

Experiment experiment(const char* text) { return parse_experiment(text).experiment; }

bool says(const Insight& insight, const char* words) {
    return (insight.look + " " + insight.next).find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("small first weights of a deep network are named as what it is stuck on, with a remedy") {
    const Experiment small = experiment("lab=images&init=normal");
    CHECK(gets_stuck(small));
    CHECK_FALSE(gets_stuck(experiment("lab=images&init=normal&hidden=7")));
    CHECK_FALSE(gets_stuck(experiment("lab=images")));
    const Insight insight = images_insight(trained_on_pictures(0.65, 0.65, 0.6), small, Language::en);
    CHECK(says(insight, "Stuck"));
    REQUIRE(insight.remedy);
    CHECK(insight.remedy->init == Initialization::course);
    CHECK(insight.went_wrong);
    CHECK_FALSE(images_insight(trained_on_pictures(0.3, 0.9, 0.6), small, Language::en).remedy);
}

TEST_CASE("which of the notes' networks it is hangs on its layers alone, but for what is known of it") {
    const Experiment tried = experiment("lab=images&init=normal&scale=0.01&lr=0.02");
    CHECK(model_with_layers(tried) == PictureModel::deep);
    CHECK_FALSE(chosen_model(tried));
    CHECK(model_with_layers(experiment("lab=images&hidden=none")) == PictureModel::logistic);
    CHECK_FALSE(model_with_layers(experiment("lab=images&hidden=8")));
}

TEST_CASE("a run that diverged gets a smaller learning rate") {
    Snapshot snapshot = trained_on_pictures(1, 0.5, 0.5, 7);
    snapshot.progress->state = RunState::diverged;
    snapshot.progress->diverged_layer = 2;
    const Insight insight = images_insight(snapshot, experiment("lab=images&lr=5"), Language::zh);
    REQUIRE(insight.remedy);
    CHECK(insight.remedy->lr == 0.5);
    CHECK(insight.went_wrong);
}

TEST_CASE("a gap between training and test accuracy is pointed out") {
    const Experiment e = experiment("lab=images");
    CHECK(says(images_insight(trained_on_pictures(0.04, 1, 0.86), e, Language::en), "not seen"));
    CHECK(says(images_insight(trained_on_pictures(0.04, 1, 0.98), e, Language::en), "are right"));
    CHECK(says(images_insight(trained_on_pictures(0.7, 0.6, 0.6, 0), e, Language::en), "not learned yet"));
    Snapshot empty = trained_on_pictures(0, 0, 0);
    empty.pictures.sheet->label.clear();
    CHECK(says(images_insight(empty, e, Language::en), "nothing to learn from"));
}

TEST_CASE("the status names network, accuracies and how many pictures there are, in both languages") {
    const Snapshot snapshot = trained_on_pictures(0.0446, 1, 0.86);
    const std::string text = images_status(snapshot, experiment("lab=images"), Language::en);
    CHECK(text.find("Network 12288-20-7-5-1: cost 0.044600, training accuracy 100.0 %, test accuracy 86.0 %") !=
          std::string::npos);
    CHECK(text.find("2 pictures to train, 1 to test") != std::string::npos);
    CHECK(images_status(snapshot, experiment("lab=images"), Language::zh).find("训练图片 2 张") != std::string::npos);
    CHECK(layers_text(experiment("lab=images&hidden=none")) == "12288-1");
}

TEST_CASE("a drop is for the field that it falls on") {
    FileDrop drop;
    drop.zones = {{PictureRole::cats, {0, 0}, {10, 10}}, {PictureRole::others, {10, 0}, {20, 10}}};
    CHECK(role_at(drop, {5, 5}) == PictureRole::cats);
    CHECK(role_at(drop, {10, 5}) == PictureRole::others);
    CHECK(role_at(drop, {5, 15}) == PictureRole::by_content);
}
