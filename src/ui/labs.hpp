// The labs as the page shows them, one row each. What a lab begins with and its ideas stand in experiment/labs.hpp.
#pragma once

#include "ui/sections.hpp"

#include <memory>
#include <span>
#include <string>

namespace petal {

struct LabPage {
    std::span<const Section> sections;
    ColumnPlanner columns;
    std::unique_ptr<LabState> (*new_state)();
    // One or two sentences for screen readers.
    std::string (*status)(const Snapshot&, const Experiment&, Language);
    // Each frame, before the sections: asks the engine for what they miss, draws across the page above them.
    void (*begin)(SectionView&) = nullptr;
    // After them: the lab's keys.
    void (*end)(SectionView&) = nullptr;
    // What it asks across the page, for screen readers; empty where it asks nothing.
    std::string (*question)(const Snapshot&, Language) = nullptr;
    bool takes_files = false;  // that are dropped or pasted anywhere on the page
    bool is_heard = false;     // its run, while sound is on: the button stands beside the cost
};

template <class State> std::unique_ptr<LabState> make_lab_state() { return std::make_unique<State>(); }

const LabPage& lab_page(Lab lab);

// What a lab asks in words, empty where it asks nothing.
std::string question_text(const Snapshot& snapshot, Lab lab, Language language);

// Draws the open lab from the cursor on to the end of the page.
void draw_lab(const PageInput& input, PageState& state, Wishes& wishes);

}  // namespace petal
