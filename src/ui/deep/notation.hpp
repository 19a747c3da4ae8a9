// The notes' notation, a_j^[l](i), told for the chosen cell; each part points at what it counts.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/sections.hpp"

namespace petal {

// One entry of the opened iteration in the notes' letters. Units and samples count from 1, as in the notes.
struct NotedEntry {
    std::string letter;  // "a", "dz", "w"
    int layer = 0;
    int sample = 0;      // 0: it is no sample's
    int unit = 1;        // the row
    int input = 0;       // the column of a weight; 0: it has none
    std::string python;  // "A1[0, 15] = 0.5", counted from 0
};

// The chosen entry; where none is chosen or the notes have no such name for it, the first activation of the open box's
// layer. The iteration must belong to the experiment and have samples.
NotedEntry noted_entry(const IterationOpened& opened, const Experiment& experiment, const DeepState& state);

void draw_notation(SectionView& view);

}  // namespace petal
