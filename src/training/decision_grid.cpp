#include "training/decision_grid.hpp"

#include "math/activation.hpp"
#include "nn/predict.hpp"
#include "nn/region.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// Multiplications that a picture may cost: some tens of milliseconds.
constexpr double affordable_work = 5e7;
constexpr int least_side = 16;

double multiplications_a_point(const Architecture& architecture) {
    double count = 0;
    for (int l = 1; l <= architecture.L(); ++l) count += double(architecture.layers[l - 1]) * architecture.layers[l];
    return count;
}

// `n` cell centres of equal cells between two bounds.
Vector cell_centres(double from, double to, int n) {
    Vector centres(n);
    for (int i = 0; i < n; ++i) centres(i) = from + (to - from) * (i + 0.5) / n;
    return centres;
}

std::uint16_t to_sixteen_bits(double probability) { return static_cast<std::uint16_t>(probability * 65535 + 0.5); }

std::uint8_t to_byte(double value, double low, double high) {
    const double share = high > low ? (value - low) / (high - low) : 0.0;
    return static_cast<std::uint8_t>(std::clamp(share, 0.0, 1.0) * 255 + 0.5);
}

// The values that black and white stand for in a unit's picture.
std::pair<double, double> picture_range(Activation activation, const double* values, int count) {
    const ValueRange range = activation_range(activation);
    if (range.is_bounded()) return {range.low, range.high};
    return {std::min(0.0, *std::min_element(values, values + count)), *std::max_element(values, values + count)};
}

}  // namespace

PlaneBox box_around(const Matrix& X) {
    if (X.cols() == 0) return drawing_box(X);
    const double x_min = X.row(0).minCoeff(), x_max = X.row(0).maxCoeff();
    const double y_min = X.row(1).minCoeff(), y_max = X.row(1).maxCoeff();
    const double extent = std::max({x_max - x_min, y_max - y_min, 1e-3});
    const double half = extent / 2 + extent / 8;
    const double x = (x_min + x_max) / 2, y = (y_min + y_max) / 2;
    return {x - half, x + half, y - half, y + half};
}

PlaneBox drawing_box(const Matrix& X) {
    constexpr double sheet = 5;
    const double farthest = X.cols() == 0 ? 0 : X.cwiseAbs().maxCoeff();
    const double half = farthest <= sheet ? sheet : farthest * 1.1;
    return {-half, half, -half, half};
}

DecisionGrid decision_grid(const Architecture& architecture, const Parameters& parameters, const PlaneBox& box,
                           int side) {
    const double affordable_side = std::sqrt(affordable_work / multiplications_a_point(architecture));
    side =
        std::clamp(static_cast<int>(std::min<double>(affordable_side, side)), least_side, std::max(side, least_side));
    const Vector xs = cell_centres(box.x_min, box.x_max, side), ys = cell_centres(box.y_max, box.y_min, side);
    const Matrix A = region_probabilities(architecture, parameters, xs, ys);
    DecisionGrid grid;
    grid.width = grid.height = side;
    grid.probability.resize(static_cast<std::size_t>(A.cols()));
    if (architecture.output == Output::sigmoid) {
        for (Eigen::Index i = 0; i < A.cols(); ++i) grid.probability[i] = to_sixteen_bits(A(0, i));
        return grid;
    }
    grid.winner.resize(grid.probability.size());
    for (Eigen::Index i = 0; i < A.cols(); ++i) {
        Eigen::Index winner = 0;
        grid.probability[i] = to_sixteen_bits(A.col(i).maxCoeff(&winner));
        grid.winner[i] = static_cast<std::uint8_t>(winner);
    }
    return grid;
}

std::vector<std::vector<std::uint8_t>> unit_regions(const Architecture& architecture, const Parameters& parameters,
                                                    const PlaneBox& box, int side, int most_units) {
    const int cells = side * side;
    if (multiplications_a_point(architecture) * cells > affordable_work) return {};
    const Vector xs = cell_centres(box.x_min, box.x_max, side), ys = cell_centres(box.y_max, box.y_min, side);
    Matrix X(2, cells);
    for (int i = 0; i < cells; ++i) {
        X(0, i) = xs(i % side);
        X(1, i) = ys(i / side);
    }
    std::vector<std::vector<std::uint8_t>> layers;
    for (const Matrix& A : hidden_activations(architecture, parameters, X)) {
        const Activation activation = architecture.hidden[layers.size()];
        std::vector<std::uint8_t>& pictures = layers.emplace_back();
        for (Eigen::Index unit = 0; unit < std::min<Eigen::Index>(A.rows(), most_units); ++unit) {
            const double* values = A.row(unit).data();
            const auto [low, high] = picture_range(activation, values, cells);
            for (int i = 0; i < cells; ++i) pictures.push_back(to_byte(values[i], low, high));
        }
    }
    return layers;
}

}  // namespace petal
