#include "ui/planar/weight_grip.hpp"

#include "ui/numbers.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double points_for_largest_weight = 60;  // dragged this far a weight changes by the layer's largest one

double largest_weight(const LayerView& layer) {
    double largest = 0;
    for (const double w : layer.W) largest = std::max(largest, std::abs(w));
    return largest;
}

// How far a weight's handle goes, to both sides of 0: by the other weights, so that it stays where it is while it is
// moved.
double end_of(const LayerView& layer, const ParameterName& name, double value) {
    const int own = name.column < 0 ? -1 : name.row * layer.shown_inputs + name.column;
    double largest = 0;
    for (int i = 0; i < static_cast<int>(layer.W.size()); ++i)
        if (i != own) largest = std::max(largest, std::abs(layer.W[static_cast<std::size_t>(i)]));
    return std::max({1.0, rounded(2 * largest, 3), std::abs(value)});
}

void say_grip(const std::vector<LayerView>& layers, const ParameterName& name, double value) {
    if (!tree().listens()) return;
    const Language language = look().language;
    const double most = end_of(layers[static_cast<std::size_t>(name.layer) - 1], name, value);
    const Phrase& words = name.column < 0 ? texts::chosen_bias : texts::chosen_weight;
    say_item({.role = Role::handle,
              .states = states({NodeState::drags}),
              .now = value,
              .least = -most,
              .most = most,
              .name = filled(words.in(language), {parameter_text(name)}),
              .value = weight_text(value),
              .description = texts::chosen_keys.in(language)});
}

std::optional<double> set_by_keys(const LayerView& layer, const ParameterName& name, double value,
                                  std::optional<KeyedValue>& keyed) {
    constexpr double far = 10;
    const auto key = key_for_item({ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_DownArrow, ImGuiKey_UpArrow,
                                   ImGuiKey_PageDown, ImGuiKey_PageUp, ImGuiKey_Home, ImGuiKey_End});
    if (!key) return std::nullopt;
    const bool is_far = *key == ImGuiKey_PageDown || *key == ImGuiKey_PageUp,
               is_up = *key == ImGuiKey_RightArrow || *key == ImGuiKey_UpArrow || *key == ImGuiKey_PageUp;
    const bool is_on_its_way = keyed && keyed->name == name && keyed->before == value;
    const double from = is_on_its_way ? keyed->value : value;
    const double end = end_of(layer, name, value);
    const double to = *key == ImGuiKey_Home ? -end
                      : *key == ImGuiKey_End
                          ? end
                          : rounded(from + (is_up ? 1 : -1) * (is_far ? far : 1) * step_of(layer), 5);
    keyed = KeyedValue{name, value, to};
    return to;
}

}  // namespace

void draw_grip(ImVec2 place) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddCircleFilled(place, 7, ink(p.page), 24);
    list.AddCircleFilled(place, 5.5f, ink(p.accent), 24);
}

std::optional<ImVec2> grip_place(const NetworkLayout& layout, const ParameterName& name) {
    if (name.layer < 1 || name.layer >= static_cast<int>(layout.columns.size())) return std::nullopt;
    const auto l = static_cast<std::size_t>(name.layer), row = static_cast<std::size_t>(std::max(0, name.row)),
               column = static_cast<std::size_t>(std::max(0, name.column));
    const NetworkLayout::Column &before = layout.columns[l - 1], &after = layout.columns[l];
    if (row >= after.unit_x.size()) return std::nullopt;
    if (name.column < 0) return ImVec2{after.unit_x[row], after.unit_y[row] + after.size / 2};
    if (column >= before.unit_x.size()) return std::nullopt;
    return ImVec2{(before.unit_x[column] + before.size / 2 + after.unit_x[row] - after.size / 2) / 2,
                  (before.unit_y[column] + after.unit_y[row]) / 2};
}

double step_of(const LayerView& layer) { return std::max(0.05, largest_weight(layer)) / points_for_largest_weight; }

Grip weight_grip(ImVec2 place, const std::vector<LayerView>& layers, const ParameterName& name, double value,
                 std::optional<KeyedValue>& keyed) {
    const float reach = look().touch ? 22.0f : 12.0f;
    const ImVec2 after = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({place.x - reach, place.y - reach});
    ImGui::InvisibleButton("chosen parameter", {2 * reach, 2 * reach});
    Grip grip{ImGui::IsItemActivated(), ImGui::IsItemActive(), ImGui::IsItemHovered(), look().touch || has_keys(), {}};
    say_grip(layers, name, value);
    grip.set = set_by_keys(layers[static_cast<std::size_t>(name.layer) - 1], name, value, keyed);
    focus_ring(reach);
    ImGui::SetCursorScreenPos(after);
    return grip;
}

}  // namespace petal
