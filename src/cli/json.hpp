// The little JSON that the tool prints.
#pragma once

#include <string>
#include <string_view>

namespace petal {

// 17 significant digits, which every reader turns into the same double; null when the number is not finite.
std::string json_number(double value);
// With quotes and escapes.
std::string json_string(std::string_view text);

}  // namespace petal
