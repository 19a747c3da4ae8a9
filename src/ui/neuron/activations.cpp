#include "experiment/keys.hpp"
#include "math/activation.hpp"
#include "ui/chart/axes.hpp"
#include "ui/chart/curve.hpp"
#include "ui/chart/legend.hpp"
#include "ui/choice_controls.hpp"
#include "ui/ideas/handles.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr double z_end = 6;

void draw_zones(const SectionView& view, const Plot& plot, Activation activation) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ClosedZones zones = closed_zones(activation);
    const Phrase& name = activation_range(activation).is_bounded()   ? texts::saturated
                         : activation_slope(activation, -z_end) == 0 ? texts::dropped
                                                                     : texts::nearly_dropped;
    const auto shade = [&](double from, double to) {
        const float left = plot.x(from), right = plot.x(to);
        list.AddRectFilled({left, plot.min.y}, {right, plot.max.y}, ink(p.muted, 0.16f));
        const float words = text_size(look().caption, view.say(name)).x;
        if (words + 8 < right - left)
            put_text(list, look().caption, {(left + right - words) / 2, plot.min.y + 4}, ink(p.muted), view.say(name));
    };
    shade(plot.x_low, zones.below);
    if (zones.above < plot.x_high) shade(zones.above, plot.x_high);
}

void draw_plot(SectionView& view, ImVec2 size) {
    const Palette& p = look().colours;
    const Activation activation = view.edited.act.front();
    const bool flat = activation_range(activation).is_bounded();
    const PlotFrame frame = begin_plot(size, {-z_end, z_end, flat ? -1.25 : -1.5, flat ? 1.25 : 6});
    const Plot& plot = frame.plot;
    const double z = view.edited.shown.z, a = activation_value(activation, z), slope = activation_slope(activation, z);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Range& range = find_key("z")->range();
    draw_zones(view, plot, activation);
    draw_plane_axes(list, plot, "z", "");
    draw_function(list, plot, {p.classes[1], 2}, [&](double t) { return activation_slope(activation, t); });
    draw_function(list, plot, {p.accent, 3}, [&](double t) { return activation_value(activation, t); });
    if (activation == Activation::tanh)
        draw_function(list, plot, {p.ink, 1.5f, true}, [](double t) { return 2 * sigmoid(2 * t) - 1; });
    draw_function(list, plot, {p.classes[2], 1.5f}, [&](double t) { return a + slope * (t - z); });
    draw_x_line(list, plot, z, ink(p.muted, 0.6f));
    if (const auto to = drag_handle("slope handle", plot, {z, slope}, p.classes[1], view.lab_state))
        view.edited.shown.z = tidy(to->x, range.low, range.high);
    if (const auto to = drag_handle("z handle", plot, {z, a}, p.accent, view.lab_state))
        view.edited.shown.z = tidy(to->x, range.low, range.high);
    end_plot(frame);
}

// All at once, so that they can be compared at the same z.
void draw_table(const SectionView& view) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float column = std::min(view.width, 560.0f) / 4, row = line_height(look().text) + 6;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto put = [&](int i, int j, ImFont* font, Rgb colour, std::string_view words) {
        put_text(list, font, {origin.x + column * static_cast<float>(i), origin.y + row * static_cast<float>(j)},
                 ink(colour), words);
    };
    for (int i = 0; i < 4; ++i) put(i, 0, look().caption, p.muted, view.say(texts::table_heads[i]));
    const double z = view.edited.shown.z;
    int rows = 1;
    for (const auto& [activation, key, name] : choices<Activation>) {
        const bool chosen = activation == view.edited.act.front();
        ImFont* font = chosen ? look().strong : look().text;
        put(0, rows, font, chosen ? p.accent : p.ink, view.say(name));
        put(1, rows, font, p.ink, weight_text(activation_value(activation, z)));
        put(2, rows, font, p.ink, weight_text(activation_slope(activation, z)));
        put(3, rows, font, p.ink, weight_text(mean_answer(activation, z)));
        ++rows;
    }
    ImGui::Dummy({4 * column, static_cast<float>(rows) * row});
}

}  // namespace

void draw_activations(SectionView& view) {
    const Palette& p = look().colours;
    Activation activation = view.edited.act.front();
    if (segmented("activation", view.language(), activation, std::min(view.width, 420.0f)))
        view.edited.act = {activation};
    vertical_space(unit);
    std::vector<LegendEntry> curves{line_entry(view.say(texts::curve_value), {p.accent, 3}),
                                    line_entry(view.say(texts::curve_slope), {p.classes[1], 2}),
                                    line_entry(view.say(texts::curve_tangent), {p.classes[2], 1.5f})};
    if (activation == Activation::tanh) curves.push_back(line_entry(view.say(texts::curve_twin), {p.ink, 1.5f, true}));
    draw_curve_names(curves, view.width);
    draw_plot(view, {view.width, std::clamp(view.lab_height - 460, 240.0f, 460.0f)});
    number_row(view.form(std::min(view.width, 480.0f)), {"z"}, "z", view.edited.shown.z);
}

// The table and the sentences, side by side where there is room.
void draw_activation_reading(SectionView& view) {
    const Facts facts = activation_facts(view.edited, view.language());
    const bool beside = view.width >= 860;
    SectionView left = view, right = view;
    if (beside) left.width = 400, right.width = view.width - 400 - 3 * unit;
    ImGui::BeginGroup();
    draw_table(left);
    ImGui::EndGroup();
    if (beside)
        ImGui::SameLine(0, 3 * unit);
    else
        vertical_space(unit);
    ImGui::BeginGroup();
    draw_facts(right, facts);
    ImGui::EndGroup();
}

void draw_activation_code(SectionView& view) {
    draw_numpy(view, "copy activation", numpy_form(view.edited.act.front()).one_number);
}

}  // namespace petal
