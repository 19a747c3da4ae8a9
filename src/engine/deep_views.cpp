#include "engine/deep_views.hpp"

#include "engine/views.hpp"

#include "nn/gradient_check.hpp"

#include <algorithm>

namespace petal {

namespace {

MatrixView view_of(const Matrix& A, const std::vector<int>& columns) {
    MatrixView view{static_cast<int>(A.rows()), static_cast<int>(A.cols()), 0, 0, {}};
    if (A.size() == 0) return view;
    view.shown_rows = std::min(view.rows, most_shown_units);
    view.shown_columns = static_cast<int>(columns.size());
    for (int row = 0; row < view.shown_rows; ++row)
        for (const int column : columns) view.values.push_back(A(row, column));
    return view;
}

// Of parameters: the first columns.
MatrixView corner_of(const Matrix& A) {
    std::vector<int> columns;
    for (int column = 0; column < std::min<int>(static_cast<int>(A.cols()), most_shown_units); ++column)
        columns.push_back(column);
    return view_of(A, columns);
}

OpenedLayerView layer_view(const OpenedLayer& layer, const std::vector<int>& samples) {
    const LinearCache& linear = layer.cache.linear;
    return {corner_of(linear.W),        corner_of(linear.b),        view_of(layer.Z, samples),
            view_of(layer.A, samples),  view_of(layer.dA, samples), view_of(layer.slope, samples),
            view_of(layer.dZ, samples), corner_of(layer.dW),        corner_of(layer.db),
            corner_of(layer.new_W),     corner_of(layer.new_b)};
}

std::vector<HistogramView> histogram_views(const std::vector<ActivationHistogram>& histograms) {
    std::vector<HistogramView> views;
    for (const ActivationHistogram& h : histograms)
        views.push_back({h.low, h.high, h.counts, h.mean, h.deviation, h.zero_share});
    return views;
}

Vector flat(const Matrix& A) { return Eigen::Map<const Vector>(A.data(), A.size()); }

InitializationResult result_of(InitializationComparison::Contender& run) {
    Session& session = run.session;
    InitializationResult result;
    result.init = session.run().init;
    result.scale = session.run().scale;
    result.act = session.run().act.front();
    result.iteration = session.iteration();
    const Evaluation evaluation = session.evaluate();
    result.cost = evaluation.cost;
    result.train_accuracy = evaluation.train_accuracy;
    result.diverged = session.divergence().has_value();
    if (const auto flow = gradient_flow_view(session)) result.dW_norm = flow->dW_norm;
    for (const CostPoint& point : session.cost_curve()) {
        result.cost_iteration.push_back(static_cast<double>(point.iteration));
        result.cost_value.push_back(point.cost);
    }
    result.at_start = histogram_views(run.at_start);
    result.now = histogram_views(run.now());
    const std::vector<LayerParameters>& layers = session.parameters().layers;
    for (std::size_t l = 0; l + 1 < layers.size(); ++l) {
        result.W.push_back(corner_of(layers[l].W));
        result.distinct_units.push_back(distinct_units(layers[l]));
    }
    return result;
}

}  // namespace

std::vector<int> shown_samples(int m) {
    const int count = std::min(m, most_shown_samples);
    std::vector<int> samples;
    for (int k = 0; k < count; ++k) samples.push_back(static_cast<int>(static_cast<std::int64_t>(k) * m / count));
    return samples;
}

IterationOpened opened_view(const OpenedIteration& opened, const Matrix& X, const Matrix& Y) {
    IterationOpened view;
    view.m = static_cast<int>(X.cols());
    view.samples = shown_samples(view.m);
    view.cost = opened.cost;
    view.X = view_of(X, view.samples);
    view.Y = view_of(Y, view.samples);
    view.losses = view_of(opened.losses, view.samples);
    for (const OpenedLayer& layer : opened.layers) view.layers.push_back(layer_view(layer, view.samples));
    return view;
}

ParametersChecked checked_view(const ParameterCheck& check) {
    ParametersChecked view;
    view.running = !check.ended();
    view.relative_difference = check.difference();
    view.compared = check.compared();
    view.parameters = check.parameters();
    const Gradients approximations = check.approximations();
    for (std::size_t l = 0; l < approximations.layers.size(); ++l) {
        const LayerGradients &exact = check.gradients().layers[l], &about = approximations.layers[l];
        view.layers.push_back({corner_of(exact.dW), corner_of(about.dW), corner_of(exact.db), corner_of(about.db),
                               relative_difference(flat(exact.dW), flat(about.dW)),
                               relative_difference(exact.db, about.db)});
    }
    return view;
}

InitializationsCompared comparison_view(InitializationComparison& comparison) {
    InitializationsCompared view;
    view.by = comparison.by();
    view.running = !comparison.ended();
    for (InitializationComparison::Contender& run : comparison.runs()) {
        view.iterations = run.session.run().iters;
        view.results.push_back(result_of(run));
    }
    return view;
}

}  // namespace petal
