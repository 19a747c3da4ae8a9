// What the panels remember between frames. Nothing here belongs to the experiment.
#pragma once

#include "ui/cost_chart.hpp"
#include "ui/network_drawing.hpp"
#include "ui/panels.hpp"
#include "ui/region_view.hpp"
#include "ui/sweep_strip.hpp"

namespace petal {

struct PageState {
    FormState form;
    DataPanelState data;
    ModelPanelState model;
    TrainingPanelState training;
    RegionViewState logistic, network;
    SweepStripState sweep;
    CostChartState cost;
    NetworkDrawingState drawing;
    unsigned scrolled = 0;                                              // the column that a finger is moving, by its id
    bool data_open = false, model_open = false, training_open = false;  // on a narrow page, where sections fold
};

}  // namespace petal
