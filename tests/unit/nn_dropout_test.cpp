#include "nn/dropout.hpp"

#include "math/numpy_random.hpp"
#include "nn/packed_masks.hpp"
#include "nn/packed_samples.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Architecture two_hidden_layers() {
    Run run;
    run.hidden = {6, 3};
    return architecture_of(run, 2);
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
    Run run;
    run.seed = 40;
    CHECK(dropout_seed(run, 0) == 41);
    CHECK(dropout_seed(run, 7) == 48);
    run.seed = 0xffffffffu;
    CHECK(dropout_seed(run, 0) == 0);
    run.mask = DropoutMask::course;
    CHECK(dropout_seed(run, 0) == 1);
    CHECK(dropout_seed(run, 7) == 1);
}

TEST_CASE("the kernels' masks hold the same entries as bits") {
    Run run;
    run.hidden = {6, 3};
    run.keep = 0.6;
    run.seed = 77;
    for (const int m : {1, 2, 7, 8, 9, 43}) {
        const std::vector<Matrix> expected = dropout_masks(two_hidden_layers(), m, run.keep, dropout_seed(run, 5));
        const PackedMasks masks = packed_masks(run, two_hidden_layers(), m, 5);
        REQUIRE(masks.size() == 2);
        for (std::size_t l = 0; l < 2; ++l) {
            PackedRows ones = pack(Matrix::Ones(expected[l].rows(), m)), result = ones;
            for (int i = 0; i < ones.rows(); ++i) {
                masks[l].apply(i, 0, ones.stride(), ones.row(i), result.row(i));
                for (int j = 0; j < m; ++j) REQUIRE(result.values(i)[j] == expected[l](i, j));
            }
        }
    }
    run.keep = 1;
    CHECK(packed_masks(run, two_hidden_layers(), 10, 5).empty());
}

TEST_CASE("a mask applies from any block of samples on") {
    PackedMask mask(2, 30, 0.5);
    for (int j = 0; j < 30; j += 3) mask.keep_entry(1, j);
    const PackedRows ones = pack(Matrix::Ones(1, 30));
    for (int first = 0; first < ones.stride(); first += 2) {
        PackedRows result = ones;
        mask.apply(1, first, ones.stride() - first, ones.row(0) + first, result.row(0));
        for (int j = 0; 2 * first + j < 30; ++j) REQUIRE(result.values(0)[j] == ((2 * first + j) % 3 == 0 ? 2 : 0));
    }
}
