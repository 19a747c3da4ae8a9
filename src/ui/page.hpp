// The whole interface as one function: it draws what it is given and returns what the user wished.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

#include <string>

namespace petal {

Wishes draw_page(const PageInput& input, PageState& state);

// One or two sentences for screen readers, each lab's own: model, iteration, cost, accuracy, state.
std::string status_text(const Snapshot& snapshot, const Experiment& experiment, Language language);

}  // namespace petal
