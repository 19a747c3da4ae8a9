#pragma once

namespace petal {

enum class Theme { light, dark };

}  // namespace petal
