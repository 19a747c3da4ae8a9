#include "nn/loop_forms.hpp"

#include "math/elementwise.hpp"
#include "math/lanes.hpp"

#include <vector>

namespace petal {

double dot_by_loop(std::span<const double> x, std::span<const double> y) {
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) sum += x[i] * y[i];
    return sum;
}

double dot_by_lanes(std::span<const double> x, std::span<const double> y) {
    // Two sums, so that an addition need not wait for the one before it.
    Quad even = quad(0), odd = quad(0);
    std::size_t i = 0;
    for (; i + 8 <= x.size(); i += 8) {
        even += load_quad(&x[i]) * load_quad(&y[i]);
        odd += load_quad(&x[i + 4]) * load_quad(&y[i + 4]);
    }
    double sum = sum_of(even + odd);
    for (; i < x.size(); ++i) sum += x[i] * y[i];
    return sum;
}

void add_gradient_by_loop(std::span<const double> theta, const PlaneSamples& samples, std::size_t first,
                          std::size_t last, std::span<double> sums) {
    const std::size_t h = (theta.size() - 1) / 4;
    const double *W1 = theta.data(), *b1 = W1 + 2 * h, *W2 = b1 + h, *b2 = W2 + h;
    double *dW1 = sums.data(), *db1 = dW1 + 2 * h, *dW2 = db1 + h, *db2 = dW2 + h;
    std::vector<double> a1(h);
    for (std::size_t i = first; i < last; ++i) {
        double z2 = *b2;
        for (std::size_t u = 0; u < h; ++u) {
            a1[u] = tanh(W1[2 * u] * samples.x1[i] + W1[2 * u + 1] * samples.x2[i] + b1[u]);
            z2 += W2[u] * a1[u];
        }
        const double dz2 = sigmoid(z2) - samples.y[i];
        *db2 += dz2;
        for (std::size_t u = 0; u < h; ++u) {
            dW2[u] += dz2 * a1[u];
            const double dz1 = W2[u] * dz2 * (1 - a1[u] * a1[u]);
            dW1[2 * u] += dz1 * samples.x1[i];
            dW1[2 * u + 1] += dz1 * samples.x2[i];
            db1[u] += dz1;
        }
    }
}

}  // namespace petal
