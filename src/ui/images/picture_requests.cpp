#include "ui/images/picture_requests.hpp"

namespace petal {

namespace {

// False where there are no pictures to ask about.
bool follow_run(const Snapshot& snapshot, PictureRequests& asked) {
    const auto& ready = snapshot.pictures.ready;
    if (!ready || ready->held_out.empty() || ready->revision != snapshot.revision) return false;
    if (asked.revision != ready->revision) asked = {ready->revision, {}, {}, 0};
    return true;
}

}  // namespace

void request_explanation(const Snapshot& snapshot, const ExplainPicture& wanted, PictureRequests& asked,
                         Wishes& wishes) {
    if (!follow_run(snapshot, asked) || asked.explained == wanted) return;
    asked.explained = wanted;
    wishes.push_back(wanted);
}

void request_shifts(const Snapshot& snapshot, const MeasureShifts& wanted, PictureRequests& asked, Wishes& wishes) {
    if (!follow_run(snapshot, asked) || !snapshot.progress) return;
    if (snapshot.progress->state == RunState::running) return;
    const auto& shifts = snapshot.shifts;
    const std::int64_t iteration = snapshot.progress->iteration;
    const bool waits = asked.moved && !(shifts && shifts->asked == *asked.moved && shifts->has_moved &&
                                        shifts->iteration >= asked.moved_at);
    if (waits || (asked.moved == wanted && shifts->iteration == iteration)) return;
    asked.moved = wanted;
    asked.moved_at = iteration;
    wishes.push_back(wanted);
}

}  // namespace petal
