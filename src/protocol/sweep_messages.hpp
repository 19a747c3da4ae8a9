// The same run with several sizes of its hidden layer (messages.hpp).
#pragma once

#include "protocol/message_set.hpp"
#include "protocol/training_messages.hpp"

#include <cstdint>
#include <tuple>
#include <vector>

namespace petal {

// Train the run once for each hidden size, beside everything else. Replies: SweepProgress.
struct StartSweep {
    std::vector<int> hidden_sizes;
    std::int64_t iterations = 5000;
    bool operator==(const StartSweep&) const = default;
};
struct CancelSweep {
    bool operator==(const CancelSweep&) const = default;
};

using SweepCommands = std::tuple<StartSweep, CancelSweep>;

struct SweepResult {
    int hidden = 0;
    std::int64_t iteration = 0;
    double cost = 0, train_accuracy = 0, test_accuracy = 0;
    bool ended = false;  // its iterations are done, it diverged, or its gradient fell under tol
    bool diverged = false;
    Region region;
    bool operator==(const SweepResult&) const = default;
};
struct SweepProgress {
    static constexpr AnswerTo answers = AnswerTo::look;
    std::uint32_t revision = 0;
    bool running = false;              // false: done or cancelled
    std::int64_t iterations = 0;       // of each size
    std::vector<SweepResult> results;  // of the sizes begun so far, in order
    std::vector<int> hidden_sizes;     // of the whole sweep
    bool operator==(const SweepProgress&) const = default;
};

using SweepEvents = std::tuple<SweepProgress>;

}  // namespace petal
