#include "app/thread_link.hpp"

#include "engine/engine_host.hpp"

#include <utility>

namespace petal {

namespace {
constexpr std::chrono::milliseconds slice{8};

// As on the page (web/engine_link.js): so many restarts within this time of each other.
constexpr int most_restarts = 3;
constexpr std::chrono::seconds short_time{10};
}  // namespace

ThreadLink::ThreadLink(std::function<void()> on_event) : on_event_(std::move(on_event)), thread_([this] { work(); }) {}

ThreadLink::~ThreadLink() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void ThreadLink::send(const Command& command) {
    {
        const std::lock_guard lock(mutex_);
        commands_.push_back(command);
    }
    wake_.notify_one();
}

std::vector<Event> ThreadLink::take_events() {
    const std::lock_guard lock(mutex_);
    return std::exchange(events_, {});
}

bool ThreadLink::take_restart() {
    const std::lock_guard lock(mutex_);
    if (fatal_) std::rethrow_exception(fatal_);
    return std::exchange(restarted_, false);
}

void ThreadLink::work() {
    int restarts = 0;
    std::chrono::steady_clock::time_point last_restart;
    while (restarts <= most_restarts) {
        try {
            return run_engine();
        } catch (...) {
            const auto now = std::chrono::steady_clock::now();
            restarts = now - last_restart < short_time ? restarts + 1 : 1;  // one now and then is forgiven
            last_restart = now;
            bury_engine(restarts > most_restarts ? std::current_exception() : nullptr);
        }
        on_event_();
    }
}

// What was asked of it and what it said are gone with it. Nobody gives pictures on the desktop, so none are lost.
void ThreadLink::bury_engine(std::exception_ptr fatal) {
    const std::lock_guard lock(mutex_);
    commands_.clear();
    events_.clear();
    restarted_ = true;
    fatal_ = std::move(fatal);
}

// Until the link is closed. Throws what the engine throws.
void ThreadLink::run_engine() {
    EngineHost host([this](const Event& event) {
        {
            const std::lock_guard lock(mutex_);
            events_.push_back(event);
        }
        on_event_();
    });
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        const std::vector<Command> commands = std::exchange(commands_, {});
        lock.unlock();
        for (const Command& command : commands) host.receive(command);
        const auto next = host.advance(slice);
        lock.lock();
        const auto awaited = [this] { return stopping_ || !commands_.empty(); };
        if (next)
            wake_.wait_for(lock, *next, awaited);
        else
            wake_.wait(lock, awaited);
    }
}

}  // namespace petal
