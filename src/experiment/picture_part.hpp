// Which of the two sets pictures belong to.
#pragma once

#include <cstdint>
#include <string_view>

namespace petal {

enum class PicturePart : std::uint8_t { unsaid, train, test };

// What the name of a file says: train, training, test or testing as a whole word in any case, 训练 or 测试. A word ends
// at what is no letter of ASCII, and before a capital as in catsTest. Unsaid where it says nothing or both.
PicturePart part_in_name(std::string_view name);

}  // namespace petal
