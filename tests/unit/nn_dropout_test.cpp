#include "nn/dropout.hpp"

#include "math/numpy_random.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Architecture two_hidden_layers() {
    Experiment e;
    e.hidden = {6, 3};
    return architecture_of(e, 2);
}

}  // namespace

TEST_CASE("masks keep the entries whose draw is below keep, and scale them up") {
    const std::vector<Matrix> masks = dropout_masks(two_hidden_layers(), 50, 0.8, 9);
    REQUIRE(masks.size() == 2);
    NumpyRandom random(9);
    for (const Matrix& D : masks) {
        const Matrix draws = random.rand(static_cast<int>(D.rows()), 50);
        for (Eigen::Index i = 0; i < D.size(); ++i) REQUIRE(D.data()[i] == (draws.data()[i] < 0.8 ? 1 / 0.8 : 0));
    }
    CHECK(masks[0].rows() == 6);
    CHECK(masks[1].rows() == 3);
}

TEST_CASE("keeping everything needs no masks") { CHECK(dropout_masks(two_hidden_layers(), 50, 1, 9).empty()); }

TEST_CASE("fresh masks change with every update and the seed, the course's never do") {
    Experiment e;
    e.seed = 40;
    CHECK(dropout_seed(e, 0) == 41);
    CHECK(dropout_seed(e, 7) == 48);
    e.seed = 0xffffffffu;
    CHECK(dropout_seed(e, 0) == 0);
    e.mask = DropoutMask::course;
    CHECK(dropout_seed(e, 0) == 1);
    CHECK(dropout_seed(e, 7) == 1);
}
