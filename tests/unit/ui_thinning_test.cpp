#include "ui/neuron/thinning.hpp"

#include "experiment/experiment_text.hpp"
#include "ui/page.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;

// The script that the page gives to copy prints these with NumPy 1.24.
TEST_CASE("samples thin out behind ReLU as NumPy counts them") {
    const auto& layers = thinned(2);
    REQUIRE(layers.size() == 4);
    const int left[] = {205, 125, 56, 37};
    const double nonzero[] = {0.49640625, 0.53484375, 0.43375, 0.59984375};
    for (std::size_t l = 0; l < 4; ++l) {
        CHECK(layers[l].passing() == left[l]);
        CHECK(layers[l].nonzero == nonzero[l]);
    }
}

TEST_CASE("a sample that is dropped stays dropped, and another seed drops others") {
    const std::vector<ThinnedLayer> layers = thinned(2);
    for (std::size_t i = 0; i < thinned_samples; ++i)
        for (std::size_t l = 1; l < layers.size(); ++l) CHECK((!layers[l].passed[i] || layers[l - 1].passed[i]));
    CHECK(thinned(3)[0].passed != layers[0].passed);
}

TEST_CASE("what comes through four layers is said beside what halving leaves") {
    const std::string text = status_text({}, parse_experiment("lab=neuron&idea=thinning").experiment, Language::en);
    CHECK(text.find("37 of 400 samples come through four layers: 9.25 %, where halving leaves 6.25 %.") !=
          std::string::npos);
    CHECK(text.find("Yet 59.98 % of the values behind the fourth layer are not 0.") != std::string::npos);
}
