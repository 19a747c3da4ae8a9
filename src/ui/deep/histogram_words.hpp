// A histogram of activations in words and numbers. Pure.
#pragma once

#include "experiment/language.hpp"
#include "protocol/deep_messages.hpp"

#include <string>

namespace petal {

// Where the values lie now and before training, and where most of them are.
std::string histogram_words(const HistogramView& start, const HistogramView& now, Language language);

// The bins of both as the cells of a table (tree.hpp).
std::string histogram_cells(const HistogramView& start, const HistogramView& now, Language language);

}  // namespace petal
