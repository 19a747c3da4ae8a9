// What the page is shown of sessions: plain messages made from the engine's own types.
#pragma once

#include "data/planar.hpp"
#include "protocol/messages.hpp"
#include "training/decision_grid.hpp"
#include "training/session.hpp"

namespace petal {

DataReady data_view(const Experiment& experiment, const PlanarData& data, const PlaneBox& box);
Region region_view(Session& session, const PlaneBox& box, int resolution);
ModelView model_view(Session& session, const PlaneBox& box, int resolution);

}  // namespace petal
