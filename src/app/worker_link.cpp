#include "app/worker_link.hpp"

#include "protocol/codec.hpp"

#include <utility>

namespace petal {

void WorkerLink::send(const Command& command) { send_bytes_(encode(command)); }

std::vector<Event> WorkerLink::take_events() { return std::exchange(events_, {}); }

bool WorkerLink::take_restart() { return std::exchange(restarted_, false); }

void WorkerLink::receive(std::span<const std::uint8_t> bytes) {
    if (auto event = decode_event(bytes))
        events_.push_back(std::move(*event));
    else
        events_.push_back(CommandRefused{Unreadable::event});
}

void WorkerLink::worker_restarted() {
    // What came of the user's files holds for the new engine too: the page hands it those that were taken.
    std::erase_if(events_, [](const Event& event) { return !std::holds_alternative<PicturesTaken>(event); });
    restarted_ = true;
}

}  // namespace petal
