#include "training/session.hpp"

#include "data/planar.hpp"
#include "experiment/experiment_text.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;
using std::chrono::microseconds;

namespace {

Session session_of(const char* text) {
    const ParsedExperiment parsed = parse_experiment(text);
    REQUIRE(parsed.problems.empty());
    return Session(parsed.experiment, std::make_shared<PlanarData>(make_planar_data(parsed.experiment)));
}

}  // namespace

TEST_CASE("how a run is sliced does not change a bit of it") {
    Session whole = session_of("iters=300");
    whole.advance(300);
    Session sliced = session_of("iters=300");
    for (int last = 7; !sliced.ended(); last += 7) {
        sliced.advance(last, microseconds(0));
        sliced.advance(last);
    }
    CHECK(sliced.fingerprint() == whole.fingerprint());
    CHECK(sliced.cost_curve().size() == whole.cost_curve().size());
}

TEST_CASE("a slice without time still does an iteration") {
    Session session = session_of("iters=300");
    session.advance(300, microseconds(0));
    CHECK(session.iteration() >= 1);
    CHECK(session.iteration() < 300);
}

TEST_CASE("a run ends at its last iteration") {
    Session session = session_of("iters=5");
    session.advance(1000);
    CHECK(session.iteration() == 5);
    CHECK(session.ended());
}

TEST_CASE("the cost curve starts at iteration 0 and ends at the present one") {
    Session session = session_of("iters=3000");
    session.advance(1001);
    const auto curve = session.cost_curve();
    CHECK(curve.front().iteration == 0);
    CHECK(curve[1].iteration == 3);
    CHECK(curve.back().iteration == 1001);
    CHECK(curve.back().cost == session.cost());
    CHECK(curve.back().cost < curve.front().cost);
}

TEST_CASE("the cost curve of the longest run stays short") {
    CostHistory history(10'000'000);
    CHECK(history.stride() == 10'000);
    CHECK(CostHistory(1).stride() == 1);
}

TEST_CASE("a run stops where the gradient is flat enough") {
    Session session = session_of("hidden=none&init=zeros&tol=1e-6");
    session.advance(10000);
    CHECK(session.stopped_by_tolerance());
    CHECK(session.ended());
    CHECK(session.iteration() < 500);
}

TEST_CASE("without a test set there are no test figures") {
    const Evaluation evaluation = session_of("iters=10").evaluate();
    CHECK(std::isnan(evaluation.test_cost));
    CHECK(std::isnan(evaluation.test_accuracy));
}

TEST_CASE("held-out points are counted by themselves") {
    Session session = session_of("test=0.25&iters=2000");
    session.advance(2000);
    const Evaluation evaluation = session.evaluate();
    int wrong_test = 0, wrong_train = 0;
    for (std::size_t i = 0; i < evaluation.wrong.size(); ++i)
        (session.data().held_out[i] ? wrong_test : wrong_train) += evaluation.wrong[i] ? 1 : 0;
    CHECK(evaluation.test_accuracy == Catch::Approx(1 - wrong_test / 100.0));
    CHECK(evaluation.train_accuracy == Catch::Approx(1 - wrong_train / 300.0));
    CHECK(evaluation.train_accuracy > 0.8);
    CHECK(std::isfinite(evaluation.test_cost));
}

TEST_CASE("a learning rate that diverges ends the run with the last finite parameters") {
    Session session = session_of("act=leaky&hidden=8,8&init=he&lr=1e9&iters=2000");
    session.advance(2000);
    REQUIRE(session.divergence());
    CHECK(session.ended());
    CHECK(session.divergence()->layer >= 1);
    CHECK(session.divergence()->layer <= 3);
    CHECK(session.divergence()->iteration == session.iteration());
    for (const LayerParameters& layer : session.parameters().layers) CHECK(layer.W.allFinite());
    for (const CostPoint& point : session.cost_curve()) CHECK(std::isfinite(point.cost));
}

TEST_CASE("a run without points is over before it starts") {
    Session session = session_of("data=points");
    CHECK(session.ended());
    session.advance(10);
    CHECK(session.iteration() == 0);
    CHECK(std::isnan(session.evaluate().cost));
}

TEST_CASE("a parameter set by hand is used from then on") {
    Session session = session_of("iters=100");
    const double before = session.cost();
    REQUIRE(session.set_parameter(2, 0, 3, 2.5));
    CHECK(session.parameters().layers[1].W(0, 3) == 2.5);
    CHECK(session.cost() != before);
    REQUIRE(session.set_parameter(1, 2, -1, -1.5));
    CHECK(session.parameters().layers[0].b(2) == -1.5);
}

TEST_CASE("a parameter that does not exist is not set") {
    Session session = session_of("iters=100");
    const auto before = session.fingerprint();
    CHECK_FALSE(session.set_parameter(0, 0, 0, 1));
    CHECK_FALSE(session.set_parameter(3, 0, 0, 1));
    CHECK_FALSE(session.set_parameter(1, 4, 0, 1));
    CHECK_FALSE(session.set_parameter(1, 0, 2, 1));
    CHECK_FALSE(session.set_parameter(1, 0, -2, 1));
    CHECK_FALSE(session.set_parameter(1, 0, 0, std::nan("")));
    CHECK(session.fingerprint() == before);
}
