#include "app/thread_link.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>

using namespace petal;

namespace {

// A page that is woken by the engine's thread.
class WokenPage {
    std::mutex mutex_;
    std::condition_variable wake_;
    bool woken_ = false;
    int deaths_;  // that are still to come; of the engine's thread
    bool has_died_ = false;

  public:
    // So many engines die of the first thing that they say, as of memory that does not suffice.
    explicit WokenPage(int deaths = 0) : deaths_(deaths) {}

    ThreadLink link{[this] {
        if (deaths_ > 0 && (has_died_ = !has_died_)) {  // the next call tells of the death
            --deaths_;
            throw std::bad_alloc();
        }
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
    WokenPage page;
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
    WokenPage page;
    page.link.send(Configure{.run = "hidden=50,50&iters=10000000", .revision = 1});
    page.link.send(Start{});
    REQUIRE(page.wait());
}

TEST_CASE("an engine that dies is replaced, which is told once, and what it was asked and has said is gone") {
    WokenPage page(1);
    page.link.send(Configure{.run = "m=20&hidden=2", .revision = 1});
    REQUIRE(page.wait());
    CHECK(page.link.take_restart());
    CHECK_FALSE(page.link.take_restart());
    CHECK(page.link.take_events().empty());
    page.link.send(Configure{.run = "m=20&hidden=2", .revision = 2});
    REQUIRE(page.wait());
    CHECK_FALSE(page.link.take_restart());
    const std::vector<Event> events = page.link.take_events();
    REQUIRE(events.size() == 1);
    CHECK(std::get<DataReady>(events[0]).revision == 2);
}

TEST_CASE("engines that die one after another are given up with what the last one has died of") {
    WokenPage page(4);
    for (int restarts = 0; restarts < 3; ++restarts) {
        page.link.send(Configure{.run = "m=20&hidden=2", .revision = 1});
        REQUIRE(page.wait());
        CHECK(page.link.take_restart());
    }
    page.link.send(Configure{.run = "m=20&hidden=2", .revision = 1});
    REQUIRE(page.wait());
    CHECK_THROWS_AS(page.link.take_restart(), std::bad_alloc);
}
