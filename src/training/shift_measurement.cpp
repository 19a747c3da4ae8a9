#include "training/shift_measurement.hpp"

#include "data/picture_set.hpp"
#include "nn/predict.hpp"

namespace petal {

Samples moved_samples(const Samples& samples, int right, int down) {
    const auto moved = [&](const LabelledData& data) {
        return LabelledData{moved_pictures(data.X, right, down), data.labels};
    };
    return {moved(samples.train), moved(samples.test), samples.held_out};
}

ShiftAccuracy accuracy_on(const Architecture& architecture, const Parameters& parameters, const Samples& samples) {
    const auto on = [&](const LabelledData& data) {
        if (data.labels.empty()) return accuracy({}, {});
        return accuracy(labels_of(architecture, predict_probabilities(architecture, parameters, data.X)), data.labels);
    };
    return {on(samples.train), on(samples.test)};
}

}  // namespace petal
