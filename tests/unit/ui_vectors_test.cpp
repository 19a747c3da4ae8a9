#include "ui/neuron/vectors.hpp"

#include "experiment/experiment_text.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;
using Catch::Approx;

namespace {

Concept shown_vectors(const std::string& text) {
    return parse_experiment("lab=neuron&idea=vectors&" + text).experiment.shown;
}

}  // namespace

TEST_CASE("a picture is read out row by row, a word is one 1, a sound its sine at each sample") {
    CHECK(picture_of(shown_vectors("picture=0,1;0.5,0")).values == std::vector<double>{0, 1, 0.5, 0});
    CHECK(picture_of(shown_vectors("")).values.size() == 25);
    CHECK(word_of(shown_vectors("word=sat")) == std::vector<double>{0, 0, 1, 0, 0, 0, 0, 0});
    const std::vector<double> x = sound_of(shown_vectors("tone=1000"));
    REQUIRE(x.size() == 16);
    CHECK(x[0] == 0);
    CHECK(x[1] == Approx(0.7071067811865475));
    CHECK(x[2] == Approx(1));
    CHECK(x[6] == Approx(-1));
}
