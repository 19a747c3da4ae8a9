#include "engine/picture_views.hpp"

#include "nn/input_gradient.hpp"
#include "nn/predict.hpp"

#include <algorithm>

namespace petal {

PictureSheet picture_sheet(const PictureData& data) {
    PictureSet all = data.train;
    all.add(data.test);
    PictureSheet sheet;
    sheet.pixels = std::move(all.pixels);
    sheet.label = std::move(all.labels);
    sheet.class_names = data.class_names;
    return sheet;
}

namespace {

double cat_probability(const Architecture& architecture, const Parameters& parameters, const Matrix& x) {
    const Matrix AL = predict_probabilities(architecture, parameters, x);
    return AL(AL.rows() > 1 ? 1 : 0, 0);
}

}  // namespace

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
    view.asked_probability = {cat_probability(session.architecture(), parameters, columns_of(asked).X)};
}

Matrix picture_column(const Samples& samples, int i) {
    const auto place = samples.held_out.begin() + i;
    const auto column = std::count(samples.held_out.begin(), place, *place);
    return (*place ? samples.test : samples.train).X.col(column);
}

PictureExplained explanation_view(Session& session, std::uint32_t revision, const ExplainPicture& asked) {
    const Matrix x = picture_column(session.data(), asked.picture);
    const Architecture& architecture = session.architecture();
    const Parameters& parameters = session.parameters();
    const InputGradient gradient = input_gradient(architecture, parameters, x);
    PictureExplained view;
    view.revision = revision;
    view.iteration = session.iteration();
    view.asked = asked;
    view.z = gradient.z;
    for (Eigen::Index i = 0; i < x.rows(); i += picture_channels) {
        double slope = 0, spoken = 0;
        for (Eigen::Index channel = i; channel < i + picture_channels; ++channel) {
            slope += gradient.dz_dx(channel);
            spoken += gradient.dz_dx(channel) * x(channel, 0);
        }
        view.slope.push_back(slope);
        view.spoken.push_back(spoken);
    }
    const PictureSquare square{asked.cover_x, asked.cover_y, asked.cover};
    view.covered_probability = cat_probability(architecture, parameters, covered_pictures(x, square));
    return view;
}

}  // namespace petal
