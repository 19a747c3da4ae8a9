#include "numpy/drawing.hpp"

namespace petal {

namespace {

constexpr const char* flower_in_numpy = R"(    X = np.zeros((2, 0))
    for label, n in [(0, m // 2), (1, m - m // 2)]:
        t = np.linspace(label * 3.12, (label + 1) * 3.12, n) + np.random.randn(n) * noise
        r = 4 * np.sin(4 * t) + np.random.randn(n) * noise
        X = np.hstack([X, [r * np.sin(t), r * np.cos(t)]])
    labels = np.repeat([0, 1], [m // 2, m - m // 2])
)";

constexpr const char* circles_in_numpy = R"(    outer = np.linspace(0, 2 * np.pi, m // 2, endpoint=False)
    inner = np.linspace(0, 2 * np.pi, m - m // 2, endpoint=False)
    X = np.hstack([[np.cos(outer), np.sin(outer)], [np.cos(inner) * 0.5, np.sin(inner) * 0.5]])
    labels = np.repeat([0, 1], [m // 2, m - m // 2])
    order = np.random.permutation(m)
    X, labels = X[:, order], labels[order]
    X = X + noise * np.random.randn(m, 2).T
)";

constexpr const char* moons_in_numpy = R"(    outer = np.linspace(0, np.pi, m // 2)
    inner = np.linspace(0, np.pi, m - m // 2)
    X = np.hstack([[np.cos(outer), np.sin(outer)], [1 - np.cos(inner), 1 - np.sin(inner) - 0.5]])
    labels = np.repeat([0, 1], [m // 2, m - m // 2])
    order = np.random.permutation(m)
    X, labels = X[:, order], labels[order]
    X = X + noise * np.random.randn(m, 2).T
)";

constexpr const char* blobs_in_numpy = R"(    centers = 20 * np.random.rand(6, 2) - 10
    center_of = np.repeat(np.arange(6), [m // 6 + (c < m % 6) for c in range(6)])
    X = (centers[center_of] + noise * np.random.randn(m, 2)).T
    order = np.random.permutation(m)
    X, labels = X[:, order], (center_of % @classes@)[order]
)";

constexpr const char* quantiles_in_numpy = R"(    X = np.random.randn(m, 2).T * np.sqrt(noise)
    X = X[:, np.argsort(X[0] ** 2 + X[1] ** 2, kind="stable")]  # from the middle outwards
    labels = np.repeat([0, 1], [m // 2, m - m // 2])
    order = np.random.permutation(m)
    X, labels = X[:, order], labels[order]
)";

constexpr const char* no_structure_in_numpy = R"(    X = np.random.rand(m, 2).T
    labels = (np.random.rand(m, 2)[:, 0] > 0.5).astype(int)
)";

constexpr const char* no_points_in_numpy = R"(    X, labels = np.zeros((2, 0)), np.zeros(0, dtype=int)
)";

}  // namespace

const char* numpy_drawing(DataSet set) {
    switch (set) {
        case DataSet::flower: return flower_in_numpy;
        case DataSet::circles: return circles_in_numpy;
        case DataSet::moons: return moons_in_numpy;
        case DataSet::blobs: return blobs_in_numpy;
        case DataSet::quantiles: return quantiles_in_numpy;
        case DataSet::noise: return no_structure_in_numpy;
        case DataSet::points:
        case DataSet::cats:
        case DataSet::images: break;
    }
    return no_points_in_numpy;
}

}  // namespace petal
