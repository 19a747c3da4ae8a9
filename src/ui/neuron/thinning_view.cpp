#include "experiment/filled_text.hpp"
#include "math/slopes.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/neuron/thinning.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr int dots_a_row = 20;
constexpr float bar_height = 8;

// Samples in their order; those that are left are filled.
void draw_dots(ImVec2 origin, float side, const std::vector<bool>& passed) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float step = side / dots_a_row;
    for (std::size_t i = 0; i < passed.size(); ++i) {
        const auto column = static_cast<float>(i % dots_a_row), row = static_cast<float>(i / dots_a_row);
        const ImVec2 centre{origin.x + step * (column + 0.5f), origin.y + step * (row + 0.5f)};
        if (passed[i])
            list.AddCircleFilled(centre, 0.38f * step, ink(p.accent), 12);
        else
            list.AddCircleFilled(centre, std::max(0.8f, 0.1f * step), ink(p.edge), 6);
    }
}

// The share that is left as a bar, and under it the one that halving would leave.
void draw_share(const SectionView& view, ImVec2 place, float width, double share, double halved) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float line = line_height(look().caption);
    const auto bar = [&](float top, double value, bool is_filled, const char* words) {
        const ImVec2 min{place.x, top + line},
            max{place.x + width * static_cast<float>(value), top + line + bar_height};
        put_text(list, look().caption, {place.x, top}, ink(is_filled ? p.ink : p.muted), words);
        if (is_filled)
            list.AddRectFilled(min, max, ink(p.accent), 2);
        else
            list.AddRect(min, max, ink(p.muted), 2, 0, 1.5f);
    };
    bar(place.y, share, true,
        filled(view.say(texts::left_of), {std::to_string(static_cast<int>(std::lround(share * thinned_samples))),
                                          percent(share, view.language())})
            .c_str());
    bar(place.y + line + bar_height + 4, halved, false,
        filled(view.say(texts::halved), {percent(halved, view.language())}).c_str());
}

float panel_height(float side) {
    return side + line_height(look().strong) + 2 * line_height(look().caption) + 2 * bar_height + 16;
}

std::string dots_in_words(const SectionView& view, int layer, double left) {
    const Language language = view.language();
    return filled(texts::told_dots.in(language),
                  {weight_text(left), std::to_string(thinned_samples), percent(left / thinned_samples, language),
                   percent(slope_product(0.5, layer), language)});
}

void draw_panel(const SectionView& view, int layer, float side, const std::vector<bool>& passed) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float line = line_height(look().strong) + 4;
    const auto left = static_cast<double>(std::count(passed.begin(), passed.end(), true));
    const std::string title = layer == 0 ? std::string(view.say(texts::data_layer))
                                         : filled(view.say(texts::after_layer), {std::to_string(layer)});
    if (tree().listens())
        tree().say(at(origin, {origin.x + side, origin.y + panel_height(side)},
                      {.role = Role::image, .name = title, .value = dots_in_words(view, layer, left)}));
    put_text(*ImGui::GetWindowDrawList(), look().strong, origin, ink(p.ink), title);
    draw_dots({origin.x, origin.y + line}, side, passed);
    draw_share(view, {origin.x, origin.y + line + side + 4}, side, left / thinned_samples, slope_product(0.5, layer));
    ImGui::Dummy({side, panel_height(side)});
}

}  // namespace

void draw_thinning(SectionView& view) {
    const auto& layers = thinned(view.edited.seed);
    const int panels = thinned_layers + 1, per_row = view.width >= 700 ? panels : view.width >= 440 ? 3 : 2;
    const float gap = 2 * unit,
                side = std::floor((view.width - gap * static_cast<float>(per_row - 1)) / static_cast<float>(per_row));
    for (int l = 0; l < panels; ++l) {
        if (l % per_row != 0) ImGui::SameLine(0, gap);
        draw_panel(view, l, side, l == 0 ? std::vector<bool>(thinned_samples, true) : layers[l - 1].passed);
    }
    vertical_space(unit);
    const float button = 120;
    field_row(view.form(std::min(view.width - button - unit, 300.0f)), {"seed"}, view.say(texts::numpy_seed),
              view.edited.seed);
    ImGui::SameLine(0, unit);
    if (text_button("draw again", view.say(texts::draw_again), button)) ++view.edited.seed;
}

Facts thinning_facts(const Experiment& experiment, Language language) {
    const ThinnedLayer& last = thinned(experiment.seed).back();
    const int left = last.passing();
    return {filled(texts::thinning_fact.in(language), {std::to_string(left), std::to_string(thinned_samples),
                                                       percent(left / double{thinned_samples}, language)}),
            filled(texts::thinning_values.in(language), {percent(last.nonzero, language)})};
}

void draw_thinning_code(SectionView& view) {
    draw_numpy(view, "copy thinning",
               "np.random.seed(" + std::to_string(view.edited.seed) +
                   ")\nA, passed = np.random.randn(16, 400), np.full(400, True)\nfor l in range(4):\n"
                   "    W = np.random.randn(16, 16) * np.sqrt(2 / 16)\n    A = np.maximum(0, np.dot(W, A))\n"
                   "    passed &= A[np.arange(400) % 16, np.arange(400)] > 0\n"
                   "    print(l + 1, np.mean(A > 0), np.sum(passed))");
}

}  // namespace petal
