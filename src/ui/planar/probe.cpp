#include "ui/planar/probe.hpp"

#include "math/activation.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

bool all_parameters_sent(const ModelView& view) {
    return !view.layers.empty() && std::all_of(view.layers.begin(), view.layers.end(), [](const LayerView& layer) {
        return layer.shown_units == layer.units && layer.shown_inputs == layer.inputs;
    });
}

std::vector<double> linear_forward(const LayerView& layer, const std::vector<double>& a) {
    std::vector<double> z(layer.b);
    for (std::size_t i = 0; i < z.size(); ++i)
        for (std::size_t j = 0; j < a.size(); ++j) z[i] += layer.W[i * a.size() + j] * a[j];
    return z;
}

Answer from_outputs(const std::vector<double>& z) {
    if (z.size() == 1) return {1, sigmoid(z[0])};
    const auto best = std::max_element(z.begin(), z.end());
    double sum = 0;
    for (const double value : z) sum += exp(value - *best);
    return {static_cast<int>(best - z.begin()), 1 / sum};
}

Answer from_region(const Region& region, const Box& box, double x, double y) {
    if (region.width < 1 || region.height < 1 || region.probability.empty()) return {1, NAN};
    const double u = (x - box.x_min) / (box.x_max - box.x_min), v = (box.y_max - y) / (box.y_max - box.y_min);
    const int column = std::clamp(static_cast<int>(u * region.width), 0, region.width - 1);
    const int row = std::clamp(static_cast<int>(v * region.height), 0, region.height - 1);
    const auto cell = static_cast<std::size_t>(row * region.width + column);
    return {region.winner.empty() ? 1 : region.winner[cell], region.probability[cell] / 65535.0};
}

}  // namespace

Answer answer_at(const ModelView& view, WhichModel model, const Experiment& experiment, const Box& box, double x,
                 double y) {
    if (!all_parameters_sent(view)) return from_region(view.region, box, x, y);
    std::vector<double> a{x, y};
    for (std::size_t l = 0; l < view.layers.size(); ++l) {
        const LayerView& layer = view.layers[l];
        if (layer.W.size() != layer.b.size() * a.size()) return from_region(view.region, box, x, y);
        a = linear_forward(layer, a);
        if (l + 1 == view.layers.size()) break;
        if (model == WhichModel::network && l >= experiment.hidden.size()) return from_region(view.region, box, x, y);
        const Activation g = activation_of_layer(experiment, static_cast<int>(l) + 1);
        for (double& value : a) value = activation_value(g, value);
    }
    return from_outputs(a);
}

}  // namespace petal
