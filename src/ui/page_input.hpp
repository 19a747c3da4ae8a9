// What each part of the page is drawn from.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "ui/preferences.hpp"
#include "ui/snapshot.hpp"
#include "ui/theme.hpp"
#include "ui/worded.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace petal {

class Pictures;    // pictures.hpp
struct PageState;  // what the parts remember between frames: open sections, hovered weight, log scale (page_state.hpp)

// A page narrower than medium_from is one column, from wide_from on three stand side by side; in points.
inline constexpr float medium_from = 700, wide_from = 1000;

// A message across the top of the page until it is dismissed; a passing one lies over the page and goes by itself. It
// follows the page's language.
struct Notice {
    enum class Kind { passing, info, warning, error } kind = Kind::info;
    Worded words;
    std::string text = {};     // the words in the page's language
    std::uint64_t number = 0;  // counts what has been told
};

struct PageInput {
    const Experiment& experiment;
    const Snapshot& snapshot;
    Language language = Language::en;
    Theme theme = Theme::light;
    double pace = 0;  // iterations per second that Start asks for, 0: full speed
    const std::vector<Notice>& notices;
    Pictures& pictures;
    float width = 0, height = 0;  // of the page in points
    bool takes_files = false;     // the platform can ask for files and take dropped ones
    bool touch = false;           // the last pointer was a finger: larger targets, no hover
    bool can_be_heard = false;    // the open lab's run, and the platform can sound
    bool sound = false;           // is on
    Preferences preferences = {};
};

}  // namespace petal
