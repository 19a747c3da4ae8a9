// How what the user wrote is shown back to him.
#pragma once

#include "experiment/language.hpp"

#include <string>
#include <string_view>

namespace petal {

// At most 40 characters, the last one an ellipsis when there were more. Valid UTF-8 without control characters:
// whatever else was written shows as U+FFFD.
std::string shown_text(std::string_view written);

// All keys, for the message about one that does not exist. Lives as long as the program.
Phrase known_keys();

}  // namespace petal
