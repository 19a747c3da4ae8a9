// What the planar lab remembers between frames. Nothing here belongs to the experiment.
#pragma once

#include "ui/chart/cost_chart.hpp"
#include "ui/lab_state.hpp"
#include "ui/planar/network_drawing.hpp"
#include "ui/planar/panels.hpp"
#include "ui/planar/region_view.hpp"
#include "ui/planar/sweep_strip.hpp"

#include <optional>

namespace petal {

struct PlanarState : LabState {
    DataPanelState data;
    ModelPanelState model;
    TrainingPanelState training;
    RegionViewState logistic, network;
    std::optional<Box> held_box;                    // of the axes, which stay as they are while points are drawn
    WhichModel shown_region = WhichModel::network;  // where there is room for one
    SweepStripState sweep;
    CostChartState cost;
    NetworkDrawingState drawing;
    bool data_open = false, model_open = false, training_open = false;  // on a narrow page, where sections fold
};

}  // namespace petal
