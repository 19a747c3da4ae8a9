// Accuracy against how far the pictures are moved to the right.
#pragma once

#include "experiment/language.hpp"
#include "protocol/picture_messages.hpp"
#include "ui/palette.hpp"
#include "ui/sections.hpp"

#include <vector>

namespace petal {

// Each of the two, in the colour and with the name that it has everywhere.
struct ShownModel {
    const ModelOnShifts& model;
    Rgb colour;
    const Phrase& name;
};
std::vector<ShownModel> shown_models(const ShiftsMeasured& shifts);

// The nearest one that can be asked for.
int whole_shift(float pixels);

// With its legend; a click goes to a shift, and so do the keys.
void draw_shift_chart(const SectionView& view, const ShiftsMeasured& shifts);

}  // namespace petal
