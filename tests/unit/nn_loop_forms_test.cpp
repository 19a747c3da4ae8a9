#include "nn/loop_forms.hpp"

#include "math/numpy_random.hpp"
#include "nn/planar_kernel.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;
using Catch::Approx;

TEST_CASE("a dot product is the same by a loop and by vectors") {
    NumpyRandom random(1);
    for (const int n : {0, 1, 7, 8, 15, 1000}) {
        const Matrix x = random.randn(1, n), y = random.randn(1, n);
        const std::span<const double> a(x.data(), static_cast<std::size_t>(n)), b(y.data(), a.size());
        double sum = 0;
        for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
        CHECK(dot_by_loop(a, b) == sum);
        CHECK(dot_by_lanes(a, b) == Approx(sum).margin(1e-12));
    }
}

TEST_CASE("the loop's gradient is the kernel's") {
    const Architecture architecture{{2, 4, 1}, {Activation::tanh}, Output::sigmoid};
    NumpyRandom random(2);
    const int m = 103;
    const Matrix X = random.randn(2, m), theta = random.randn(1, 17);
    Matrix Y = Matrix::Zero(1, m);
    for (int i = 0; i < m; i += 3) Y(0, i) = 1;
    std::vector<double> by_kernel(17), sums(17);
    PlanarKernel(architecture).gradient(theta.data(), pack_batch(X, Y), by_kernel.data());
    const auto row = [&](const Matrix& A, int i) {
        return std::span<const double>(A.data() + i * m, static_cast<std::size_t>(m));
    };
    const PlaneSamples samples{row(X, 0), row(X, 1), row(Y, 0)};
    add_gradient_by_loop({theta.data(), 17}, samples, 0, 50, sums);
    add_gradient_by_loop({theta.data(), 17}, samples, 50, 103, sums);
    for (std::size_t k = 0; k < 17; ++k) CHECK(sums[k] / m == Approx(by_kernel[k]).margin(1e-12));
}
