// What the page is shown of sessions: plain messages made from the engine's own types.
#pragma once

#include "data/planar.hpp"
#include "protocol/training_messages.hpp"
#include "training/decision_grid.hpp"
#include "training/session.hpp"

#include <optional>

namespace petal {

DataReady data_view(const Run& run, const PlanarData& data, const PlaneBox& box);
Region region_view(Session& session, const PlaneBox& box, int resolution);

// Costs, accuracies and which samples are wrong.
ModelView figures_view(Session& session, const Evaluation& evaluation);
// The same with the region in the plane, the parameters and what each unit has learned.
ModelView model_view(Session& session, const PlaneBox& box, int resolution);

// How much of the gradient reaches each layer; nothing without training points. Of a large network on the first points
// only, so that it takes a few milliseconds.
std::optional<GradientFlow> gradient_flow_view(Session& session);

}  // namespace petal
