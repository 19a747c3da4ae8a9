#include "ui/planar/sweep_words.hpp"

#include "told_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

namespace {

SweepResult result(int hidden, double training, double test) {
    SweepResult result;
    result.hidden = hidden, result.train_accuracy = training, result.test_accuracy = test, result.ended = true;
    return result;
}

SweepProgress course_sweep() {
    SweepProgress sweep;
    sweep.results = {result(1, 0.675, NAN), result(5, 0.9125, NAN), result(20, 0.9, NAN), result(50, 0.9025, NAN)};
    return sweep;
}

SweepProgress held_out_sweep(double largest) {
    SweepProgress sweep;
    sweep.results = {result(1, 0.7, 0.68), result(5, 0.92, 0.9), result(50, 0.99, largest)};
    return sweep;
}

Experiment with_lr(double lr) {
    Experiment experiment;
    experiment.lr = lr;
    return experiment;
}

}  // namespace

TEST_CASE("of the notes' own table the best size is said, what large ones may do, and that rounding decides") {
    const std::string text = sweep_finding(course_sweep(), {}, Language::en);
    for (const char* words : {"5 units, 91.25 %", "overfit", "L2", "rounding in the last bit"})
        CHECK(says(text, words));
    CHECK_FALSE(says(sweep_finding(course_sweep(), with_lr(0.5), Language::en), "rounding"));
}

TEST_CASE("with held-out points overfitting is said only where it is seen") {
    CHECK(says(sweep_finding(held_out_sweep(0.85), {}, Language::en),
               "50 units overfit: 99.0 % in training, but 85.0 %"));
    const std::string text = sweep_finding(held_out_sweep(0.97), {}, Language::en);
    CHECK(says(text, "held-out points: 50 units, 97.0 %"));
    CHECK(says(text, "do not overfit here"));
}

TEST_CASE("a sweep that goes on, or of small sizes alone, is not said to overfit") {
    SweepProgress sweep = course_sweep();
    sweep.results.resize(2);
    CHECK_FALSE(says(sweep_finding(sweep, {}, Language::en), "overfit"));
    sweep.running = true;
    CHECK(sweep_finding(sweep, {}, Language::en).empty());
}

TEST_CASE("what is trained is said with its length, its learning rate and what stands under the pictures") {
    Experiment experiment = with_lr(0.3);
    CHECK(says(sweep_training(experiment, 5000, Language::en), "5,000 iterations, learning rate 0.3"));
    CHECK_FALSE(says(sweep_legend(experiment, Language::en), "test accuracy"));
    experiment.test = 0.2, experiment.batch = 32;
    CHECK(says(sweep_training(experiment, 5000, Language::en), "5,000 epochs"));
    CHECK(says(sweep_legend(experiment, Language::zh), "测试准确率"));
}

TEST_CASE("a sweep's accuracies are said to be those of the threshold 0.5 where the reader has moved it") {
    Experiment experiment;
    CHECK_FALSE(says(sweep_legend(experiment, Language::en), "threshold"));
    experiment.threshold = 0.9;
    CHECK(says(sweep_legend(experiment, Language::en), "the threshold 0.5, not of 0.9"));
    CHECK(says(sweep_legend(experiment, Language::zh), "阈值 0.5 计算，而不是 0.9"));
    experiment.out = Output::softmax;  // which has none
    CHECK_FALSE(says(sweep_legend(experiment, Language::en), "threshold"));
}
