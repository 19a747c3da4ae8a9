// For the tests of the engine on points.
#pragma once

#include "configured.hpp"
#include "engine_bench.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <optional>

namespace petal {

// An engine with a page that remembers the last event of each kind.
struct RunBench {
    std::optional<DataReady> data;
    std::optional<Progress> progress;
    std::optional<SweepProgress> sweep;
    std::optional<GradientChecked> gradients;
    std::optional<GradientFlow> flow;
    std::optional<SpeedMeasured> speed;
    int events = 0;
    static constexpr std::chrono::microseconds slice{2000};
    EngineHost host{[this](const Event& event) {
        ++events;
        remember(event, data, progress, sweep, gradients, flow, speed);
    }};

    void work() { work_to_rest(host, slice); }
    // What the page sees once the engine is at rest.
    const Progress& look() {
        work_and_look(host, Look{16}, slice);
        REQUIRE(progress);
        return *progress;
    }
};

}  // namespace petal
