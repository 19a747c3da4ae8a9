// What the images lab has to ask the engine for, so that the snapshot shows what is looked at. Pure.
#pragma once

#include "ui/snapshot.hpp"
#include "ui/wish.hpp"

#include <cstdint>
#include <optional>

namespace petal {

// What the engine has been asked for already.
struct PictureRequests {
    std::optional<std::uint32_t> revision;
    std::optional<ExplainPicture> explained;
    std::optional<MeasureShifts> moved;
};

// Each thing is asked for once; `asked` remembers, and forgets when the engine has begun another run. Moved pictures
// are measured where they are shown, while training rests, and one way after the other.
void request_explanation(const Snapshot& snapshot, const ExplainPicture& wanted, PictureRequests& asked,
                         Wishes& wishes);
void request_shifts(const Snapshot& snapshot, MeasureShifts wanted, PictureRequests& asked, Wishes& wishes);

}  // namespace petal
