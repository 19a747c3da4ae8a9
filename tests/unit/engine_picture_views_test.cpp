// Why a network answers as it does about a picture, and how it does on pictures that are moved.
#include "experiment/picture_models.hpp"
#include "picture_bench.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numeric>

using namespace petal;

TEST_CASE("an explained picture has for each pixel the slope of the answer, and what the pixel adds to it") {
    PictureBench bench;
    bench.host.receive(configured("lab=images&hidden=none&init=zeros&lr=0.005&iters=40", 4));
    bench.host.receive(Start{});
    bench.look();
    CHECK_FALSE(bench.explained);
    bench.host.receive(ExplainPicture{17});
    bench.look();
    REQUIRE(bench.explained);
    CHECK(bench.explained->revision == 4);
    CHECK(bench.explained->iteration == 40);
    CHECK(bench.explained->asked.picture == 17);
    REQUIRE(bench.explained->spoken.size() == 4096);
    const double p = bench.view->probability[17];
    CHECK(bench.explained->z == Catch::Approx(std::log(p / (1 - p))).epsilon(1e-9));
    // Logistic regression: z is what all pixels add, and b.
    const double all = std::accumulate(bench.explained->spoken.begin(), bench.explained->spoken.end(), 0.0);
    bench.host.receive(AskPicture{std::vector<std::uint8_t>(picture_bytes, 0)});
    const double p_of_black = bench.look().asked_probability.at(0);
    CHECK(bench.explained->z == Catch::Approx(all + std::log(p_of_black / (1 - p_of_black))).epsilon(1e-9));
    CHECK(bench.explained->slope.size() == 4096);
}

TEST_CASE("the answer to a covered picture is that of the picture with a grey square, and comes without the weights") {
    PictureBench bench;
    bench.host.receive(configured("lab=images&hidden=4&iters=60", 1));
    bench.host.receive(Start{});
    bench.look();
    const auto sent = bench.views_with_weights;
    bench.host.receive(ExplainPicture{210});
    bench.look();
    CHECK(bench.explained->covered_probability == Catch::Approx(bench.view->probability[210]).epsilon(1e-9));
    bench.host.receive(ExplainPicture{210, 20, 24, 16});
    bench.look();
    CHECK(bench.views_with_weights == sent);
    const double covered = bench.explained->covered_probability;
    std::vector<std::uint8_t> picture(bench.sheet->pixels.begin() + 210 * picture_bytes,
                                      bench.sheet->pixels.begin() + 211 * picture_bytes);
    for (int y = 24; y < 40; ++y)
        for (int i = 20 * 3; i < 36 * 3; ++i) picture[static_cast<std::size_t>(y * 64 * 3 + i)] = 128;  // of 255, 0.502
    bench.host.receive(AskPicture{picture});
    CHECK(bench.look().asked_probability.at(0) == Catch::Approx(covered).margin(0.01));
    CHECK(covered != Catch::Approx(bench.view->probability[210]).margin(1e-6));
    bench.host.receive(ExplainPicture{259});
    bench.host.receive(ExplainPicture{-1});
    bench.look();
    CHECK(bench.explained->asked.picture == 210);
}

TEST_CASE("on moved pictures both networks of the notes are measured, and both fall") {
    PictureBench bench;
    bench.host.receive(configured("lab=images", 3));
    bench.host.receive(Start{});
    bench.look();
    CHECK(bench.progress->network.train_accuracy == 1);  // as README says
    CHECK(bench.progress->network.test_accuracy == 0.86);
    bench.host.receive(MeasureShifts{17, 8, 0});
    bench.look();
    REQUIRE(bench.shifts);
    const ShiftsMeasured& shifts = *bench.shifts;
    CHECK_FALSE(shifts.running);
    CHECK(shifts.has_moved);
    REQUIRE(shifts.shift.size() == 33);
    CHECK(shifts.logistic.layers == std::vector<int>{12288, 1});
    CHECK(shifts.network.layers == std::vector<int>{12288, 20, 7, 5, 1});
    CHECK(shifts.logistic.iteration == 2000);
    CHECK(shifts.network.iteration == 2500);
    CHECK(shifts.shift[16] == 0);
    CHECK(shifts.network.train_accuracy[16] == 1);
    CHECK(shifts.network.test_accuracy[16] == 0.86);
    CHECK(shifts.logistic.train_accuracy[16] == 1);
    CHECK(shifts.logistic.test_accuracy[16] == 0.68);
    for (const ModelOnShifts* model : {&shifts.logistic, &shifts.network}) {
        CHECK(model->moved_train_accuracy == model->train_accuracy[24]);
        CHECK(model->moved_test_accuracy == model->test_accuracy[24]);
        CHECK(model->train_accuracy[24] < 0.9);
        for (std::size_t i = 0; i < 33; ++i)
            UNSCOPED_INFO(shifts.shift[i] << " " << model->train_accuracy[i] << " " << model->test_accuracy[i]);
    }
    CHECK(shifts.iteration == 2500);
}

TEST_CASE("beside logistic regression the deep network is measured, and what has learned on is measured anew") {
    PictureBench bench;
    bench.host.receive(configured("lab=images&hidden=none&init=zeros&lr=0.005&iters=600", 5));
    bench.host.receive(Step{10});
    bench.look();
    bench.host.receive(MeasureShifts{0, 0, 0});
    bench.look();
    CHECK(bench.shifts->logistic.iteration == 10);
    CHECK(bench.shifts->network.iteration == 2500);
    CHECK(bench.shifts->network.layers.size() == 5);
    const std::vector<double> early = bench.shifts->logistic.train_accuracy;
    bench.host.receive(Start{});
    bench.look();
    bench.host.receive(MeasureShifts{0, 400, 0});
    bench.look();
    CHECK(bench.shifts->asked.right == largest_shift);
    CHECK(bench.shifts->iteration == 600);
    CHECK(bench.shifts->logistic.train_accuracy.size() == 33);
    CHECK(bench.shifts->logistic.train_accuracy != early);
    bench.host.receive(MeasureShifts{-1, 0, 0});
    bench.host.receive(ForgetPictures{});
    bench.host.receive(configured("data=images&hidden=2", 6));
    bench.host.receive(MeasureShifts{0, 0, 0});
    bench.look();
    CHECK(bench.shifts->revision == 5);
}
