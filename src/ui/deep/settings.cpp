#include "ui/deep/settings.hpp"

#include "experiment/values.hpp"
#include "ui/data_set_icons.hpp"
#include "ui/deep/deep_state.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/network_rows.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr int offered_sets = 6;  // all but points drawn by hand, which this lab has no plane for

void draw_network(const Form& form) {
    Experiment& e = form.edited;
    const Language language = form.language;
    draw_layer_count(form, 0, values::most_deep_layers - 1);
    const std::vector<int> hidden = e.hidden;
    for (std::size_t l = 0; l < hidden.size() && e.hidden.size() == hidden.size(); ++l) {
        ImGui::PushID(static_cast<int>(l));
        number_row(form, layer_target(e.hidden, l), filled(texts::layer_units.in(language), {std::to_string(l + 1)}),
                   hidden[l], {1, values::widest_deep_layer, false, true});
        ImGui::PopID();
    }
    const Phrase& words = e.out == Output::softmax ? texts::output_layer_softmax : texts::output_layer;
    paragraph(look().caption, look().colours.muted,
              filled(words.in(language), {std::to_string(layers_of(e)), std::to_string(output_units(e))}), form.width);
    if (!e.hidden.empty())
        if (const auto taken = segmented("activation", names_in(language, texts::activation_names),
                                         static_cast<int>(e.act[0]), form.width))
            e.act = {static_cast<Activation>(*taken)};
}

void draw_data_and_training(const Form& form) {
    Experiment& e = form.edited;
    const Palette& p = look().colours;
    std::vector<DrawnChoice> sets;
    for (int i = 0; i < offered_sets; ++i)
        sets.push_back({texts::data_set_names[i].in(form.language), [i, &p](ImDrawList& list, ImVec2 centre, ImU32) {
                            draw_data_set(list, static_cast<DataSet>(i), centre, 29, ink(p.classes[0]),
                                          ink(p.classes[1]));
                        }});
    if (const auto taken =
            segmented_drawings("data set", sets, static_cast<int>(e.data), {form.width, std::max(38.0f, look().row)})) {
        e.data = static_cast<DataSet>(*taken);
        e.noise.reset();
        e.dataseed.reset();
        e.removed.clear();
    }
    const DataDefaults defaults = data_defaults(e.data);
    number_row(form, {"m"}, texts::samples.in(form.language), e.m.value_or(defaults.m),
               {10, values::most_deep_samples, true, true});
    number_row(form, {"noise"}, texts::noise.in(form.language), e.noise.value_or(defaults.noise),
               {0, defaults.noise > 0.5 ? 2.0 : 1.0});
    number_row(form, {"lr"}, texts::learning_rate.in(form.language), e.lr, {0.001, 10, true});
    number_row(form, {"iters"}, texts::iterations.in(form.language), static_cast<double>(e.iters),
               {100, 10000, true, true});
}

}  // namespace

void draw_deep_network(SectionView& view) {
    const Form form = view.form(view.width);
    draw_form_part(form, {"network section", texts::deep_network, {}, view.folds()},
                   view.state<DeepState>().network_open, [&] {
                       draw_network(form);
                       draw_initialization(form);
                   });
}

void draw_deep_training(SectionView& view) {
    const Form form = view.form(view.width);
    draw_form_part(form, {"training section", texts::deep_training, {}, view.folds()},
                   view.state<DeepState>().training_open, [&] { draw_data_and_training(form); });
}

}  // namespace petal
