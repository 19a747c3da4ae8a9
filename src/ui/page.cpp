#include "ui/page.hpp"

#include "ui/arrays/arrays_lab.hpp"
#include "ui/deep/deep_lab.hpp"
#include "ui/fonts.hpp"
#include "ui/images/images_lab.hpp"
#include "ui/neuron/neuron_lab.hpp"
#include "ui/page_state.hpp"
#include "ui/planar/planar_lab.hpp"
#include "ui/top_bar.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float row_height = 30, touch_row_height = 40;

void draw_lab(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    switch (input.experiment.lab) {
        case Lab::planar: return draw_planar_lab(input, state, origin, size, wishes);
        case Lab::deep: return draw_deep_lab(input, state, origin, size, wishes);
        case Lab::images: return draw_images_lab(input, state, origin, size, wishes);
        case Lab::neuron: return draw_neuron_lab(input, state, origin, size, wishes);
        case Lab::arrays: return draw_arrays_lab(input, state, origin, size, wishes);
    }
}

}  // namespace

Wishes draw_page(const PageInput& input, PageState& state) {
    Wishes wishes;
    const bool large_targets = input.width < medium_from || input.touch;
    set_row_height(large_targets ? touch_row_height : row_height, input.touch);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({input.width, input.height});
    // The frame begins in the page's colour: who fills it once more makes each frame slower without a graphics card.
    ImGui::Begin("Petal", nullptr,
                 ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoScrollWithMouse);
    append(wishes, draw_top_bar(input));
    append(wishes, draw_notices(input));
    const ImVec2 origin = ImGui::GetCursorScreenPos(), size{input.width, std::max(100.0f, input.height - origin.y)};
    draw_lab(input, state, origin, size, wishes);
    ImGui::End();
    return wishes;
}

}  // namespace petal
