#include "math/matrix_sums.hpp"
#include "math/numpy_random.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

namespace {

double entry(const Matrix& A, const Matrix& B, Eigen::Index i, Eigen::Index j) {
    double sum = 0;
    for (Eigen::Index k = 0; k < A.cols(); ++k) sum += A(i, k) * B(k, j);
    return sum;
}

template <class A, class B>
concept Multiplies = requires(A a, B b) {
    a* b;
};

}  // namespace

TEST_CASE("each entry of a matrix product is summed from left to right, whatever the shapes") {
    NumpyRandom random(3);
    for (const int n : {1, 2, 9}) {
        for (const int p : {1, 2, 4, 15, 16, 17, 300}) {
            for (const int m : {1, 3, 127, 128, 129, 257}) {
                const Matrix A = random.randn(n, p), B = random.randn(p, m), C = product(A, B);
                CAPTURE(n, p, m);
                REQUIRE(C.rows() == n);
                REQUIRE(C.cols() == m);
                for (int i = 0; i < n; ++i) {
                    for (int j = 0; j < m; ++j) REQUIRE(C(i, j) == entry(A, B, i, j));
                }
            }
        }
    }
}

TEST_CASE("a product over no column is zero, and one without rows or columns is empty") {
    CHECK(product(Matrix(2, 0), Matrix(0, 3)) == Matrix::Zero(2, 3));
    CHECK(product(Matrix(0, 2), Matrix(2, 3)).rows() == 0);
    CHECK(product(Matrix(2, 3), Matrix(3, 0)).cols() == 0);
}

TEST_CASE("rows and norms are summed from left to right") {
    NumpyRandom random(4);
    const Matrix A = random.randn(3, 77);
    double squares = 0;
    for (int i = 0; i < 3; ++i) {
        double sum = 0;
        for (int j = 0; j < 77; ++j) {
            sum += A(i, j);
            squares += A(i, j) * A(i, j);
        }
        CHECK(sums_of_rows(A)(i) == sum);
    }
    CHECK(euclidean_norm(A) == std::sqrt(squares));
    CHECK(euclidean_norm(Vector{{3, 4}}) == 5);
}

TEST_CASE("Eigen's own matrix product, whose bits depend on the processor, does not compile") {
    STATIC_CHECK_FALSE(Multiplies<Matrix, Matrix>);
    STATIC_CHECK_FALSE(Multiplies<Matrix, Vector>);
    STATIC_CHECK_FALSE(Multiplies<Eigen::Transpose<Matrix>, Matrix>);
    STATIC_CHECK(Multiplies<double, Matrix>);
}
