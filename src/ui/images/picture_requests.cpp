#include "ui/images/picture_requests.hpp"

namespace petal {

namespace {

// False where there are no pictures to ask about.
bool follow_run(const Snapshot& snapshot, PictureRequests& asked) {
    const auto& ready = snapshot.pictures.ready;
    if (!ready || ready->held_out.empty() || ready->revision != snapshot.revision) return false;
    if (asked.revision != ready->revision) asked = {ready->revision, {}, {}};
    return true;
}

}  // namespace

void request_explanation(const Snapshot& snapshot, const ExplainPicture& wanted, PictureRequests& asked,
                         Wishes& wishes) {
    if (!follow_run(snapshot, asked) || asked.explained == wanted) return;
    asked.explained = wanted;
    wishes.push_back(wanted);
}

void request_shifts(const Snapshot& snapshot, MeasureShifts wanted, PictureRequests& asked, Wishes& wishes) {
    if (!follow_run(snapshot, asked) || !snapshot.progress) return;
    if (snapshot.progress->state == RunState::running) return;
    const auto& shifts = snapshot.shifts;
    if (asked.moved) {
        const bool is_answered = shifts && shifts->has_moved && shifts->asked == *asked.moved;
        wanted.number = asked.moved->number;
        if (!is_answered || (wanted == *asked.moved && shifts->iteration == snapshot.progress->iteration)) return;
    }
    ++wanted.number;
    asked.moved = wanted;
    wishes.push_back(wanted);
}

}  // namespace petal
