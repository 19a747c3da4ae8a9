#include "told_text.hpp"
#include "ui/words/curve_words.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <random>

using namespace petal;

namespace {

// Curves over the iterations 0, 100, 200, …
struct Curves {
    std::vector<std::vector<double>> at, cost;
    std::vector<std::string> names;
    std::vector<bool> of_test;
    bool epochs = false;
    double iterations = 10000;

    Curves& add(std::string name, std::vector<double> values, bool is_of_test = false) {
        at.emplace_back();
        for (std::size_t i = 0; i < values.size(); ++i) at.back().push_back(100.0 * static_cast<double>(i));
        cost.push_back(std::move(values));
        names.push_back(std::move(name));
        of_test.push_back(is_of_test);
        return *this;
    }
    CostChart chart() const {
        CostChart result;
        for (std::size_t i = 0; i < cost.size(); ++i)
            result.curves.push_back({at[i], cost[i], Rgb{}, names[i], of_test[i]});
        result.iterations = iterations;
        result.epochs = epochs;
        return result;
    }
    Told told(const CurvesEnd& end = {}, Language language = Language::en) const {
        return curve_words(chart(), end, language);
    }
};

template <class Function> std::vector<double> curve(Function f, int points = 101) {
    std::vector<double> values;
    for (int i = 0; i < points; ++i) values.push_back(f(i));
    return values;
}

Told told_of(std::vector<double> values, Language language = Language::en) {
    return Curves{}.add("network", std::move(values)).told({}, language);
}

std::vector<double> exponential() {
    return curve([](int i) { return 0.2 + 0.5 * std::exp(-i / 10.0); });
}

}  // namespace

TEST_CASE("a curve is told from its first cost to its last, with the iteration where that is") {
    CHECK(told_of({0.7, 0.5, 0.4}).brief == "network: falls from 0.700000 to 0.400000 at iteration 200.");
    CHECK(told_of({0.4, 0.5, 0.7}).brief == "network: rises from 0.400000 to 0.700000 at iteration 200.");
    CHECK(
        told_of({0.7, 0.5, 0.7}).brief ==
        "network: begins at 0.700000 and is at 0.700000 again at iteration 200. It was lowest, 0.500000, at iteration "
        "100, and has risen to 0.700000 since.");
    CHECK(told_of({0.7, 0.7, 0.7}).brief == "network: stays at 0.700000 up to iteration 200.");
    CHECK(told_of({0.7}).brief == "network: 0.700000 at iteration 0, the only point so far.");
    CHECK(told_of({0.7, 0.5, 0.4}, Language::zh).brief == "network：从 0.700000 降到 0.400000（第 200 次迭代）。");
}

TEST_CASE("epochs are called epochs") {
    Curves curves;
    curves.epochs = true;
    CHECK(says(curves.add("network", {0.7, 0.5}).told().brief, "at epoch 100."));
}

TEST_CASE("where there is no cost, or none is finite, no fall is claimed") {
    CHECK(Curves{}.told() == Told{"No cost is recorded yet.", ""});
    CHECK(told_of({}).brief == "network: no cost is recorded yet.");
    CHECK(told_of({}).more.empty());
    CHECK(says(told_of({NAN, INFINITY}).brief, "no cost recorded (2 in all) is a finite number."));
    CHECK(told_of({NAN, INFINITY}).more.empty());
}

TEST_CASE("costs that are not finite are counted, and the curve is told without them") {
    const Told told = told_of({0.7, NAN, 0.5, INFINITY});
    CHECK(told.brief == "network: falls from 0.700000 to 0.500000 at iteration 200.");
    CHECK(says(told.more, "No finite numbers, and not drawn: 2 of 4 costs."));
    CHECK_FALSE(says(told_of({0.7, 0.6}).more, "finite"));
}

TEST_CASE("half of the way is the first iteration that has it behind it") {
    CHECK(says(told_of({1, 0.8, 0.45, 0.2}).more, "Halfway, 0.600000, is first reached at iteration 200."));
    CHECK(says(told_of({0.2, 0.8, 0.9, 1}).more, "Halfway, 0.600000, is first reached at iteration 100."));
    CHECK_FALSE(says(told_of({0.5, 0.8, 0.5}).more, "Halfway"));
    CHECK_FALSE(says(told_of({1, 0.5}).more, "Halfway"));
    // It goes much farther down than up in the end.
    CHECK_FALSE(says(told_of({0.7, 0.4, 0.8}).more, "Halfway"));
}

TEST_CASE("a rise after the lowest cost is told, and a highest cost in between") {
    const Told turned = told_of({0.7, 0.2, 0.3});
    CHECK(says(turned.brief, "It was lowest, 0.200000, at iteration 100, and has risen to 0.300000 since."));
    CHECK_FALSE(says(turned.more, "highest"));
    const Told humped = told_of({0.7, 0.9, 0.3});
    CHECK(says(humped.brief, "It was highest, 0.900000, at iteration 100."));
    CHECK_FALSE(says(humped.more, "lowest"));
}

TEST_CASE("only what the last quarter does is said of the end") {
    CHECK(says(told_of(exponential()).brief, ", level at the end."));
    CHECK(says(told_of(curve([](int i) { return 1 - 0.005 * i; })).brief, ", still falling."));
    CHECK(says(told_of(curve([](int i) { return 1 + std::abs(i - 60) * 0.002; })).brief, ", rising at the end."));
    CHECK(says(told_of(curve([](int i) { return 1.15 - 0.0025 * std::abs(i - 60); })).brief, ", falling at the end."));
    // Falls in the quarter, but has turned within it: neither.
    const Told turns = told_of(curve([](int i) { return i < 88 ? 1 - 0.002 * i : 0.826 + 0.0005 * (i - 88); }));
    for (const char* words : {"still falling", "rising", "level"}) CHECK_FALSE(says(turns.brief, words));
    CHECK(says(turns.more, "In its last quarter, from iteration 7,500 on, it goes from 0.850000 to 0.832000."));
    // Too few points for a quarter.
    CHECK_FALSE(says(told_of({1, 0.9, 0.8, 0.7}).more, "quarter"));
}

