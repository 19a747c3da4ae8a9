// What the deep lab remembers between frames. Nothing here belongs to the experiment.
#pragma once

#include "ui/chart/cost_chart.hpp"
#include "ui/deep/requests.hpp"
#include "ui/deep/shapes_facts.hpp"
#include "ui/lab_state.hpp"

#include <optional>
#include <string>

namespace petal {

// One entry of a matrix, by its true row and its place among the sent columns.
struct MatrixEntry {
    std::string matrix;
    int row = 0, column = 0;
    bool operator==(const MatrixEntry&) const = default;
};

// A part of a_j^[l](i) that points at what it counts.
enum class NotationPart { none, layer, sample, unit };

struct DeepState : LabState {
    CostChartState cost;
    DeepRequests asked;
    std::optional<MatrixEntry> chosen;
    int checked_layer = 0;        // whose numbers stand under the gradient check; 0: the one at fault
    int shapes_layer = 1;         // whose shapes are lit
    std::string chosen_function;  // of the notes, while this box is open; empty: the one at work
    DeepBox function_chosen_at;
    std::optional<DeepBox> pointed_box;  // of a row of gradients, under the pointer or with the focus
    NotationPart pointed_part = NotationPart::none;
    WrongShape wrong_shape = WrongShape::none;
    bool network_open = false, training_open = false, cache_open = true;  // on a narrow page, where sections fold
};

}  // namespace petal
