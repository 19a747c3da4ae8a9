#include "ui/network_rows.hpp"

#include "ui/choice_controls.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <algorithm>

namespace petal {

namespace {

void resize_layers(Experiment& e, std::size_t layers) {
    if (e.act.size() > 1) e.act.resize(std::max<std::size_t>(layers, 1), e.act.back());
    e.hidden.resize(layers, e.hidden.empty() ? 4 : e.hidden.back());
}

bool scales_weights(Initialization init) { return init == Initialization::normal || init == Initialization::constant; }
bool draws_weights(Initialization init) { return init != Initialization::zeros && init != Initialization::constant; }

void draw_scale(const Form& form) { number_row(form, {"scale"}, texts::scale.in(form.language), form.edited.scale); }
void draw_seed(const Form& form) { field_row(form, {"seed"}, texts::weight_seed.in(form.language), form.edited.seed); }

}  // namespace

void draw_layer_count(const Form& form, std::size_t least, std::size_t most) {
    const float left = ImGui::GetCursorScreenPos().x, button = look().row + 8, number = 40;
    const std::size_t layers = form.edited.hidden.size();
    const std::string count = std::to_string(layers);
    say_text(look().text, texts::hidden_layers.in(form.language) + (" " + count), ImGui::GetCursorScreenPos(),
             {form.width, look().row});
    form.row(texts::hidden_layers.in(form.language));
    ImGui::SetCursorScreenPos({left + form.width - 2 * button - number, ImGui::GetCursorScreenPos().y});
    ImGui::BeginDisabled(layers <= least);
    if (icon_button("fewer layers", Icon::minus, texts::fewer_layers.in(form.language), button))
        resize_layers(form.edited, layers - 1);
    ImGui::EndDisabled();
    const ImVec2 max = ImGui::GetItemRectMax();
    put_text(
        *ImGui::GetWindowDrawList(), look().text,
        {max.x + (number - text_size(look().text, count).x) / 2, max.y - (look().row + line_height(look().text)) / 2},
        ink(look().colours.ink), count);
    ImGui::SameLine(0, number);
    ImGui::BeginDisabled(layers >= most);
    if (icon_button("more layers", Icon::plus, texts::more_layers.in(form.language), button))
        resize_layers(form.edited, layers + 1);
    ImGui::EndDisabled();
    return_to(left);
}

Target layer_target(const std::vector<int>& hidden, std::size_t l) {
    Target target{"hidden"};
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (i < l) target.before += std::to_string(hidden[i]) + ",";
        if (i > l) target.after += "," + std::to_string(hidden[i]);
    }
    return target;
}

void draw_initialization_choice(const Form& form) {
    Experiment& e = form.edited;
    const Language language = form.language;
    chooser_row(form, "##initialization", texts::initialization.in(language), e.init);
}

void draw_initialization(const Form& form) {
    draw_initialization_choice(form);
    if (scales_weights(form.edited.init)) draw_scale(form);
    if (draws_weights(form.edited.init)) draw_seed(form);
}

void draw_first_biases(const Form& form) {
    Experiment& e = form.edited;
    chooser_row(form, "##first biases", texts::first_biases.in(form.language), e.init_b);
    if (e.init_b == FirstBiases::zeros) return;
    if (!scales_weights(e.init)) draw_scale(form);
    if (!draws_weights(e.init)) draw_seed(form);
}

void draw_set_and_learned(const Form& form, int n_x) {
    const Experiment& e = form.edited;
    std::vector<int> n{n_x};
    n.insert(n.end(), e.hidden.begin(), e.hidden.end());
    n.push_back(output_units(e));
    std::int64_t weights = 0, biases = 0;
    for (std::size_t l = 1; l < n.size(); ++l) weights += std::int64_t{n[l]} * n[l - 1], biases += n[l];
    paragraph(look().caption, look().colours.muted, texts::hyper_parameters.in(form.language), form.width);
    const Phrase& learned = biases == 1 ? texts::parameters_learned_one_bias : texts::parameters_learned;
    paragraph(look().caption, look().colours.muted,
              filled(learned.in(form.language), {grouped(weights), grouped(biases)}), form.width);
}

}  // namespace petal
