#include "ui/traced_region.hpp"

#include "ui/fonts.hpp"
#include "ui/region_pixels.hpp"

namespace petal {

void TracedRegion::take(std::uint64_t snapshot_version, const Region& region, int classes, double threshold) {
    if (seen_ == snapshot_version) return;
    seen_ = snapshot_version;
    if (classes_ == classes && threshold_ == threshold && region_ == region) return;
    region_ = region;
    classes_ = classes;
    threshold_ = threshold;
    borders_ = region_borders(region, classes, threshold);
    ++version_;
}

ImTextureID TracedRegion::picture(Pictures& pictures, std::string_view name) const {
    const std::uint64_t version = coloured(version_);
    return pictures.picture(name, version, region_.width, region_.height,
                            [this] { return region_pixels(region_, classes_, look().colours, threshold_); });
}

void TracedRegion::draw_borders(ImDrawList& list, ImVec2 min, ImVec2 max, float thickness) const {
    std::vector<ImVec2> points;
    for (const Polyline& line : borders_) {
        points.clear();
        for (const GridPoint& p : line)
            points.push_back({min.x + (max.x - min.x) * p.x, min.y + (max.y - min.y) * p.y});
        list.AddPolyline(points.data(), static_cast<int>(points.size()), ink(look().colours.contour), 0, thickness);
    }
}

}  // namespace petal
