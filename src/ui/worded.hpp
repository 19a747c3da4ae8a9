// A text with values in it, which follows the page's language.
#pragma once

#include "experiment/language.hpp"

#include <functional>
#include <string>

namespace petal {

// What the text is in each language.
using Worded = std::function<std::string(Language)>;

}  // namespace petal
