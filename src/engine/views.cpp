#include "engine/views.hpp"

#include "nn/cost.hpp"
#include "nn/layer_flow.hpp"

#include <algorithm>

namespace petal {

namespace {

Region to_region(DecisionGrid grid) {
    return {grid.width, grid.height, std::move(grid.probability), std::move(grid.winner)};
}

LayerView layer_view(const LayerParameters& layer) {
    LayerView view;
    view.units = static_cast<int>(layer.W.rows());
    view.inputs = static_cast<int>(layer.W.cols());
    view.shown_units = std::min(view.units, max_shown_units);
    view.shown_inputs = std::min(view.inputs, max_shown_units);
    for (int row = 0; row < view.shown_units; ++row) {
        for (int column = 0; column < view.shown_inputs; ++column) view.W.push_back(layer.W(row, column));
        view.b.push_back(layer.b(row));
    }
    return view;
}

}  // namespace

DataReady data_view(const Run& run, const PlanarData& data, const PlaneBox& box) {
    DataReady view;
    view.classes = std::max(2, run.classes);
    view.box = {box.x_min, box.x_max, box.y_min, box.y_max};
    view.source = data.source;
    for (std::size_t i = 0; i < data.all.labels.size(); ++i) {
        view.x.push_back(data.all.X(0, static_cast<Eigen::Index>(i)));
        view.y.push_back(data.all.X(1, static_cast<Eigen::Index>(i)));
        view.label.push_back(static_cast<std::uint8_t>(data.all.labels[i]));
        view.held_out.push_back(data.held_out[i] ? 1 : 0);
    }
    return view;
}

Region region_view(Session& session, const PlaneBox& box, int resolution) {
    return to_region(decision_grid(session.architecture(), session.parameters(), box, resolution));
}

ModelView figures_view(Session& session, const Evaluation& evaluation) {
    ModelView view;
    view.cost = evaluation.cost;
    view.test_cost = evaluation.test_cost;
    view.train_accuracy = evaluation.train_accuracy;
    view.test_accuracy = evaluation.test_accuracy;
    view.wrong.assign(evaluation.wrong.begin(), evaluation.wrong.end());
    const bool has_test_set = session.data().test.X.cols() > 0;
    for (const CostPoint& point : session.cost_curve()) {
        view.cost_iteration.push_back(static_cast<double>(point.iteration));
        view.cost_value.push_back(point.cost);
        if (has_test_set) view.test_cost_value.push_back(point.test_cost);
    }
    return view;
}

ModelView model_view(Session& session, const PlaneBox& box, int resolution) {
    Evaluation evaluation = session.evaluate();
    ModelView view = figures_view(session, evaluation);
    if (session.architecture().output == Output::sigmoid) view.probability = std::move(evaluation.probability);
    view.region = region_view(session, box, resolution);
    for (const LayerParameters& layer : session.parameters().layers) view.layers.push_back(layer_view(layer));
    const auto pictures =
        unit_regions(session.architecture(), session.parameters(), box, unit_region_side, max_shown_units);
    for (std::size_t l = 0; l < pictures.size(); ++l) view.layers[l].unit_regions = pictures[l];
    return view;
}

std::optional<GradientFlow> gradient_flow_view(Session& session) {
    constexpr Eigen::Index most_work = 10'000'000;  // parameters × samples
    const LabelledData& train = session.data().train;
    Eigen::Index parameters = 0;
    for (const LayerParameters& layer : session.parameters().layers) parameters += layer.W.size() + layer.b.size();
    const Eigen::Index m = std::min(train.X.cols(), std::max<Eigen::Index>(1, most_work / parameters));
    if (m == 0) return std::nullopt;
    const std::vector<int> labels(train.labels.begin(), train.labels.begin() + m);
    GradientFlow view;
    view.iteration = session.iteration();
    for (const LayerFlow& flow : layer_flow(session.architecture(), session.parameters(), train.X.leftCols(m),
                                            labels_to_matrix(labels, session.architecture().n_y()))) {
        view.dW_norm.push_back(flow.dW_norm);
        view.mean_slope.push_back(flow.mean_slope);
        view.open_share.push_back(flow.open_share);
        view.open_paths.push_back(flow.open_paths);
    }
    return view;
}

}  // namespace petal
