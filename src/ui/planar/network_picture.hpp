// Paints the units and weights of a network, and finds which of them a pointer means.
#pragma once

#include "ui/page_input.hpp"
#include "ui/planar/network_layout.hpp"
#include "ui/traced_region.hpp"

#include <imgui.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace petal {

// What a layer's units have learned, under each other: painted anew only when it has changed.
class LayerPicture {
  public:
    // Layers are compared only when the snapshot is another one.
    void take(std::uint64_t snapshot_version, const LayerView& layer, Activation activation);
    int units() const;
    ImTextureID picture(Pictures& pictures, const std::string& name) const;

  private:
    std::optional<std::uint64_t> seen_;  // the snapshot's version
    std::uint64_t version_ = 0;          // grows with every change
    std::vector<std::uint8_t> unit_regions_;
    Activation activation_ = Activation::sigmoid;
};

struct NetworkPicture {
    const PageInput& input;
    const std::vector<LayerView>& layers;
    const std::vector<LayerPicture>& pictures;  // one for each layer
    const TracedRegion& region;                 // of the network
    const NetworkLayout& layout;
    ImVec2 origin;
    ParameterName chosen;
    std::optional<ParameterName> marked;  // under the pointer
};
void draw_network_picture(const NetworkPicture& picture);

// The weight whose line, or the bias whose unit, lies within `reach` of `place` (from the drawing's corner).
std::optional<ParameterName> parameter_under(const NetworkLayout& layout, ImVec2 place, float reach);

}  // namespace petal
