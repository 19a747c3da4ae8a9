#include "nn/block_product.hpp"

#include "math/matrix_sums.hpp"
#include "nn/packed_samples.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Matrix numbers_of(const PackedRows& rows, int columns) {
    Matrix numbers(rows.rows(), columns);
    for (int i = 0; i < rows.rows(); ++i) {
        for (int j = 0; j < columns; ++j) numbers(i, j) = rows.values(i)[j];
    }
    return numbers;
}

}  // namespace

// Below, at and above the tiles of four rows by four samples, and the eight rows that go by at once.
TEST_CASE("the product of a block is start + W X") {
    NumpyRandom random(6);
    for (const int rows : {1, 3, 4, 5, 8, 23}) {
        for (const int columns : {1, 2, 7, 70}) {
            for (const int m : {1, 4, 6, 41}) {
                const Matrix W = random.randn(rows, columns), X = random.randn(columns, m), b = random.randn(rows, 1);
                const PackedRows packed = pack(X);
                TiledWeights tiles(rows, columns);
                tiles.fill([&](int o, int i) { return W(o, i); });
                PackedRows Z(rows, 2 * packed.stride());
                const auto store = [&](int o) { return [row = Z.row(o)](int u, Quad z) { put_quad(z, row, u); }; };
                const BlockView view{packed.row(0), packed.stride()};
                // In two parts, the second of which starts from the first.
                const int half = columns / 2;
                multiply(tiles, {0, half}, view, packed.stride(), StartFromNumber{b.data()}, store);
                multiply(tiles, {half, columns - half}, view, packed.stride(), StartFromRows{{Z.row(0), Z.stride()}},
                         store);
                const Matrix expected = product(W, X).colwise() + Vector(b.col(0));
                CAPTURE(rows, columns, m);
                REQUIRE((numbers_of(Z, m) - expected).cwiseAbs().maxCoeff() < 1e-12);
            }
        }
    }
}

TEST_CASE("the sums over a block are Z Aᵀ and the rows of Z, and add up over blocks") {
    NumpyRandom random(7);
    for (const int n_out : {1, 3, 4, 9}) {
        for (const int n_in : {1, 2, 7, 8, 9, 33}) {
            const int m = 44;
            const Matrix Z = random.randn(n_out, m), A = random.randn(n_in, m);
            const PackedRows packed_Z = pack(Z), packed_A = pack(A);
            std::vector<Lanes> outer(static_cast<std::size_t>(n_out * n_in)), rows(static_cast<std::size_t>(n_out));
            for (int first = 0; first < packed_Z.stride(); first += 10) {
                const int count = std::min(10, packed_Z.stride() - first);
                const BlockView z{packed_Z.row(0) + first, packed_Z.stride()};
                const BlockView a{packed_A.row(0) + first, packed_A.stride()};
                accumulate_outer(z, n_out, a, n_in, count, outer.data());
                accumulate_rows(z, n_out, count, rows.data());
            }
            const Matrix expected = product(Z, A.transpose());
            const Vector expected_rows = Z.rowwise().sum();
            CAPTURE(n_out, n_in);
            for (int o = 0; o < n_out; ++o) {
                const Lanes row = rows[static_cast<std::size_t>(o)];
                REQUIRE(std::fabs(row[0] + row[1] - expected_rows(o)) < 1e-12);
                for (int i = 0; i < n_in; ++i) {
                    const Lanes sum = outer[static_cast<std::size_t>(o * n_in + i)];
                    REQUIRE(std::fabs(sum[0] + sum[1] - expected(o, i)) < 1e-12);
                }
            }
        }
    }
}
