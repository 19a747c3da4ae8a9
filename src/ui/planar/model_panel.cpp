#include "experiment/values.hpp"
#include "ui/network_rows.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/panels.hpp"
#include "ui/texts.hpp"

namespace petal {

namespace {

std::vector<std::string> activation_names(Language language) { return names_in(language, texts::activation_names); }

void draw_layers(const Form& form) {
    const std::vector<int> hidden = form.edited.hidden;
    const bool each = form.edited.act.size() > 1;
    for (std::size_t l = 0; l < hidden.size() && l < form.edited.hidden.size(); ++l) {
        ImGui::PushID(static_cast<int>(l));
        const std::string name = hidden.size() == 1
                                     ? texts::hidden_units.in(form.language)
                                     : filled(texts::layer_units.in(form.language), {std::to_string(l + 1)});
        number_row(form, layer_target(form.edited.hidden, l), name, hidden[l], {1, 100, true, true});
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
    draw_layer_count(form, 0, values::most_layers);
    draw_layers(form);
    draw_common_activation(form);
    if (fold("more model", texts::more.in(form.language), state.more, form.width, look().text)) draw_more(form);
}

}  // namespace petal
