#include "app/thread_link.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

using namespace petal;

namespace {

// A page that is woken by the engine's thread.
class Page {
    std::mutex mutex_;
    std::condition_variable wake_;
    bool woken_ = false;

  public:
    ThreadLink link{[this] {
        {
            const std::lock_guard lock(mutex_);
            woken_ = true;
        }
        wake_.notify_one();
    }};

    // Waits until an event has come. False when none comes, so that the test fails instead of waiting for ever.
    bool wait() {
        std::unique_lock lock(mutex_);
        const bool has_come = wake_.wait_for(lock, std::chrono::minutes(2), [this] { return woken_; });
        woken_ = false;
        return has_come;
    }
};

}  // namespace

TEST_CASE("the engine on its thread works a run to its end") {
    Page page;
    page.link.send(Configure{.run = "m=20&hidden=2&iters=300", .revision = 3});
    page.link.send(Start{});
    page.link.send(Look{16});
    bool has_data = false;
    std::optional<Progress> last;
    while (!last || last->state == RunState::running) {
        REQUIRE(page.wait());
        for (const Event& event : page.link.take_events()) {
            if (const auto* data = std::get_if<DataReady>(&event)) has_data = data->revision == 3;
            const auto* progress = std::get_if<Progress>(&event);
            if (!progress) continue;
            last = *progress;
            if (last->state == RunState::running) page.link.send(Look{16});
        }
    }
    CHECK(has_data);
    CHECK(last->state == RunState::finished);
    CHECK(last->iteration == 300);
    CHECK(last->revision == 3);
}

TEST_CASE("a link that is closed in the middle of a run ends its thread") {
    Page page;
    page.link.send(Configure{.run = "hidden=50,50&iters=10000000", .revision = 1});
    page.link.send(Start{});
    REQUIRE(page.wait());
}
