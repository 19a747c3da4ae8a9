// A loop timed against vectors (messages.hpp).
#pragma once

#include "protocol/message_set.hpp"

#include <cstdint>
#include <tuple>
#include <vector>

namespace petal {

// Time a loop against the engine's vectors on this machine. Replies: SpeedMeasured after each figure.
struct MeasureSpeed {
    bool operator==(const MeasureSpeed&) const = default;
};

using SpeedCommands = std::tuple<MeasureSpeed>;

// Two vectors of so many numbers are 16 kB, which every processor's first cache holds, and 16 MB.
inline constexpr int speed_in_cache = 1000, speed_in_memory = 1000000;

enum class SpeedTask : std::uint8_t { dot, training_step };

// Seconds of one repetition, and a number that both forms computed.
struct SpeedFigure {
    SpeedTask task = SpeedTask::dot;
    int n = 0;  // products, or samples
    double loop_seconds = 0, vector_seconds = 0;
    double loop_result = 0, vector_result = 0;
    bool operator==(const SpeedFigure&) const = default;
};
struct SpeedMeasured {
    bool running = false;
    int wanted = 0;                    // figures in all
    std::vector<SpeedFigure> figures;  // complete ones
    bool operator==(const SpeedMeasured&) const = default;
};

using SpeedEvents = std::tuple<SpeedMeasured>;

}  // namespace petal
