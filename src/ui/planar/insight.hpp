// Chooses what the page says about the state of training. Pure: numbers in, sentences out.
#pragma once

#include "experiment/language.hpp"
#include "ui/snapshot.hpp"

#include <optional>
#include <string>

namespace petal {

struct Insight {
    std::string look;                  // what to look at
    std::string next;                  // what to try
    std::optional<Experiment> remedy;  // when training diverged: the experiment that the button sets
    std::string remedy_text;
};
Insight insight_of(const Snapshot& snapshot, const Experiment& experiment, Language language);

// "Network, 4 hidden units", as the page and screen readers call it; "Network, 4 units" where space is short.
std::string network_title(const Experiment& experiment, Language language, bool brief = false);

}  // namespace petal
