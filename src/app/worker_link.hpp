// The engine in a Web Worker, reached through web/page.js, which only passes bytes on.
#pragma once

#include "app/engine_link.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <utility>

namespace petal {

class WorkerLink : public EngineLink {
  public:
    using SendBytes = std::function<void(std::span<const std::uint8_t>)>;

    explicit WorkerLink(SendBytes send_bytes) : send_bytes_(std::move(send_bytes)) {}

    void send(const Command& command) override;
    std::vector<Event> take_events() override;
    bool take_restart() override;

    // Called by the page: an event's bytes have come; the worker has died and a new one stands ready.
    void receive(std::span<const std::uint8_t> bytes);
    void worker_restarted();

  private:
    SendBytes send_bytes_;
    std::vector<Event> events_;
    bool restarted_ = false;
};

}  // namespace petal
