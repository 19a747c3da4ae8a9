// Lines as dark as their colour on screens with finer pixels.
#pragma once

#include "ui/fonts.hpp"

#include <algorithm>
#include <utility>

namespace petal {

// Dear ImGui lets what it draws fade over a point, which is several pixels there: of a line of one point nothing would
// have its full colour. While this stands, it fades over a pixel.
class SharpLines {
  public:
    explicit SharpLines(ImDrawList& list)
        : list_(list), before_(std::exchange(list._FringeScale, std::min(1.0f, 1 / look().pixels_per_point))) {}
    ~SharpLines() { list_._FringeScale = before_; }
    SharpLines(const SharpLines&) = delete;
    SharpLines& operator=(const SharpLines&) = delete;

  private:
    ImDrawList& list_;
    float before_;
};

}  // namespace petal
