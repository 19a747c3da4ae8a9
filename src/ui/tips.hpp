// Words beside a control or a figure while the pointer rests on it.
#pragma once

#include <string_view>

namespace petal {

// How long the pointer rests, and then waits, until a tip stands there; in seconds.
inline constexpr float tip_rest = 0.15f, tip_delay = 0.25f;

// Shows `text` beside the last item while the pointer rests on it, until it clicks there.
void tip(std::string_view text);

// The tip of the control `id` as texts_tips.hpp has it: under its whole id, without a number at its end ("label 3"), or
// under its first word ("copy loss"). None where there is none.
void tip_of(std::string_view id);
// Its words; empty where there is none.
const char* tip_words(std::string_view id);

// Whether the frame, since begin_tips, has a tip that is still to come: then frames have to follow without input.
void begin_tips();
bool tips_wait();

}  // namespace petal
