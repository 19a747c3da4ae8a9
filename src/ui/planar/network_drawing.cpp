#include "ui/planar/network_drawing.hpp"

#include "experiment/typed_text.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/network_words.hpp"
#include "ui/run_states.hpp"
#include "ui/texts.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

SetParameter setting(const ParameterName& name, double value) {
    return {WhichModel::network, name.layer, name.row, name.column, value};
}

std::optional<ParameterName> under_pointer(const PageInput& input, const NetworkLayout& layout, ImVec2 origin) {
    const ImVec2 pointer = ImGui::GetMousePos();
    return parameter_under(layout, {pointer.x - origin.x, pointer.y - origin.y}, input.touch ? 14.0f : 6.0f);
}

// What the pointer does to the drawing, the handle of the chosen parameter being a part of it.
struct Hand {
    std::optional<ParameterName> under;
    bool is_tapped, is_activated, is_active;
    std::optional<ImVec2> grip = {};  // where it is seen
};

// A press chooses what lies under the pointer, a vertical drag changes it, a click without one opens the field. A
// finger chooses by a tap and drags only the handle: other drags scroll the page.
void handle_pointer(const PageInput& input, const std::vector<LayerView>& layers, const Hand& hand,
                    NetworkDrawingState& state, Wishes& wishes) {
    if (hand.is_tapped && input.touch && hand.under) state.chosen = *hand.under;
    if (hand.is_activated && hand.under && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        state.chosen = *hand.under;
        const double value = parameter_value(layers, *hand.under);
        state.drag = NetworkDrawingState::Drag{value, value};
    }
    if (!state.drag) return;
    if (!hand.is_active) {
        state.type_next = !state.drag->moved && !input.touch;
        state.drag.reset();
        return;
    }
    const float up = -ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 4).y;
    if (up == 0 && !state.drag->moved) return;
    const double step = step_of(layers[static_cast<std::size_t>(state.chosen.layer) - 1]);
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
    const std::string name = parameter_text(state.chosen) + " =";
    const ImVec2 words{place.x, place.y + (look().row - line_height(look().mono)) / 2},
        size = text_size(look().mono, name);
    put_text(*ImGui::GetWindowDrawList(), look().mono, words, ink(look().colours.ink), name);
    tree().say(at(words, {words.x + size.x, words.y + size.y}, {.role = Role::text, .name = name}));
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

// Of the last item, which is the drawing.
void say_network(const PageInput& input, const std::vector<LayerView>& layers) {
    if (!tree().listens()) return;
    const auto say_numbers = [&] {
        for (std::size_t l = 0; l < layers.size(); ++l) {
            const int number = static_cast<int>(l) + 1;
            say_numbers_of(layer_table_name(layers[l], number, input.language), layer_cells(layers[l], number));
        }
    };
    say_picture(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                {texts::network.in(input.language),
                 {network_words(layers, input.experiment, input.language), ""},
                 say_numbers,
                 texts::weight_hint.in(input.language),
                 ImGui::GetItemID()});
}

// Adds the handle of the chosen parameter to what the pointer does to the drawing.
Hand with_grip(const PageInput& input, const std::vector<LayerView>& layers, const NetworkLayout& layout, ImVec2 origin,
               Hand hand, NetworkDrawingState& state, Wishes& wishes) {
    const ParameterName chosen = state.chosen;
    const std::optional<ImVec2> place = grip_place(layout, chosen);
    if (!place) return hand;
    const double value = state.drag ? state.drag->value : parameter_value(layers, chosen);
    const ImVec2 on_page{origin.x + place->x, origin.y + place->y};
    const Grip grip = weight_grip(on_page, layers, chosen, value, state.keyed);
    if (grip.is_seen) hand.grip = on_page;
    if (grip.set) wishes.push_back(setting(chosen, *grip.set));
    if (grip.is_hovered) {
        const auto nearest = input.touch ? std::optional<ParameterName>() : under_pointer(input, layout, origin);
        hand.under = nearest.value_or(chosen);
    }
    hand.is_activated = grip.is_activated || (hand.is_activated && !input.touch);
    hand.is_active = grip.is_active || hand.is_active;
    return hand;
}

}  // namespace

void draw_network(const PageInput& input, const TracedRegion& region, NetworkDrawingState& state, ImVec2 size,
                  Wishes& wishes) {
    static const std::vector<LayerView> none;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImGui::SetNextItemAllowOverlap();  // the handle lies on it
    const bool tapped = ImGui::InvisibleButton("network drawing", size);
    focus_ring();
    const auto& progress = input.snapshot.progress;
    const std::vector<LayerView>& layers = progress ? progress->network.layers : none;
    say_network(input, layers);
    if (layers.empty()) return;
    if (std::isnan(parameter_value(layers, state.chosen))) state.chosen = {};
    const NetworkLayout layout = network_layout(layers, size.x, size.y);
    Hand hand{{}, tapped, ImGui::IsItemActivated(), ImGui::IsItemActive()};
    if (ImGui::IsItemHovered()) hand.under = under_pointer(input, layout, origin);
    if (!hand.under && !state.drag) {
        const Tree::Silence said(tree());
        tip(texts::weight_hint.in(input.language));
    }
    hand = with_grip(input, layers, layout, origin, hand, state, wishes);
    handle_pointer(input, layers, hand, state, wishes);
    const std::optional<ParameterName> marked = state.drag ? state.chosen : look().hovers ? hand.under : std::nullopt;
    take_pictures(input, layers, state.pictures);
    draw_network_picture({input, layers, state.pictures, region, layout, origin, state.chosen, marked});
    if (hand.grip) draw_grip(*hand.grip);
    if (marked)
        draw_hint(*marked, state.drag ? state.drag->value : parameter_value(layers, *marked), ImGui::GetMousePos());
    draw_inspector(input, layers, state, size.x, wishes);
}

}  // namespace petal
