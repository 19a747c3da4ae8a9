#include "experiment/choices.hpp"
#include "told_text.hpp"
#include "ui/neuron/neuron_words.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace petal;

namespace {

Experiment at(Activation activation, double z, double leak = 0.01) {
    Experiment experiment = lab_defaults(Lab::neuron);
    experiment.act = {activation};
    experiment.shown.z = z;
    experiment.shown.leak = leak;
    return experiment;
}

Told activation(Activation activation, double z, double leak = 0.01, Language language = Language::en) {
    return activation_words(at(activation, z, leak), language);
}

}  // namespace

TEST_CASE("an activation is told at the reading, with its slope there") {
    CHECK(activation(Activation::sigmoid, 0).brief == "sigmoid: a is 0.5 at z = 0, with slope 0.25.");
    CHECK(activation(Activation::relu, 2).brief == "ReLU: a is 2 at z = 2, with slope 1.");
    CHECK(activation(Activation::relu, -2).brief == "ReLU: a is 0 at z = -2, with slope 0, which is nearly flat.");
    CHECK(says(activation(Activation::sigmoid, 6).brief, "nearly flat"));
    CHECK(activation(Activation::sigmoid, 0, 0.01, Language::zh).brief == "sigmoid：z = 0 处，a 为 0.5，斜率为 0.25。");
}

TEST_CASE("where an activation is flat is told as the plot shades it") {
    CHECK(says(activation(Activation::sigmoid, 0).more, "it nowhere falls"));
    CHECK(says(activation(Activation::sigmoid, 0).more,
               "less than 5.0 % of its largest slope there, 0.25: from -6 to "
               "-4.357 and from 4.357 to 6."));
    CHECK(says(activation(Activation::relu, 0).more, "from -6 to 0."));
    CHECK(says(activation(Activation::leaky, 0).more, "from -6 to 0."));
    CHECK_FALSE(says(activation(Activation::leaky, 0, 0.2).more, "Nearly flat"));
    CHECK(says(activation(Activation::leaky, 0, 0.2).more,
               "nowhere nearly flat: its largest slope there is 1, its "
               "smallest 0.2."));
    CHECK(says(activation(Activation::leaky, 0, 1).more, "a straight line with slope 1."));
}

TEST_CASE("the slope is a curve of its own") {
    const Told told = activation_slope_words(at(Activation::sigmoid, 0), Language::en);
    CHECK(told.brief == "sigmoid: slope g′(z) is 0.25 at z = 0.");
    CHECK(says(told.more, "highest near z = 0, with 0.25."));
    CHECK(says(activation_slope_words(at(Activation::relu, 1), Language::en).more, "nowhere falls"));
}

TEST_CASE("losses and the cost are told at the sample's answer") {
    const Experiment experiment = lab_defaults(Lab::neuron);
    const Told loss = loss_words(experiment, 0, Language::en);
    CHECK(loss.brief == "L for y = 1: L is 0.10536 at ŷ = 0.9, with slope -1.1111.");
    CHECK(says(loss.more, "nowhere rises"));
    CHECK(says(loss.more, "Sample 5: y = 0, ŷ = 0.5, L = 0.69315."));
    CHECK(says(loss_words(experiment, 1, Language::en).more, "nowhere falls"));
    CHECK(says(loss_cost_words(experiment, 1, Language::en).brief, "J is 0.54729 at ŷ = 0.2"));
    // A sample that is gone counts as the last one.
    CHECK(loss_words(experiment, 99, Language::en) == loss_words(experiment, 4, Language::en));
}

TEST_CASE("activations and losses are well set in both languages at every reading") {
    const Language language = GENERATE(Language::en, Language::zh);
    for (const Activation g : all_of_choice<Activation>())
        for (const double z : {-10.0, -1.0, 0.0, 1e-9, 3.3333333, 10.0})
            for (const double leak : {0.0, 0.01, 0.05, 1.0}) {
                const Told told = activation(g, z, leak, language);
                INFO(told.brief << "\n" << told.more);
                CHECK(is_well_set(told));
                CHECK(is_well_set(activation_slope_words(at(g, z, leak), language)));
            }
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(is_well_set(loss_words(lab_defaults(Lab::neuron), i, language)));
        CHECK(is_well_set(loss_cost_words(lab_defaults(Lab::neuron), i, language)));
    }
}
