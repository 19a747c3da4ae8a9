#include "ui/deep/steps.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace petal;

TEST_CASE("an iteration has five boxes a layer, the data and the cost, each once") {
    const int L = GENERATE(1, 3, 8);
    const std::vector<DeepBox> steps = steps_of(L);
    CHECK(steps.size() == static_cast<std::size_t>(5 * L + 2));
    std::set<std::string> names;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        names.insert(values::deep_box_text(steps[i]));
        CHECK(step_number(steps[i], L) == static_cast<int>(i));
    }
    CHECK(names.size() == steps.size());
}

TEST_CASE("boxes come in the order of the notes") {
    std::string order;
    for (const DeepBox& box : steps_of(2)) order += values::deep_box_text(box) + " ";
    CHECK(order == "X Z1 A1 Z2 A2 J dZ2 dW2 dZ1 dW1 W1 W2 ");
}

TEST_CASE("stepping on passes every box and goes on with the next iteration") {
    Experiment here = lab_defaults(Lab::deep);
    for (std::size_t i = 0; i < steps_of(3).size(); ++i) here = *box_beside(here, 1);
    CHECK(here.at == 1);
    CHECK(here.box == DeepBox{});
    here = *box_beside(here, -1);
    CHECK(here.at == 0);
    CHECK(here.box == DeepBox{BoxKind::update, 3});
}

TEST_CASE("there is nothing before the first box and behind the last one") {
    Experiment e = lab_defaults(Lab::deep);
    CHECK_FALSE(box_beside(e, -1));
    CHECK_FALSE(iteration_beside(e, -1));
    e.at = e.iters;
    e.box = {BoxKind::update, 3};
    CHECK_FALSE(box_beside(e, 1));
    CHECK_FALSE(iteration_beside(e, 1));
    CHECK(iteration_beside(e, -1)->at == e.iters - 1);
    CHECK(iteration_beside(e, -1)->box == e.box);
}
