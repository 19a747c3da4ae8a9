#include "ui/chart/plot.hpp"

namespace petal {

namespace {

constexpr float left_of_plot = 42, right_of_plot = 8, above_plot = 6, below_plot = 24;

}  // namespace

PlotFrame begin_plot(ImVec2 size, const PlotRange& range) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const Plot plot{{origin.x + left_of_plot, origin.y + above_plot},
                    {origin.x + size.x - right_of_plot, origin.y + size.y - below_plot},
                    range.x_low,
                    range.x_high,
                    range.y_low,
                    range.y_high};
    return {plot, origin, size};
}

PlotFrame begin_square_plot(float width, double end) {
    const float side = width - left_of_plot - right_of_plot;
    return begin_plot({width, side + above_plot + below_plot}, {-end, end, -end, end});
}

void end_plot(const PlotFrame& frame) {
    ImGui::SetCursorScreenPos(frame.origin);
    ImGui::Dummy(frame.size);
}

}  // namespace petal
