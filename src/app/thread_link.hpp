// The engine on a thread of this process: the desktop's counterpart of the page's worker.
#pragma once

#include "app/engine_link.hpp"

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace petal {

class ThreadLink : public EngineLink {
  public:
    // `on_event` is called from the engine's thread whenever an event has come or the engine has died.
    explicit ThreadLink(std::function<void()> on_event);
    ~ThreadLink() override;

    void send(const Command& command) override;
    std::vector<Event> take_events() override;
    // After an exception on the engine's thread. One that dies too often within a short time is not replaced.
    bool take_restart() override;

  private:
    void work();
    void run_engine();
    void bury_engine(std::exception_ptr fatal);

    std::function<void()> on_event_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::vector<Command> commands_;
    std::vector<Event> events_;
    bool stopping_ = false, restarted_ = false;
    std::exception_ptr fatal_;  // which the last engine has died of
    std::thread thread_;
};

}  // namespace petal
