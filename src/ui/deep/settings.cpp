#include "ui/deep/settings.hpp"

#include "experiment/values.hpp"
#include "ui/choice_controls.hpp"
#include "ui/data_set_chooser.hpp"
#include "ui/deep/deep_state.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/network_rows.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"

namespace petal {

namespace {

// The notes' order: first the shallow network, ReLU → sigmoid, then one of any depth.
void offer_depths(const Form& form) {
    std::vector<int>& hidden = form.edited.hidden;
    const Offer<bool> offer(texts::network_depths);
    const std::optional<bool> depth = hidden.empty() ? std::nullopt : std::optional(hidden.size() > 1);
    bool is_deep = false;
    tree().name_next(texts::deep_depth.in(form.language));
    if (!offer.take(segmented("depth", offer.names(form.language), offer.place_of(depth), form.width), is_deep)) return;
    hidden = lab_defaults(Lab::deep).hidden;
    if (!is_deep) hidden.resize(1);
    form.edited.act.resize(1);
}

void draw_network(const Form& form) {
    Experiment& e = form.edited;
    const Language language = form.language;
    offer_depths(form);
    draw_layer_count(form, 0, values::most_deep_layers - 1);
    const std::vector<int> hidden = e.hidden;
    for (std::size_t l = 0; l < hidden.size() && e.hidden.size() == hidden.size(); ++l) {
        ImGui::PushID(static_cast<int>(l));
        number_row(form, layer_target(e.hidden, l), filled(texts::layer_units.in(language), {std::to_string(l + 1)}),
                   hidden[l], {.high = values::widest_deep_layer, .is_logarithmic = false});
        ImGui::PopID();
    }
    const Phrase& words = e.out == Output::softmax ? texts::output_layer_softmax : texts::output_layer;
    paragraph(look().caption, look().colours.muted,
              filled(words.in(language), {std::to_string(layers_of(e)), std::to_string(output_units(e))}), form.width);
    if (e.hidden.empty()) return;
    Activation activation = e.act[0];
    tree().name_next(texts::activation.in(language));
    if (segmented("activation", language, activation, form.width)) e.act = {activation};
}

void draw_data_and_training(const Form& form) {
    Experiment& e = form.edited;
    if (const auto taken = choose_data_set(form, DrawnPoints::not_offered)) {  // this lab has no plane to draw them on
        e.data = *taken;
        e.noise.reset();
        e.dataseed.reset();
        e.removed.clear();
    }
    const DataDefaults defaults = data_defaults(e.data);
    number_row(form, {"m"}, texts::samples.in(form.language), e.m.value_or(defaults.m),
               {.high = values::most_deep_samples});
    number_row(form, {"noise"}, texts::noise.in(form.language), e.noise.value_or(defaults.noise), noise_span(e.data));
    number_row(form, {"lr"}, texts::learning_rate.in(form.language), e.lr);
    number_row(form, {"iters"}, texts::iterations.in(form.language), static_cast<double>(e.iters), {.high = 10000});
}

}  // namespace

void draw_deep_network(SectionView& view) {
    const Form form = view.form(view.width);
    draw_form_part(form, {"network section", texts::deep_network, {}, view.folds()},
                   view.state<DeepState>().network_open, [&] {
                       draw_network(form);
                       draw_initialization(form);
                       draw_first_biases(form);
                   });
}

void draw_deep_training(SectionView& view) {
    const Form form = view.form(view.width);
    draw_form_part(form, {"training section", texts::deep_training, {}, view.folds()},
                   view.state<DeepState>().training_open, [&] { draw_data_and_training(form); });
}

}  // namespace petal
