// What the deep lab remembers between frames. Nothing here belongs to the experiment.
#pragma once

namespace petal {

struct DeepState {};

}  // namespace petal
