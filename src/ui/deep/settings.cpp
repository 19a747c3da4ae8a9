#include "ui/deep/settings.hpp"

#include "experiment/conflicts.hpp"
#include "ui/deep/steps.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/texts_deep.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr int offered_sets = 6;  // all but points drawn by hand, which this lab has no plane for

void resize_layers(Experiment& e, std::size_t layers) {
    if (e.act.size() > 1) e.act.resize(std::max<std::size_t>(layers, 1), e.act.back());
    e.hidden.resize(layers, e.hidden.empty() ? 4 : e.hidden.back());
}

void draw_layer_count(const Form& form) {
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
        ink(look().colours.ink), count);
    ImGui::SameLine(0, number);
    ImGui::BeginDisabled(layers + 1 >= values::most_deep_layers);
    if (icon_button("more layers", Icon::plus, texts::more_layers.in(form.language), button))
        resize_layers(form.edited, layers + 1);
    ImGui::EndDisabled();
    ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y});
}

// The text of `hidden` in front of and behind layer l.
Target layer_target(const std::vector<int>& hidden, std::size_t l) {
    Target target{"hidden"};
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (i < l) target.before += std::to_string(hidden[i]) + ",";
        if (i > l) target.after += "," + std::to_string(hidden[i]);
    }
    return target;
}

void draw_network(const Form& form) {
    Experiment& e = form.edited;
    const Language language = form.language;
    draw_layer_count(form);
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

void draw_initialization(const Form& form) {
    Experiment& e = form.edited;
    const auto taken = chooser_row(form, "##initialization", texts::initialization.in(form.language),
                                   names_in(form.language, texts::initialization_names), static_cast<int>(e.init));
    if (taken) e.init = static_cast<Initialization>(*taken);
    if (e.init == Initialization::normal || e.init == Initialization::constant)
        number_row(form, {"scale"}, texts::scale.in(form.language), e.scale, {0.001, 10, true});
    if (e.init != Initialization::zeros && e.init != Initialization::constant)
        field_row(form, {"seed"}, texts::weight_seed.in(form.language), e.seed);
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

template <class Draw>
void section(const char* id, const Phrase& title, const Form& form, bool folded, bool& open, Draw draw) {
    if (folded) {
        if (fold(id, title.in(form.language), open, form.width, look().strong)) draw();
        hairline(form.width);
        return;
    }
    label(look().strong, look().colours.ink, title.in(form.language));
    draw();
    vertical_space(unit + 4);
}

}  // namespace

void draw_deep_settings(const PageInput& input, DeepState& state, float width, bool folded, Wishes& wishes) {
    Experiment edited = input.experiment;
    const Form form{state.form, edited, input.language, width};
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, folded ? unit : 6.0f});
    section("network section", texts::deep_network, form, folded, state.network_open, [&] {
        draw_network(form);
        draw_initialization(form);
    });
    section("training section", texts::deep_training, form, folded, state.training_open,
            [&] { draw_data_and_training(form); });
    ImGui::PopStyleVar();
    if (edited == input.experiment) return;
    resolve_conflicts(edited);  // a layer less may take the open box with it, fewer iterations the opened one
    wishes.push_back(EditExperiment{std::move(edited)});
}

}  // namespace petal
