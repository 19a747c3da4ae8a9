#include "app/thread_link.hpp"

#include "engine/engine_host.hpp"

#include <utility>

namespace petal {

namespace {
constexpr std::chrono::milliseconds slice{8};
}

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

void ThreadLink::work() {
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
