// What the page is shown of a run on pictures.
#pragma once

#include "data/picture_set.hpp"
#include "protocol/picture_messages.hpp"
#include "training/session.hpp"

#include <vector>

namespace petal {

PictureSheet picture_sheet(const PictureData& data);

// The rows of W1 and the answer for the asked picture, for which W1 is formed.
void add_first_weights(Session& session, const std::vector<std::uint8_t>& asked_picture, PictureView& view);

// Picture i of the sheet as a column of 12288 × 1; i must be one of them.
Matrix picture_column(const Samples& samples, int i);

PictureExplained explanation_view(Session& session, std::uint32_t revision, const ExplainPicture& asked);

}  // namespace petal
