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
