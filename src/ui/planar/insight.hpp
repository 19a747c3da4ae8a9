// Chooses what the page says about the state of training. Pure: numbers in, sentences out.
#pragma once

#include "experiment/language.hpp"
#include "ui/insight.hpp"
#include "ui/snapshot.hpp"

#include <optional>
#include <string>
#include <vector>

namespace petal {

// By how much the accuracy on the training set exceeds the test set's where Petal speaks of overfitting.
constexpr double planar_overfit_gap = 0.08;

Insight insight_of(const Snapshot& snapshot, const Experiment& experiment, Language language);

// What the network's cost curve and its units show to be wrong, in any lab that trains; nothing where the cost falls or
// lies level.
std::optional<Insight> trouble_in_training(const Progress& progress, const Experiment& experiment, Language language);

// "5-4": the sizes of hidden layers.
std::string sizes_text(const std::vector<int>& sizes);

// "Network, 4 hidden units", as the page and screen readers call it; "Network, 4 units" where space is short.
std::string network_title(const Experiment& experiment, Language language, bool brief = false);

}  // namespace petal
