#include "data/planar.hpp"
#include "nn/cost.hpp"
#include "nn/plain_training.hpp"
#include "nn/predict.hpp"
#include "nn/trainer.hpp"
#include "reference/course_numbers.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Run logistic() {
    Run run;
    run.hidden = {};
    run.init = Initialization::zeros;
    return run;
}

// The course's two examples, w = [1, 2], b = 2.
struct CourseCase {
    Matrix X{{1, 2}, {3, 4}};
    std::vector<int> labels = {1, 0};
    Parameters parameters{{{Matrix{{1, 2}}, Vector{{2}}}}};
};

}  // namespace

TEST_CASE("one propagation of logistic regression gives the course's cost and gradients") {
    const Json& expected = reference()["course_test_cases"]["logreg_propagate_v3"];
    const CourseCase c;
    const Architecture architecture = architecture_of(logistic(), 2);
    const CostAndGradients result =
        cost_and_gradients(logistic(), architecture, c.parameters, c.X, labels_to_matrix(c.labels, 1), 0);
    CHECK(result.cost == Catch::Approx(number(expected["cost"])).epsilon(1e-12));  // log(1 - a) cancels in the course
    CHECK(largest_difference(result.gradients.layers[0].dW, matrix(expected["dw"], 1)) < 1e-14);
    CHECK(result.gradients.layers[0].db(0) == Catch::Approx(number(expected["db"])).epsilon(1e-14));
}

TEST_CASE("a hundred steps of logistic regression end where the course's do") {
    const Json& expected = reference()["course_test_cases"]["logreg_optimize_v3"];
    const CourseCase c;
    Run run = logistic();
    run.lr = number(expected["lr"]);
    Trainer trainer(run, c.X, c.labels);
    trainer.set_parameters(c.parameters);
    for (int i = 0; i < expected["iters"].get<int>(); ++i) trainer.step();
    CHECK(largest_difference(trainer.parameters().layers[0].W, matrix(expected["w"], 1)) < 1e-13);
    CHECK(trainer.parameters().layers[0].b(0) == Catch::Approx(number(expected["b"])).epsilon(1e-13));
}

TEST_CASE("logistic regression on the flower stays at 47 percent") {
    const Json& expected = reference()["logistic_on_flower"]["GD_lr1.2"];
    const LabelledData flower = generate_data(Run{});
    Trainer trainer(logistic(), flower.X, flower.labels);
    for (const Json& row : expected["hist"]) {
        if (row[0].get<int>() > 2000) break;
        while (trainer.iteration() < row[0].get<int>()) REQUIRE(trainer.step());
        CAPTURE(row[0].get<int>());
        CHECK(trainer.cost() == Catch::Approx(row[1].get<double>()).epsilon(1e-13));
        const std::vector<int> predicted = labels_of(trainer.architecture(), trainer.probabilities());
        CHECK(100 * accuracy(predicted, flower.labels) == Catch::Approx(row[2].get<double>()).epsilon(1e-12));
    }
    CHECK(trainer.cost() == Catch::Approx(0.6731461686).margin(5e-11));
    CHECK(largest_difference(trainer.parameters().layers[0].W, matrix(expected["w"], 1)) < 1e-12);
}
