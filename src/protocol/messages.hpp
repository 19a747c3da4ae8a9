// What the page and the engine say to each other. Commands go to the engine, events come back; both are closed
// sets of plain structs, sent as bytes (codec.hpp), and declared by theme in the headers below.
//
// The page asks and the engine answers: after a `Look` the engine sends one `Progress` as soon as there is something
// new to see. A page that is hidden does not ask, so nothing is drawn for nobody while training goes on.
#pragma once

#include "protocol/deep_messages.hpp"
#include "protocol/picture_messages.hpp"
#include "protocol/speed_messages.hpp"
#include "protocol/sweep_messages.hpp"
#include "protocol/training_messages.hpp"

namespace petal {

using Commands = Joined<TrainingCommands, SweepCommands, DeepCommands, SpeedCommands, PictureCommands>;
using Events = Joined<TrainingEvents, SweepEvents, DeepEvents, SpeedEvents, PictureEvents>;

using Command = decltype(one_of(std::declval<Commands>()));
using Event = decltype(one_of(std::declval<Events>()));

}  // namespace petal
