#include "ui/planar/network_drawing.hpp"

#include "experiment/typed_text.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/numbers.hpp"
#include "ui/run_states.hpp"
#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double points_for_largest_weight = 60;  // dragged this far a weight changes by the layer's largest one

SetParameter setting(const ParameterName& name, double value) {
    return {WhichModel::network, name.layer, name.row, name.column, value};
}

double largest_weight(const LayerView& layer) {
    double largest = 0;
    for (const double w : layer.W) largest = std::max(largest, std::abs(w));
    return largest;
}

// A press chooses what lies under the pointer, a vertical drag changes it, a click without one opens the field. A
// finger chooses by a tap and drags only what is chosen already: other drags scroll the page.
void handle_pointer(const PageInput& input, const std::vector<LayerView>& layers, std::optional<ParameterName> under,
                    bool tapped, NetworkDrawingState& state, Wishes& wishes) {
    if (tapped && input.touch && under) state.chosen = *under;
    if (ImGui::IsItemActivated() && under && (!input.touch || state.chosen == *under)) {
        state.chosen = *under;
        const double value = parameter_value(layers, *under);
        state.drag = NetworkDrawingState::Drag{value, value};
    }
    if (!state.drag) return;
    if (!ImGui::IsItemActive()) {
        state.type_next = !state.drag->moved && !input.touch;
        state.drag.reset();
        return;
    }
    const float up = -ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 4).y;
    if (up == 0 && !state.drag->moved) return;
    const double step = std::max(0.05, largest_weight(layers[static_cast<std::size_t>(state.chosen.layer) - 1])) /
                        points_for_largest_weight;
    const double value = rounded(state.drag->start + static_cast<double>(up) * step, 5);
    state.drag->moved = true;
    if (value == state.drag->value) return;
    state.drag->value = value;
    wishes.push_back(setting(state.chosen, value));
}

// The chosen parameter: steps through all of them, its name, its value as a field.
void draw_inspector(const PageInput& input, const std::vector<LayerView>& layers, NetworkDrawingState& state,
                    float width, Wishes& wishes) {
    const Language language = input.language;
    const float button = look().row, field = 112;
    if (icon_button("previous parameter", Icon::left, texts::previous_parameter.in(language), button,
                    ButtonKind::quiet))
        state.chosen = neighbour(layers, state.chosen, -1);
    ImGui::SameLine(0, 2);
    if (icon_button("next parameter", Icon::right, texts::next_parameter.in(language), button, ButtonKind::quiet))
        state.chosen = neighbour(layers, state.chosen, 1);
    ImGui::SameLine(0, 4);
    const ImVec2 place = ImGui::GetCursorScreenPos();
    put_text(*ImGui::GetWindowDrawList(), look().mono, {place.x, place.y + (look().row - line_height(look().mono)) / 2},
             ink(look().colours.ink), parameter_text(state.chosen) + " =");
    ImGui::SameLine(0, width - 2 * button - 6 - field);
    if (state.type_next) ImGui::SetKeyboardFocusHere();
    state.type_next = false;
    const double value = state.drag ? state.drag->value : parameter_value(layers, state.chosen);
    ImGui::PushFont(look().mono);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {8, (look().row - line_height(look().mono)) / 2});
    const auto text = typed_field(state.form, "##parameter", parameter_text(state.chosen), weight_text(value), field);
    ImGui::PopStyleVar();
    ImGui::PopFont();
    tip_of("##parameter");
    if (text) {
        const auto number = typed_number(*text);
        refuse(state.form, "##parameter", number ? nullptr : no_number(*text));
        if (number) wishes.push_back(setting(state.in_field, *number));
    }
    state.in_field = state.chosen;  // a click on another weight chooses it before the field gives its text
    draw_refusal(state.form, "##parameter", width);
}

void draw_hint(const ParameterName& name, double value, ImVec2 pointer) {
    draw_bubble(pointer, {{parameter_text(name) + " = " + weight_text(value), look().colours.ink}});
}

void take_pictures(const PageInput& input, const std::vector<LayerView>& layers, std::vector<LayerPicture>& pictures) {
    // None goes: a layer that comes back would count from 0 again, and its texture of before be taken for it.
    pictures.resize(std::max(pictures.size(), layers.size()));
    const Experiment& e = input.experiment;
    const LayerView blank;  // where there are no points, units have learned nothing that could be seen
    const bool has_points = input.snapshot.progress && has_samples(*input.snapshot.progress);
    for (std::size_t l = 1; l <= layers.size(); ++l) {
        const Activation activation =
            l <= e.hidden.size() ? activation_of_layer(e, static_cast<int>(l)) : Activation::sigmoid;
        pictures[l - 1].take(input.snapshot.version, has_points ? layers[l - 1] : blank, activation);
    }
}

}  // namespace

void draw_network(const PageInput& input, const TracedRegion& region, NetworkDrawingState& state, ImVec2 size,
                  Wishes& wishes) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const bool tapped = ImGui::InvisibleButton("network drawing", size);
    focus_ring();
    const auto& progress = input.snapshot.progress;
    if (!progress || progress->network.layers.empty()) return;
    const std::vector<LayerView>& layers = progress->network.layers;
    if (std::isnan(parameter_value(layers, state.chosen))) state.chosen = {};
    const NetworkLayout layout = network_layout(layers, size.x, size.y);
    const ImVec2 pointer = ImGui::GetMousePos();
    const float reach = input.touch ? 14.0f : 6.0f;
    std::optional<ParameterName> under;
    if (ImGui::IsItemHovered()) under = parameter_under(layout, {pointer.x - origin.x, pointer.y - origin.y}, reach);
    if (!under && !state.drag) tip(texts::weight_hint.in(input.language));
    handle_pointer(input, layers, under, tapped, state, wishes);
    const std::optional<ParameterName> marked = state.drag ? state.chosen : input.touch ? std::nullopt : under;
    take_pictures(input, layers, state.pictures);
    draw_network_picture({input, layers, state.pictures, region, layout, origin, state.chosen, marked});
    if (marked) draw_hint(*marked, state.drag ? state.drag->value : parameter_value(layers, *marked), pointer);
    draw_inspector(input, layers, state, size.x, wishes);
}

}  // namespace petal
