// The accuracies on moved pictures in words. Pure.
#pragma once

#include "experiment/language.hpp"
#include "protocol/picture_messages.hpp"

#include <string>

namespace petal {

// Each curve of the chart: its accuracy at both ends and unmoved, as far as it is measured.
std::string shift_curves_in_words(const ShiftsMeasured& shifts, Language language);
// Of both networks at one shift: "8 to the right: logistic 60 %, test 50 %; …".
std::string shift_read_in_words(const ShiftsMeasured& shifts, int right, Language language);
// A row for each shift, a column for each curve.
std::string shift_numbers(const ShiftsMeasured& shifts, Language language);

// What both answer for the picture that is moved so; empty where they have not been asked.
std::string moved_answers_in_words(const ShiftsMeasured& shifts, const MeasureShifts& wanted,
                                   const std::string& class_one, Language language);

}  // namespace petal
