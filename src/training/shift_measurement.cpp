#include "training/shift_measurement.hpp"

#include "data/picture_set.hpp"
#include "nn/predict.hpp"

namespace petal {

ShiftAccuracy accuracy_on_moved(const Architecture& architecture, const Parameters& parameters, const Samples& samples,
                                int right, int down) {
    const auto on = [&](const LabelledData& data) {
        if (data.labels.empty()) return accuracy({}, {});
        const Matrix AL = predict_probabilities(architecture, parameters, moved_pictures(data.X, right, down));
        return accuracy(labels_of(architecture, AL), data.labels);
    };
    return {on(samples.train), on(samples.test)};
}

}  // namespace petal
