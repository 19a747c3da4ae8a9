#include "experiment/experiment_text.hpp"
#include "experiment/picture_models.hpp"
#include "picture_bench.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numeric>

using namespace petal;
using std::chrono::microseconds;

namespace {

// The same with the names that do not say which set it is.
GivePictureFile unnamed_file(const std::string& name, int count) {
    GivePictureFile file = course_file("train", count);
    file.name = name, file.arrays[0].name = "X", file.arrays[1].name = "Y";
    return file;
}

}  // namespace

TEST_CASE("a run on pictures sends them once, and answers with what the network makes of each") {
    PictureBench bench;
    bench.host.receive(configured("lab=images&hidden=3", 7));
    REQUIRE(bench.sheet);
    REQUIRE(bench.ready);
    CHECK(bench.sheet->pixels.size() == 259u * 12288u);
    CHECK(bench.ready->revision == 7);
    CHECK(bench.ready->sheet == bench.sheet->version);
    CHECK(std::accumulate(bench.ready->held_out.begin(), bench.ready->held_out.end(), 0) == 50);

    const PictureView& view = bench.look();
    CHECK(view.revision == 7);
    CHECK(view.probability.size() == 259);
    CHECK(view.layers == std::vector<int>{12288, 3, 1});
    CHECK(view.weights.size() == 3u * 12288u);
    CHECK(view.weights_iteration == 0);
    CHECK(view.asked_probability.empty());
    CHECK(bench.progress->network.wrong.size() == 259);
    CHECK(bench.progress->logistic == ModelView());

    bench.host.receive(configured("lab=images&hidden=2&lr=0.01", 8));
    CHECK(bench.sheets == 1);
    CHECK(bench.ready->revision == 8);
    bench.host.receive(configured("lab=images&dataseed=5", 9));
    CHECK(bench.sheets == 2);
}

TEST_CASE("training on pictures runs, steps and begins again as any run does") {
    PictureBench bench;
    bench.host.receive(configured("lab=images&hidden=4&iters=30", 1));
    bench.host.receive(Step{2});
    bench.look();
    CHECK(bench.progress->iteration == 2);
    CHECK(bench.progress->state == RunState::paused);
    bench.host.receive(Start{});
    bench.look();
    CHECK(bench.progress->state == RunState::finished);
    CHECK(bench.progress->network.cost_value.size() == 31);
    CHECK(bench.progress->network.test_cost_value.size() == 31);
    CHECK(bench.progress->network.fingerprint != 0);
    const auto fingerprint = bench.progress->network.fingerprint;
    bench.host.receive(Reset{});
    bench.look();
    CHECK(bench.progress->iteration == 0);
    bench.host.receive(Start{});
    bench.look();
    CHECK(bench.progress->network.fingerprint == fingerprint);
    for (const Command& command : std::vector<Command>{SetParameter{}, StartSweep{{1}, 5}, CheckGradients{}})
        bench.host.receive(command);
    bench.look();
    CHECK(bench.progress->network.fingerprint == fingerprint);
}

TEST_CASE("files and single pictures that the user gives become the experiment's") {
    PictureBench bench;
    bench.host.receive(course_file("train", 12));
    REQUIRE(bench.taken);
    CHECK_FALSE(bench.taken->refusal);
    CHECK(bench.taken->train == 12);
    bench.host.receive(course_file("test", 6));
    CHECK(bench.taken->test == 6);
    bench.host.receive(configured("data=images&hidden=2", 1));
    CHECK(bench.sheet->label.size() == 18);
    CHECK(bench.look().probability.size() == 18);

    bench.give(3, true);
    CHECK(bench.taken->train == 15);
    bench.host.receive(configured("data=images&hidden=2", 2));
    CHECK(bench.sheet->label.size() == 21);
    CHECK(bench.ready->held_out.back() == 1);

    bench.host.receive(ForgetPictures{});
    CHECK(bench.taken->train == 0);
    bench.host.receive(configured("data=images&hidden=2", 3));
    CHECK(bench.sheet->label.empty());
    CHECK(bench.look().weights.empty());
}

TEST_CASE("what is refused leaves what was given as it was") {
    PictureBench bench;
    bench.host.receive(course_file("train", 12));
    GivePictureFile wrong = course_file("train", 4);
    wrong.arrays[0].shape[1] = 32;
    bench.host.receive(wrong);
    CHECK(bench.taken->refusal == FileRefusal{FileFault::shape_of_no_picture, {"train_set_x", "(4, 32, 64, 3)"}});
    CHECK(bench.taken->train == 12);
    bench.host.receive(GivePictureFile{"text.npz", {'h', 'i'}, {}});
    CHECK(bench.taken->refusal == FileRefusal{FileFault::neither_hdf5_nor_npz, {}});
    bench.host.receive(GivePictureFile{"nothing.h5", {}, {}});
    CHECK(bench.taken->refusal == FileRefusal{FileFault::no_pictures, {}});
    bench.give(1001, false);
    CHECK(bench.taken->refusal == FileRefusal{FileFault::too_many_together, {"1013", "1000"}});
    CHECK(bench.taken->train == 12);
}