TEST_CASE("unrest is said with its largest rise and how often it turns") {
    const auto zigzag = curve([](int i) { return 0.5 + (i % 2 == 0 ? 0.1 : 0.0); });
    const Told jagged = told_of(zigzag);
    CHECK(says(jagged.brief, "up and down from point to point"));
    CHECK(says(jagged.more, "Turns between up and down in its second half: 49; the largest rise"));
    CHECK(says(jagged.more, "is from 0.500000 to 0.600000"));
    const Told peak = told_of(curve([](int i) { return i == 70 ? 0.9 : 0.7 - 0.005 * i; }));
    CHECK(says(peak.brief, "rising by more than half in between"));
    CHECK(says(peak.more, "to 0.900000, at iteration 7,000."));
    CHECK_FALSE(says(told_of(exponential()).more, "Turns"));
}

TEST_CASE("a curve that lies above its beginning and one that hardly moves are called so") {
    CHECK(says(told_of(curve([](int i) { return i == 0 ? 0.5 : 2.0; })).brief, "largely above where it began"));
    CHECK(
        says(told_of(curve([](int i) { return 0.7 - 0.0001 * i; })).brief, "hardly moves, from 0.700000 to 0.690000"));
}

TEST_CASE("the curve of a model that diverged says so, and only that one") {
    Progress progress;
    progress.state = RunState::diverged;
    progress.diverged_model = WhichModel::network;
    progress.logistic.cost_iteration = progress.network.cost_iteration = {0, 100};
    progress.logistic.cost_value = {0.7, 0.6}, progress.network.cost_value = {0.7, 3};
    CostChart chart;
    for (const ModelView* view : {&progress.logistic, &progress.network})
        chart.curves.push_back(
            {view->cost_iteration, view->cost_value, Rgb{}, view == &progress.logistic ? "logistic" : "network"});
    const Told told = curve_words(chart, curves_end_of(chart, progress), Language::en);
    CHECK(says(told.brief, "logistic: falls from 0.700000 to 0.600000 at iteration 100. network: rises"));
    CHECK(says(told.brief, "at iteration 100, then diverged."));
    CHECK(says(told.more, "the curve ends there"));
    InitializationsCompared comparison;
    comparison.results.resize(2);
    comparison.results[0].diverged = true;
    const Told compared = curve_words(chart, curves_end_of(comparison), Language::en);
    CHECK(says(compared.brief, "0.600000 at iteration 100, then diverged. network: rises"));
    CHECK(says(compared.brief, "3.000000 at iteration 100."));
    progress.state = RunState::finished;
    CHECK_FALSE(says(curve_words(chart, curves_end_of(chart, progress), Language::en).brief, "diverged"));
}

TEST_CASE("a run that goes on says how far its curves are") {
    Curves curves;
    curves.add("network", {0.7, 0.6, 0.5});
    CHECK(says(curves.told({.goes_on = true}).brief, "The curves reach iteration 200 of 10,000. network: falls"));
    CHECK_FALSE(says(curves.told().brief, "reach"));
}

TEST_CASE("several curves have their names, and the lowest at its end is named where one is lowest") {
    Curves curves;
    curves.add("logistic", {0.7, 0.6}).add("network", {0.7, 0.2});
    CHECK(says(curves.told().more, "network: From 0.700000 at iteration 0"));
    CHECK(says(curves.told().more, "Lowest at its end: network, with 0.200000."));
    curves.add("third", {0.9, 0.2});
    CHECK_FALSE(says(curves.told().more, "Lowest at its end"));
    CHECK_FALSE(says(told_of({0.7, 0.2}).more, "Lowest at its end"));
}

TEST_CASE("a test cost that turns up while the training cost falls is told as it is in what you see") {
    const auto training = curve([](int i) { return 0.7 - 0.003 * i; }, 200),
               held_out = curve([](int i) { return 0.4 + 0.00002 * (i - 80) * (i - 80); }, 200);
    Curves curves;
    curves.add("network", training).add("network · test", held_out, true);
    CHECK(says(curves.told().brief, "the test cost was lowest around iteration 8,000"));
    Curves alone;
    CHECK_FALSE(says(alone.add("network", training).add("other", held_out).told().more, "the test cost"));
}

TEST_CASE("whatever a curve does, both languages are well set and no figure is left out") {
    const Language language = GENERATE(Language::en, Language::zh);
    std::mt19937 random(7);
    for (int run = 0; run < 200; ++run) {
        std::vector<double> values;
        const auto points = static_cast<int>(random() % 60);
        for (int i = 0; i < points; ++i) {
            const auto kind = random() % 23;
            values.push_back(kind == 0   ? NAN
                             : kind == 1 ? INFINITY
                             : kind == 2 ? 0.0
                             : kind == 3 ? 1e300
                                         : static_cast<double>(random() % 1000) / 500 - (run % 5 == 0 ? 1 : 0));
        }
        Curves curves;
        curves.add("network", values).add("network · test", values, true).add("He", {0.7, 0.6});
        const Told told = curves.told({.goes_on = run % 2 == 0, .diverged = {1, 0, 0}}, language);
        INFO(told.brief << "\n" << told.more);
        CHECK(is_well_set(told));
        CHECK_FALSE(told.brief.empty());
    }
}
