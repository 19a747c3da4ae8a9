// A region of the snapshot as it is drawn: its picture, and the lines where its classes meet.
#pragma once

#include "protocol/messages.hpp"
#include "ui/contour.hpp"
#include "ui/pictures.hpp"

#include <imgui.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace petal {

// Painted and traced anew only when it is another region. Call take in each frame; regions are compared only when the
// snapshot is another one.
class TracedRegion {
  public:
    // `threshold` is that of View, for a sigmoid's answers.
    void take(std::uint64_t snapshot_version, const Region& region, int classes, double threshold = 0.5);

    bool is_empty() const { return region_.width < 1 || region_.height < 1; }
    std::uint64_t version() const { return version_; }  // grows with every change
    // The texture called `name`, in the colours of the present theme; not for an empty region.
    ImTextureID picture(Pictures& pictures, std::string_view name) const;
    void draw_borders(ImDrawList& list, ImVec2 min, ImVec2 max, float thickness) const;

  private:
    std::optional<std::uint64_t> seen_;  // the snapshot's version
    std::uint64_t version_ = 0;
    Region region_;
    int classes_ = 0;
    double threshold_ = 0.5;
    std::vector<Polyline> borders_;
};

}  // namespace petal
