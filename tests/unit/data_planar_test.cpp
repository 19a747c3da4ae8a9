#include "data/planar.hpp"

#include "experiment/experiment_text.hpp"
#include "math/numpy_random.hpp"
#include "random_experiment.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace petal;

namespace {

PlanarData planar(const std::string& text) {
    const ParsedExperiment parsed = parse_experiment(text);
    REQUIRE(parsed.problems.empty());
    return make_planar_data(parsed.experiment);
}

int held_out_points(const PlanarData& data) {
    return static_cast<int>(std::count(data.held_out.begin(), data.held_out.end(), true));
}

std::set<int> classes(const LabelledData& data) { return {data.labels.begin(), data.labels.end()}; }

}  // namespace

TEST_CASE("without drawing the generated set is all there is") {
    const PlanarData data = planar("");
    const LabelledData flower = generate_data(Experiment{});
    CHECK(data.all.X == flower.X);
    CHECK(data.all.labels == flower.labels);
    CHECK(data.source.front() == 0);
    CHECK(data.source.back() == 399);
    CHECK(data.train.X == flower.X);
    CHECK(data.train.labels == flower.labels);
    CHECK(data.test.X.cols() == 0);
    CHECK(held_out_points(data) == 0);
}

TEST_CASE("removed points are gone and added ones stand at the end") {
    const PlanarData data = planar("m=10&removed=0,3-5&added=7,8,1;-7,-8,0");
    const LabelledData flower = generate_data(parse_experiment("m=10").experiment);
    CHECK(data.source == std::vector<int>{1, 2, 6, 7, 8, 9, -1, -2});
    REQUIRE(data.all.X.cols() == 8);
    CHECK(data.all.X.col(2) == flower.X.col(6));
    CHECK(data.all.labels[2] == flower.labels[6]);
    CHECK(data.all.X(0, 6) == 7);
    CHECK(data.all.X(1, 6) == 8);
    CHECK(data.all.labels[6] == 1);
    CHECK(data.all.X(1, 7) == -8);
    CHECK(data.all.labels[7] == 0);
}

TEST_CASE("there may be no points at all") {
    for (const char* text :
         {"data=points", "data=points&test=0.9&m=50", "m=20&removed=0-19", "m=20&removed=0-19&test=0.5"}) {
        CAPTURE(text);
        const PlanarData data = planar(text);
        for (const LabelledData* part : {&data.all, &data.train, &data.test}) {
            CHECK(part->X.rows() == 2);
            CHECK(part->X.cols() == 0);
            CHECK(part->labels.empty());
        }
        CHECK(data.source.empty());
        CHECK(data.held_out.empty());
    }
}

TEST_CASE("points of one class alone are data as well") {
    const PlanarData data = planar("data=points&added=0,0,1;1,1,1;2,2,1;3,3,1&test=0.5");
    CHECK(held_out_points(data) == 2);
    CHECK(data.train.labels == std::vector<int>{1, 1});
    CHECK(data.test.labels == std::vector<int>{1, 1});
}

TEST_CASE("the held-out points are the first of NumPy's permutation after the data's seed") {
    const PlanarData data = planar("test=0.25&dataseed=3");
    CHECK(held_out_points(data) == 100);
    const std::vector<int> order = NumpyRandom(3).permutation(400);
    for (std::size_t i = 0; i < 100; ++i) CHECK(data.held_out[static_cast<std::size_t>(order[i])]);
}

TEST_CASE("the share is rounded to whole points, halves away from zero") {
    CHECK(held_out_points(planar("m=10&test=0.24")) == 2);
    CHECK(held_out_points(planar("m=10&test=0.25")) == 3);
    CHECK(held_out_points(planar("m=10&test=0.04")) == 0);
}

TEST_CASE("training and test parts keep their points in order") {
    const PlanarData data = planar("m=30&test=0.4");
    CHECK(data.train.X.cols() == 18);
    CHECK(data.test.X.cols() == 12);
    Eigen::Index train = 0, test = 0;
    for (std::size_t i = 0; i < 30; ++i) {
        const LabelledData& part = data.held_out[i] ? data.test : data.train;
        const Eigen::Index place = data.held_out[i] ? test++ : train++;
        CHECK(part.X.col(place) == data.all.X.col(static_cast<Eigen::Index>(i)));
        CHECK(part.labels[static_cast<std::size_t>(place)] == data.all.labels[i]);
    }
}

TEST_CASE("however large the test share, every class keeps a training point") {
    const PlanarData three = planar("data=points&added=0,0,0;1,1,1;2,2,1&test=0.9");
    CHECK(three.train.labels.size() == 2);
    CHECK(classes(three.train) == std::set<int>{0, 1});
    const PlanarData one = planar("data=points&added=0,0,0&test=0.9");
    CHECK(one.train.labels.size() == 1);
    const PlanarData rare = planar(
        "data=points&classes=3&out=softmax&test=0.9"
        "&added=0,0,2;1,1,1;2,2,1;3,3,1;4,4,1;5,5,1;6,6,0;7,7,0;8,8,0;9,9,0");
    CHECK(classes(rare.train) == std::set<int>{0, 1, 2});
    CHECK(rare.train.labels.size() == 3);
    CHECK(held_out_points(rare) == 7);
}

TEST_CASE("data can be made for any experiment, and its parts fit together") {
    RandomExperiments experiments(5);
    for (int i = 0; i < 60; ++i) {
        const Experiment experiment{experiments.next_run(), {}};
        CAPTURE(experiment_text(experiment));
        const PlanarData data = make_planar_data(experiment);
        const std::size_t m = data.all.labels.size();
        CHECK(static_cast<std::size_t>(data.all.X.cols()) == m);
        CHECK(data.source.size() == m);
        CHECK(data.held_out.size() == m);
        CHECK(data.train.labels.size() + data.test.labels.size() == m);
        CHECK(classes(data.train) == classes(data.all));
        const auto is_class = [&](int label) { return label >= 0 && label < experiment.classes; };
        CHECK(std::all_of(data.all.labels.begin(), data.all.labels.end(), is_class));
        CHECK(data.all.X.allFinite());
    }
}
