#include "ui/chart/plot.hpp"

namespace petal {

PlotFrame begin_plot(ImVec2 size, const PlotRange& range) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const Plot plot{{origin.x + 42, origin.y + 6},
                    {origin.x + size.x - 8, origin.y + size.y - 24},
                    range.x_low,
                    range.x_high,
                    range.y_low,
                    range.y_high};
    return {plot, origin, size};
}

void end_plot(const PlotFrame& frame) {
    ImGui::SetCursorScreenPos(frame.origin);
    ImGui::Dummy(frame.size);
}

}  // namespace petal
