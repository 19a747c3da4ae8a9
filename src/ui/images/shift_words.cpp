#include "ui/images/shift_words.hpp"

#include "ui/images/picture_words.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace petal {

namespace {

struct ToldCurve {
    const Phrase &model, &set;
    const std::vector<double>& accuracy;  // for each shift
    bool is_of_test;
};
std::vector<ToldCurve> curves_of(const ShiftsMeasured& shifts) {
    return {{texts::logistic_short, texts::train_short, shifts.logistic.train_accuracy, false},
            {texts::logistic_short, texts::test_short, shifts.logistic.test_accuracy, true},
            {texts::network_short, texts::train_short, shifts.network.train_accuracy, false},
            {texts::network_short, texts::test_short, shifts.network.test_accuracy, true}};
}

// NaN where it is not measured, and where there is no test set.
double accuracy_at(const std::vector<double>& accuracy, std::size_t i) {
    return i < accuracy.size() ? accuracy[i] : NAN;
}

// "55 % at 16 to the left, 99 % unmoved": of these places those with a value.
std::string accuracies(const ShiftsMeasured& shifts, const ToldCurve& curve, const std::vector<std::size_t>& places,
                       Language language) {
    std::string words;
    for (const std::size_t i : places) {
        const double accuracy = accuracy_at(curve.accuracy, i);
        if (!std::isfinite(accuracy)) continue;
        if (!words.empty()) words += texts::told_between.in(language);
        const int shift = shifts.shift[i];
        words += filled((shift == 0 ? texts::told_accuracy_unmoved : texts::told_accuracy_at).in(language),
                        {percent(accuracy, language), shift_in_words(shift, 0, language)});
    }
    return words;
}

}  // namespace

std::string shift_curves_in_words(const ShiftsMeasured& shifts, Language language) {
    if (shifts.shift.empty()) return texts::told_no_shift.in(language);
    std::vector<std::size_t> places{0};
    for (std::size_t i = 1; i < shifts.shift.size(); ++i)
        if (shifts.shift[i] == 0 || i + 1 == shifts.shift.size()) places.push_back(i);
    std::string words = shifts.running ? texts::told_so_far.in(language) : "";
    bool is_first = true;
    for (const ToldCurve& curve : curves_of(shifts)) {
        const std::string told = accuracies(shifts, curve, places, language);
        if (told.empty()) continue;
        if (!is_first && language != Language::zh) words += ' ';
        is_first = false;
        words += filled(texts::told_model_curve.in(language), {curve.model.in(language), curve.set.in(language), told});
    }
    return is_first ? texts::told_no_shift.in(language) : words;
}

std::string shift_read_in_words(const ShiftsMeasured& shifts, int right, Language language) {
    const auto i =
        static_cast<std::size_t>(std::find(shifts.shift.begin(), shifts.shift.end(), right) - shifts.shift.begin());
    std::string words;
    for (const ToldCurve& curve : curves_of(shifts)) {
        const double accuracy = accuracy_at(curve.accuracy, i);
        if (i >= shifts.shift.size() || !std::isfinite(accuracy)) continue;
        if (!words.empty()) words += texts::told_between.in(language);
        words +=
            std::string(curve.model.in(language)) + ' ' + curve.set.in(language) + ' ' + percent(accuracy, language);
    }
    return filled(texts::named_value.in(language),
                  {shift_in_words(right, 0, language), words.empty() ? texts::told_no_shift.in(language) : words});
}

std::string shift_numbers(const ShiftsMeasured& shifts, Language language) {
    const std::vector<ToldCurve> curves = curves_of(shifts);
    std::string cells = texts::told_shift.in(language);
    for (const ToldCurve& curve : curves)
        cells += std::string("\t") + curve.model.in(language) + ' ' + curve.set.in(language);
    for (std::size_t i = 0; i < shifts.shift.size(); ++i) {
        cells += '\n' + std::to_string(shifts.shift[i]);
        for (const ToldCurve& curve : curves) cells += '\t' + percent(accuracy_at(curve.accuracy, i), language);
    }
    return cells;
}

std::string moved_answers_in_words(const ShiftsMeasured& shifts, const MeasureShifts& wanted,
                                   const std::string& class_one, Language language) {
    const MeasureShifts& asked = shifts.asked;
    if (!shifts.has_moved || asked.picture != wanted.picture || asked.right != wanted.right ||
        asked.down != wanted.down)
        return "";
    std::string words;
    for (const ModelOnShifts* model : {&shifts.logistic, &shifts.network}) {
        if (!std::isfinite(model->probability)) continue;
        const Phrase& name = model == &shifts.logistic ? texts::logistic_short : texts::network_short;
        if (!words.empty()) words += texts::told_between.in(language);
        words += std::string(name.in(language)) + ' ' +
                 filled(texts::probability_of_short.in(language), {percent(model->probability, language), class_one});
    }
    return words;
}

}  // namespace petal
