#include "experiment/values.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/panels.hpp"
#include "ui/texts.hpp"

#include <cstdio>

namespace petal {

namespace {

// Activations of every layer stay where they are; a new layer takes the last one's.
void resize_layers(Experiment& e, std::size_t layers) {
    if (e.act.size() > 1) e.act.resize(std::max<std::size_t>(layers, 1), e.act.back());
    e.hidden.resize(layers, e.hidden.empty() ? 4 : e.hidden.back());
}

void draw_layer_count(const Form& form) {
    const Palette& p = look().colours;
    const float left = ImGui::GetCursorScreenPos().x, button = look().row + 8, number = 40;
    const std::size_t layers = form.edited.hidden.size();
    form.row(texts::hidden_layers.in(form.language));
    ImGui::SetCursorScreenPos({left + form.width - 2 * button - number, ImGui::GetCursorScreenPos().y});
    ImGui::BeginDisabled(layers == 0);
    if (icon_button("fewer layers", Icon::minus, texts::fewer_layers.in(form.language), button))
        resize_layers(form.edited, layers - 1);
    ImGui::EndDisabled();
    const ImVec2 max = ImGui::GetItemRectMax();
    const std::string count = std::to_string(layers);
    put_text(
        *ImGui::GetWindowDrawList(), look().text,
        {max.x + (number - text_size(look().text, count).x) / 2, max.y - (look().row + line_height(look().text)) / 2},
        ink(p.ink), count);
    ImGui::SameLine(0, number);
    ImGui::BeginDisabled(layers >= std::size_t{values::most_layers});
    if (icon_button("more layers", Icon::plus, texts::more_layers.in(form.language), button))
        resize_layers(form.edited, layers + 1);
    ImGui::EndDisabled();
    ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y});
}

// The text of `hidden` in front of and behind layer l.
Target layer_target(const Experiment& e, std::size_t l) {
    Target target{"hidden"};
    for (std::size_t i = 0; i < e.hidden.size(); ++i) {
        if (i < l) target.before += std::to_string(e.hidden[i]) + ",";
        if (i > l) target.after += "," + std::to_string(e.hidden[i]);
    }
    return target;
}

std::vector<std::string> activation_names(Language language) { return names_in(language, texts::activation_names); }

void draw_layers(const Form& form) {
    const std::vector<int> hidden = form.edited.hidden;
    const bool each = form.edited.act.size() > 1;
    for (std::size_t l = 0; l < hidden.size() && l < form.edited.hidden.size(); ++l) {
        ImGui::PushID(static_cast<int>(l));
        const std::string name = hidden.size() == 1
                                     ? texts::hidden_units.in(form.language)
                                     : filled(texts::layer_units.in(form.language), {std::to_string(l + 1)});
        number_row(form, layer_target(form.edited, l), name, hidden[l], {1, 100, true, true});
        if (each && l < form.edited.act.size())
            if (const auto taken = segmented("layer activation", activation_names(form.language),
                                             static_cast<int>(form.edited.act[l]), form.width))
                form.edited.act[l] = static_cast<Activation>(*taken);
        ImGui::PopID();
    }
}

void draw_common_activation(const Form& form) {
    if (form.edited.hidden.empty() || form.edited.act.size() > 1) return;
    if (const auto taken =
            segmented("activation", activation_names(form.language), static_cast<int>(form.edited.act[0]), form.width))
        form.edited.act = {static_cast<Activation>(*taken)};
}

void draw_more(const Form& form) {
    Experiment& e = form.edited;
    if (e.hidden.size() > 1) {
        const int chosen = e.act.size() > 1 ? 1 : 0;
        const auto taken = segmented_row(form, "activation kind", texts::activation.in(form.language),
                                         names_in(form.language, texts::activation_kinds), chosen);
        if (taken) e.act.resize(*taken == 1 ? e.hidden.size() : 1, e.act[0]);
    }
    const auto taken = segmented_row(form, "output", texts::output.in(form.language),
                                     names_in(form.language, texts::output_names), static_cast<int>(e.out));
    if (!taken) return;
    e.out = static_cast<Output>(*taken);
    if (e.out == Output::sigmoid) set_classes(e, 2);  // one sigmoid unit tells two classes apart
}

}  // namespace

void draw_model_panel(const Form& form, ModelPanelState& state) {
    draw_layer_count(form);
    draw_layers(form);
    draw_common_activation(form);
    if (fold("more model", texts::more.in(form.language), state.more, form.width, look().text)) draw_more(form);
}

}  // namespace petal
