#include "ui/images/images_state.hpp"

namespace petal {

PictureRole role_at(const ImagesState& state, ImVec2 place) {
    for (const DropZone& zone : state.zones)
        if (zone.holds(place)) return zone.role;
    return PictureRole::by_content;
}

}  // namespace petal
