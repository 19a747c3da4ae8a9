#include "ui/images/picture_numbers.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

PictureEntry entry_at(int index) { return {index / 3 / picture_side, index / 3 % picture_side, index % 3}; }

std::vector<int> shown_pictures(const std::vector<std::uint8_t>& held_out, bool of_test) {
    std::vector<int> shown;
    for (std::size_t i = 0; i < held_out.size(); ++i)
        if ((held_out[i] != 0) == of_test) shown.push_back(static_cast<int>(i));
    return shown;
}

Confusion confusion_of(const std::vector<std::uint8_t>& labels, const std::vector<std::uint8_t>& wrong,
                       const std::vector<std::uint8_t>& held_out, bool of_test) {
    Confusion confusion;
    for (const int picture : shown_pictures(held_out, of_test)) {
        const auto i = static_cast<std::size_t>(picture);
        if (i >= labels.size() || i >= wrong.size()) continue;
        const int label = labels[i] != 0 ? 1 : 0, answer = wrong[i] != 0 ? 1 - label : label;
        ++confusion.count[label][answer];
    }
    return confusion;
}

int moved_entry(int x, int y, int right, int down) {
    constexpr int last = picture_side - 1;
    return (std::clamp(y - down, 0, last) * picture_side + std::clamp(x - right, 0, last)) * picture_channels;
}

double lowest_on_axis(const ShiftsMeasured& shifts) {
    constexpr double usual = 0.3;
    const auto is_under = [](const std::vector<double>& accuracies) {
        return std::any_of(accuracies.begin(), accuracies.end(), [](double accuracy) { return accuracy < usual; });
    };
    for (const ModelOnShifts* model : {&shifts.logistic, &shifts.network})
        if (is_under(model->train_accuracy) || is_under(model->test_accuracy)) return 0;
    return usual;
}

std::vector<int> with_label(const std::vector<int>& pictures, const std::vector<std::uint8_t>& labels, int label) {
    std::vector<int> found;
    for (const int i : pictures)
        if (static_cast<std::size_t>(i) < labels.size() && labels[static_cast<std::size_t>(i)] == label)
            found.push_back(i);
    return found;
}

std::vector<int> mistakes(const std::vector<std::uint8_t>& wrong, const std::vector<double>& probability,
                          const std::vector<std::uint8_t>& held_out, bool of_test) {
    std::vector<int> found;
    for (const int i : shown_pictures(held_out, of_test))
        if (static_cast<std::size_t>(i) < wrong.size() && wrong[static_cast<std::size_t>(i)] != 0) found.push_back(i);
    const auto sureness = [&](int i) {
        const auto index = static_cast<std::size_t>(i);
        return index < probability.size() ? std::abs(probability[index] - 0.5) : 0.0;
    };
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) { return sureness(a) > sureness(b); });
    return found;
}

}  // namespace petal
