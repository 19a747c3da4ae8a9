// For the tests of the engine on points.
#pragma once

#include "configured.hpp"
#include "engine/engine_host.hpp"

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
    EngineHost host{[this](const Event& event) {
        ++events;
        if (auto* e = std::get_if<DataReady>(&event)) data = *e;
        if (auto* e = std::get_if<Progress>(&event)) progress = *e;
        if (auto* e = std::get_if<SweepProgress>(&event)) sweep = *e;
        if (auto* e = std::get_if<GradientChecked>(&event)) gradients = *e;
        if (auto* e = std::get_if<GradientFlow>(&event)) flow = *e;
        if (auto* e = std::get_if<SpeedMeasured>(&event)) speed = *e;
    }};

    void work() {
        while (host.advance(std::chrono::microseconds(2000))) {
        }
    }
    // What the page sees once the engine is at rest.
    const Progress& look() {
        work();
        host.receive(Look{16});
        work();
        REQUIRE(progress);
        return *progress;
    }
};

}  // namespace petal
