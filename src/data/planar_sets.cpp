// The course's sets as its planar_utils.py draws them: load_planar_dataset and, with scikit-learn's generators,
// load_extra_datasets. Class 0 gets m / 2 rounded down in all of them but blobs, as in scikit-learn.
#include "data/planar.hpp"
#include "math/elementwise.hpp"
#include "math/linspace.hpp"
#include "math/numpy_random.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace petal {

namespace {

using std::numbers::pi;

struct Wanted {
    int m;
    double noise;
    int classes = 2;
};

LabelledData empty_data(int m) { return {Matrix::Zero(2, m), std::vector<int>(static_cast<std::size_t>(m))}; }

// Point `column` of the set becomes (x, y) with this label.
void put(LabelledData& data, int column, double x, double y, int label) {
    data.X(0, column) = x;
    data.X(1, column) = y;
    data.labels[static_cast<std::size_t>(column)] = label;
}

// The columns in a new order: column i of the result is column order[i].
LabelledData reordered(const LabelledData& data, const std::vector<int>& order) {
    LabelledData result = empty_data(static_cast<int>(order.size()));
    for (int i = 0; i < static_cast<int>(order.size()); ++i) {
        const int from = order[static_cast<std::size_t>(i)];
        put(result, i, data.X(0, from), data.X(1, from), data.labels[static_cast<std::size_t>(from)]);
    }
    return result;
}

// A column at a time, x before y: the order in which NumPy fills a row of its m × 2 arrays.
void add_normal(Matrix& X, double deviation, NumpyRandom& random) {
    for (Eigen::Index i = 0; i < X.cols(); ++i) {
        X(0, i) += deviation * random.randn();
        X(1, i) += deviation * random.randn();
    }
}

// Two petals' angles t and radii r = 4 sin 4t, both blurred. An odd m leaves the last row of the course's array at
// zero; here it is one more point of class 1.
LabelledData flower(const Wanted& wanted, NumpyRandom& random) {
    constexpr double longest_ray = 4, half_turn = 3.12;
    LabelledData data = empty_data(wanted.m);
    int column = 0;
    for (const int label : {0, 1}) {
        const int n = label == 0 ? wanted.m / 2 : wanted.m - wanted.m / 2;
        Vector t = linspace(label * half_turn, (label + 1) * half_turn, n);
        for (int i = 0; i < n; ++i) t(i) += random.randn() * wanted.noise;
        for (int i = 0; i < n; ++i) {
            const double r = longest_ray * petal::sin(4 * t(i)) + random.randn() * wanted.noise;
            put(data, column++, r * petal::sin(t(i)), r * petal::cos(t(i)), label);
        }
    }
    return data;
}

LabelledData circles(const Wanted& wanted, NumpyRandom& random) {
    constexpr double inner_radius = 0.5;
    const int n_outer = wanted.m / 2, n_inner = wanted.m - n_outer;
    const Vector outer = linspace_without_end(0, 2 * pi, n_outer), inner = linspace_without_end(0, 2 * pi, n_inner);
    LabelledData data = empty_data(wanted.m);
    for (int i = 0; i < n_outer; ++i) put(data, i, petal::cos(outer(i)), petal::sin(outer(i)), 0);
    for (int i = 0; i < n_inner; ++i)
        put(data, n_outer + i, petal::cos(inner(i)) * inner_radius, petal::sin(inner(i)) * inner_radius, 1);
    data = reordered(data, random.permutation(wanted.m));
    add_normal(data.X, wanted.noise, random);
    return data;
}

LabelledData moons(const Wanted& wanted, NumpyRandom& random) {
    const int n_outer = wanted.m / 2, n_inner = wanted.m - n_outer;
    const Vector outer = linspace(0, pi, n_outer), inner = linspace(0, pi, n_inner);
    LabelledData data = empty_data(wanted.m);
    for (int i = 0; i < n_outer; ++i) put(data, i, petal::cos(outer(i)), petal::sin(outer(i)), 0);
    for (int i = 0; i < n_inner; ++i)
        put(data, n_outer + i, 1 - petal::cos(inner(i)), 1 - petal::sin(inner(i)) - 0.5, 1);
    data = reordered(data, random.permutation(wanted.m));
    add_normal(data.X, wanted.noise, random);
    return data;
}

// Six clouds; the first m mod 6 of them get one point more. With two classes neighbours in the list differ, as in the
// course.
LabelledData blobs(const Wanted& wanted, NumpyRandom& random) {
    constexpr int centers = 6;
    constexpr double half_width = 10;
    const Matrix center = (2 * half_width * random.rand(centers, 2)).array() - half_width;
    LabelledData data = empty_data(wanted.m);
    int column = 0;
    for (int c = 0; c < centers; ++c) {
        const int n = wanted.m / centers + (c < wanted.m % centers ? 1 : 0);
        for (int i = 0; i < n; ++i) put(data, column++, center(c, 0), center(c, 1), c % wanted.classes);
    }
    add_normal(data.X, wanted.noise, random);
    return reordered(data, random.permutation(wanted.m));
}

// One cloud of covariance `noise`; the half that is nearer to its middle is class 0.
LabelledData quantiles(const Wanted& wanted, NumpyRandom& random) {
    LabelledData data = empty_data(wanted.m);
    add_normal(data.X, std::sqrt(wanted.noise), random);
    std::vector<int> order(static_cast<std::size_t>(wanted.m));
    std::iota(order.begin(), order.end(), 0);
    const auto squared_norm = [&](int i) { return data.X(0, i) * data.X(0, i) + data.X(1, i) * data.X(1, i); };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return squared_norm(a) < squared_norm(b); });
    data = reordered(data, order);
    std::fill(data.labels.begin() + wanted.m / 2, data.labels.end(), 1);
    return reordered(data, random.permutation(wanted.m));
}

