// The engine on a thread of this process: the desktop's counterpart of the page's worker.
#pragma once

#include "app/engine_link.hpp"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace petal {

class ThreadLink : public EngineLink {
  public:
    // `on_event` is called from the engine's thread whenever an event has come.
    explicit ThreadLink(std::function<void()> on_event);
    ~ThreadLink() override;

    void send(const Command& command) override;
    std::vector<Event> take_events() override;
    bool take_restart() override { return false; }

  private:
    void work();

    std::function<void()> on_event_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::vector<Command> commands_;
    std::vector<Event> events_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace petal
