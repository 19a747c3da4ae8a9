#include "engine/picture_views.hpp"

#include "nn/predict.hpp"

#include <algorithm>

namespace petal {

PictureSheet picture_sheet(const PictureData& data) {
    PictureSet all = data.train;
    all.add(data.test);
    PictureSheet sheet;
    sheet.pixels = std::move(all.pixels);
    sheet.label = std::move(all.labels);
    return sheet;
}

ModelView picture_model_view(Session& session, const Evaluation& evaluation) {
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

void add_first_weights(Session& session, const std::vector<std::uint8_t>& asked_picture, PictureView& view) {
    const Parameters& parameters = session.parameters();
    const Matrix& W1 = parameters.layers.front().W;
    view.weights_iteration = session.iteration();
    for (Eigen::Index unit = 0; unit < std::min<Eigen::Index>(W1.rows(), most_weight_pictures); ++unit) {
        const double largest = W1.row(unit).cwiseAbs().maxCoeff(), scale = largest > 0 ? 127 / largest : 0;
        view.largest_weight.push_back(largest);
        for (Eigen::Index i = 0; i < W1.cols(); ++i)
            view.weights.push_back(static_cast<std::uint8_t>(128.5 + W1(unit, i) * scale));
    }
    if (asked_picture.size() != static_cast<std::size_t>(picture_bytes) || W1.cols() != picture_bytes) return;
    PictureSet asked;
    asked.add(asked_picture.data(), 0);
    const Matrix AL = predict_probabilities(session.architecture(), parameters, columns_of(asked).X);
    view.asked_probability = {AL(AL.rows() > 1 ? 1 : 0, 0)};
}

}  // namespace petal
