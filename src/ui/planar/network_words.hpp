// The picture of a network in words and numbers.
#pragma once

#include "experiment/experiment.hpp"
#include "protocol/training_messages.hpp"

#include <string>
#include <vector>

namespace petal {

// Its layers, and their largest weights among those that are sent.
std::string network_words(const std::vector<LayerView>& layers, const Experiment& experiment, Language language);

// The parameters of layer l, 1 … L, as the cells of a table (tree.hpp): a row for each unit, its bias last. Of a large
// layer the first ones.
std::string layer_cells(const LayerView& layer, int l);
std::string layer_table_name(const LayerView& layer, int l, Language language);

}  // namespace petal