TEST_CASE("an array that the page could not read is refused for its reason") {
    PictureBench bench;
    GivePictureFile file = course_file("train", 4);
    const std::string X = "train_set_x";
    for (const auto& [reason, refusal] :
         std::vector<std::pair<std::string, FileRefusal>>{{"filter 32000", {FileFault::other_filter, {X, "lzf"}}},
                                                          {"filter 4321", {FileFault::other_filter, {X, "4321"}}},
                                                          {"form", {FileFault::other_storage, {X}}},
                                                          {"a reason that is none", {FileFault::array_damaged, {X}}}}) {
        file.arrays[0].refusal = reason;
        bench.host.receive(file);
        CHECK(bench.taken->refusal == refusal);
        CHECK(bench.taken->refusal->is_sound());
    }
}

TEST_CASE("what is inside a file says which set it is, whatever its name") {
    for (const std::string name : {"latest.h5", "test.h5", "cats.h5"}) {
        PictureBench bench;
        GivePictureFile file = course_file("train", 6);
        file.name = name;
        bench.host.receive(file);
        CHECK(bench.taken->train == 6);
        CHECK(bench.taken->by_name == PicturePart::unsaid);
        file = course_file("test", 5);
        file.name = "train.h5", file.part = PicturePart::train;
        bench.host.receive(file);
        CHECK(bench.taken->train == 6);
        CHECK(bench.taken->test == 5);
    }
}

TEST_CASE("the name of a file decides for X and Y, and that is told") {
    PictureBench bench;
    bench.host.receive(course_file("train", 12));
    bench.host.receive(unnamed_file("TEST_cats.npz", 6));
    CHECK(bench.taken->train == 12);
    CHECK(bench.taken->test == 6);
    CHECK(bench.taken->by_name == PicturePart::test);
    bench.host.receive(unnamed_file("contest_train.npz", 5));
    CHECK(bench.taken->train == 5);
    CHECK(bench.taken->test == 6);
    CHECK(bench.taken->by_name == PicturePart::train);
}

TEST_CASE("X and Y of which nothing says what they are for are asked about, and nothing is lost meanwhile") {
    PictureBench bench;
    bench.host.receive(course_file("train", 12));
    GivePictureFile file = unnamed_file("cats_latest.npz", 6);
    file.number = 5;
    bench.host.receive(file);
    CHECK(bench.taken->asks);
    CHECK(bench.taken->number == 5);
    CHECK(bench.taken->name == "cats_latest.npz");
    CHECK(bench.taken->train == 12);
    CHECK(bench.taken->test == 0);
    file.part = PicturePart::test;
    bench.host.receive(file);
    CHECK_FALSE(bench.taken->asks);
    CHECK(bench.taken->by_name == PicturePart::unsaid);
    CHECK(bench.taken->test == 6);
    file.name = "test.npz", file.part = PicturePart::train;
    bench.host.receive(file);
    CHECK(bench.taken->train == 6);
    file.arrays[1].shape = {7};
    bench.host.receive(file);
    CHECK_FALSE(bench.taken->asks);
    CHECK(bench.taken->refusal == FileRefusal{FileFault::label_count, {"Y", "7", "6"}});
}

TEST_CASE("an asked picture gets the answer of the same picture in the set") {
    PictureBench bench;
    bench.host.receive(configured("lab=images&hidden=4&iters=20", 1));
    bench.host.receive(Start{});
    const PictureSet train = draw_pictures(14).train;
    bench.host.receive(AskPicture{{train.picture(17), train.picture(18)}});
    const PictureView& view = bench.look();
    REQUIRE(view.asked_probability.size() == 1);
    CHECK(view.asked_probability[0] == Catch::Approx(view.probability[17]).epsilon(1e-9));
    bench.host.receive(AskPicture{});
    CHECK(bench.look().asked_probability.empty());
    bench.host.receive(AskPicture{{1, 2, 3}});
    CHECK(bench.look().asked_probability.empty());
}

TEST_CASE("the names of the classes come with the pictures of the file that has them") {
    PictureBench bench;
    GivePictureFile file = course_file("train", 12);
    file.arrays.push_back(
        {"list_classes", {2, 7}, true, {'n', 'o', 'n', '-', 'c', 'a', 't', 'c', 'a', 't', 0, 0, 0, 0}, {}, ""});
    bench.host.receive(file);
    bench.host.receive(configured("data=images&hidden=2", 1));
    CHECK(bench.sheet->class_names == std::vector<std::string>{"non-cat", "cat"});
    bench.host.receive(course_file("test", 6));
    bench.host.receive(configured("data=images&hidden=2", 2));
    CHECK(bench.sheet->class_names == std::vector<std::string>{"non-cat", "cat"});
    bench.host.receive(ForgetPictures{});
    bench.host.receive(file);
    bench.host.receive(course_file("train", 12));  // other pictures, whose file has no names
    bench.host.receive(configured("data=images&hidden=2", 3));
    CHECK(bench.sheet->class_names.empty());
    file.arrays.back().refusal = "type";
    bench.host.receive(file);
    CHECK_FALSE(bench.taken->refusal);
    bench.host.receive(configured("data=images&hidden=2", 4));
    CHECK(bench.sheet->class_names.empty());
}

TEST_CASE("the accuracies that are known of Petal's own pictures are what the networks come to") {
    for (const ModelAccuracies& known : known_accuracies) {
        PictureBench bench;
        Experiment e = lab_defaults(Lab::images);
        choose_model(e, known.model);
        bench.host.receive(Configure{run_text(e), false, 1});
        bench.host.receive(Start{});
        bench.look();
        CHECK(bench.progress->network.train_accuracy == known.drawn_train);
        CHECK(bench.progress->network.test_accuracy == known.drawn_test);
    }
}
