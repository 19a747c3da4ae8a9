// Pictures that the panels show: regions and what units have learned. The app keeps them on the GPU.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace petal {

using Pixels = std::vector<std::uint32_t>;  // width × height, RGBA in memory order, row 0 on top

class Pictures {
  public:
    virtual ~Pictures() = default;

    // The texture called `name`. `paint` is called only when `version` differs from the one that is kept, or when the
    // GPU has lost it. Drawn with linear filtering.
    virtual ImTextureID picture(std::string_view name, std::uint64_t version, int width, int height,
                                const std::function<Pixels()>& paint) = 0;
};

}  // namespace petal
