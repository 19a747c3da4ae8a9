// How what the user wrote is shown back to him.
#pragma once

#include "experiment/experiment_text.hpp"
#include "experiment/language.hpp"

#include <string>
#include <string_view>

namespace petal {

// At most 40 characters, the last one an ellipsis when there were more. Valid UTF-8 without control characters:
// whatever else was written shows as U+FFFD.
std::string shown_text(std::string_view written);

// The same of what was typed or pasted: in plain characters (plain_characters.hpp), for which there are glyphs, and on
// one line.
std::string shown_input(std::string_view typed);

// The value of the key, as texts spell it, breaks the rule.
Problem conflict(std::string_view key, std::string_view value, Phrase rule);

// What stands in Chinese between a word and this: a space before Latin letters and figures.
std::string gap_before(std::string_view text);

// All keys, for the message about one that does not exist. Lives as long as the program.
Phrase known_keys();

}  // namespace petal