// No structure: the course draws a second array of the same shape and colours by it. A point is of class 1 where the
// first column of that array is above 0.5.
LabelledData no_structure(const Wanted& wanted, NumpyRandom& random) {
    const Matrix place = random.rand(wanted.m, 2), colour = random.rand(wanted.m, 2);
    LabelledData data = empty_data(wanted.m);
    for (int i = 0; i < wanted.m; ++i) put(data, i, place(i, 0), place(i, 1), colour(i, 0) > 0.5 ? 1 : 0);
    return data;
}

LabelledData draw(DataSet set, const Wanted& wanted, NumpyRandom& random) {
    switch (set) {
        case DataSet::flower: return flower(wanted, random);
        case DataSet::circles: return circles(wanted, random);
        case DataSet::moons: return moons(wanted, random);
        case DataSet::blobs: return blobs(wanted, random);
        case DataSet::quantiles: return quantiles(wanted, random);
        case DataSet::noise: return no_structure(wanted, random);
        case DataSet::points:
        case DataSet::cats:
        case DataSet::images: break;
    }
    return empty_data(0);
}

// load_extra_datasets draws these from one stream, one after the other. So each of them starts where the ones before
// it, in the course's sizes, have left the stream. The scripts have the same order (numpy/script_data.cpp),
// and draw each set as here (numpy/drawing.cpp).
constexpr DataSet sets_of_one_stream[] = {DataSet::circles, DataSet::moons, DataSet::quantiles, DataSet::noise};

void draw_the_sets_before(DataSet set, NumpyRandom& random) {
    const auto end = std::find(std::begin(sets_of_one_stream), std::end(sets_of_one_stream), set);
    if (end == std::end(sets_of_one_stream)) return;
    for (auto before = std::begin(sets_of_one_stream); before != end; ++before) {
        const DataDefaults defaults = data_defaults(*before);
        draw(*before, {defaults.m, defaults.noise}, random);
    }
}

}  // namespace

LabelledData generate_data(const Run& run) {
    const DataDefaults defaults = data_defaults(run.data);
    NumpyRandom random(run.dataseed.value_or(defaults.dataseed));
    draw_the_sets_before(run.data, random);
    const Wanted wanted{generated_samples(run), run.noise.value_or(defaults.noise), run.classes};
    return draw(run.data, wanted, random);
}

}  // namespace petal
