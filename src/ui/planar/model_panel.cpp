#include "experiment/values.hpp"
#include "ui/choice_controls.hpp"
#include "ui/network_rows.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/panels.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"

namespace petal {

namespace {

void draw_layers(const Form& form) {
    const std::vector<int> hidden = form.edited.hidden;
    const bool each = form.edited.act.size() > 1;
    for (std::size_t l = 0; l < hidden.size() && l < form.edited.hidden.size(); ++l) {
        ImGui::PushID(static_cast<int>(l));
        const std::string name = hidden.size() == 1
                                     ? texts::hidden_units.in(form.language)
                                     : filled(texts::layer_units.in(form.language), {std::to_string(l + 1)});
        number_row(form, layer_target(form.edited.hidden, l), name, hidden[l]);
        if (each && l < form.edited.act.size()) {
            tree().name_next(filled(texts::layer_activation.in(form.language), {std::to_string(l + 1)}));
            segmented("layer activation", form.language, form.edited.act[l], form.width);
        }
        ImGui::PopID();
    }
}

void draw_common_activation(const Form& form) {
    if (form.edited.hidden.empty() || form.edited.act.size() > 1) return;
    tree().name_next(texts::hidden_activation.in(form.language));
    segmented("activation", form.language, form.edited.act[0], form.width);
}

void draw_more_of_model(const Form& form) {
    Experiment& e = form.edited;
    if (e.hidden.size() > 1) {
        bool per_layer = e.act.size() > 1;
        if (segmented_row(form, "activation kind", texts::activation.in(form.language), per_layer,
                          Offer<bool>(texts::activation_per_layer)))
            e.act.resize(per_layer ? e.hidden.size() : 1, e.act[0]);
    }
    const bool is_new = segmented_row(form, "output", texts::output.in(form.language), e.out);
    if (is_new && e.out == Output::sigmoid) set_classes(e, 2);  // one sigmoid unit tells two classes apart
}

}  // namespace

void draw_model_panel(const Form& form, ModelPanelState& state) {
    draw_layer_count(form, 0, values::most_layers);
    draw_layers(form);
    draw_common_activation(form);
    tree().name_next(texts::more_about_model.in(form.language));
    if (fold("more model", texts::more.in(form.language), state.more, form.width, look().text))
        draw_more_of_model(form);
}

}  // namespace petal
