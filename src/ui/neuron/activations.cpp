#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "math/activation.hpp"
#include "math/elementwise.hpp"
#include "ui/chart/axes.hpp"
#include "ui/chart/curve.hpp"
#include "ui/chart/legend.hpp"
#include "ui/choice_controls.hpp"
#include "ui/ideas/handles.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/neuron_words.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"

#include <algorithm>
#include <utility>

namespace petal {

namespace {

constexpr PlotRange values_range{-z_end, z_end, -1.5, 3}, slopes_range{-z_end, z_end, -0.25, 1.25};

constexpr float zone_strength = 0.16f;

// Where the chosen activation hardly passes a gradient on. The legend has their name.
void draw_zones(const SectionView& view, const Plot& plot, Activation activation) {
    const ClosedZones zones = closed_zones(activation, view.edited.shown.leak);
    const auto shade = [&](double from, double to) {
        ImGui::GetWindowDrawList()->AddRectFilled({plot.x(from), plot.min.y}, {plot.x(to), plot.max.y},
                                                  ink(look().colours.muted, zone_strength));
        const double border = from > plot.x_low ? from : to;
        draw_x_line(*ImGui::GetWindowDrawList(), plot, border, ink(look().colours.edge));
    };
    if (zones.below > plot.x_low) shade(plot.x_low, zones.below);
    if (zones.above < plot.x_high) shade(zones.above, plot.x_high);
}

// Of the zones; empty where there are none.
std::string zone_name(const SectionView& view, Activation activation) {
    const double leak = view.edited.shown.leak;
    if (closed_zones(activation, leak).below < -z_end) return "";
    if (activation_range(activation).is_bounded()) return view.say(texts::saturated);
    if (activation == Activation::relu) return view.say(texts::dropped);
    return filled(view.say(texts::nearly_dropped), {weight_text(leak)});
}

float thickness_of(Activation g, Activation chosen) {
    constexpr float thin = 1.5f, seen_under_leaky = 3, brought_forward = 5;  // for z > 0 both ReLUs are the same
    return g == chosen ? brought_forward : g == Activation::relu ? seen_under_leaky : thin;
}

// The curve f of every activation, that of the chosen one thick, with the others upon it.
void draw_curves(const SectionView& view, const Plot& plot, double (*f)(Activation, double z, double leak)) {
    const double leak = view.edited.shown.leak;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Activation chosen = view.edited.act.front();
    const auto draw = [&](Activation g) {
        draw_function(list, plot, {colour_of(g), thickness_of(g, chosen)}, [=](double z) { return f(g, z, leak); });
    };
    draw(chosen);
    for (const Activation g : all_of_choice<Activation>())
        if (g != chosen) draw(g);
}

void drag_z(SectionView& view, const char* id, const Plot& plot, double value, const HandleName& name) {
    constexpr double step = 0.1;
    const Range& range = find_key("z")->range();
    const Activation chosen = view.edited.act.front();
    const double z = z_of(view.edited);
    if (const auto to = drag_value(id, plot, {z, value}, colour_of(chosen), view.lab_state, name,
                                   {z, range.low, range.high, step, [](PlotPoint place) { return place.x; }}))
        view.edited.shown.z = *to;
}

// Every curve at each whole z.
std::string curves_table(const SectionView& view, double (*f)(Activation, double z, double leak)) {
    std::vector<TableRow> rows{{"z"}};
    for (const auto& row : choices<Activation>) rows[0].push_back(view.say(row.name));
    for (int z = -static_cast<int>(z_end); z <= static_cast<int>(z_end); ++z) {
        rows.push_back({weight_text(z)});
        for (const auto& row : choices<Activation>)
            rows.back().push_back(weight_text(f(row.value, z, view.edited.shown.leak)));
    }
    return table_cells(rows);
}

void draw_values(SectionView& view, ImVec2 size) {
    const Palette& p = look().colours;
    const Activation chosen = view.edited.act.front();
    const double z = z_of(view.edited), leak = view.edited.shown.leak, a = shown_value(chosen, z, leak),
                 slope = shown_slope(chosen, z, leak);
    const ImVec2 top = ImGui::GetCursorScreenPos();
    unsaid_label(look().strong, p.ink, view.say(texts::curve_value));
    const PlotFrame frame = begin_plot(size, values_range);
    if (tree().listens())
        say_picture(top, {frame.origin.x + size.x, frame.origin.y + size.y},
                    {view.say(texts::curve_value), activation_words(view.edited, view.language()),
                     [&] { say_numbers_of(view.say(texts::curve_value), curves_table(view, shown_value)); }});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_zones(view, frame.plot, chosen);
    draw_plane_axes(list, frame.plot, "z", "a");
    draw_curves(view, frame.plot, shown_value);
    if (chosen == Activation::tanh)
        draw_function(list, frame.plot, {p.ink, 1.5f, true}, [](double t) { return 2 * sigmoid(2 * t) - 1; });
    draw_function(list, frame.plot, {p.ink, 1}, [&](double t) { return a + slope * (t - z); });
    draw_x_line(list, frame.plot, z, ink(p.edge));
    drag_z(view, "z handle", frame.plot, a,
           {.label = view.say(texts::told_z_on_values), .value = [&] {
                return filled(view.say(texts::told_z_value), {weight_text(z), weight_text(a), weight_text(slope)});
            }});
    end_plot(frame);
}

void draw_slopes(SectionView& view, ImVec2 size) {
    const Palette& p = look().colours;
    const double z = z_of(view.edited), slope = shown_slope(view.edited.act.front(), z, view.edited.shown.leak);
    const ImVec2 top = ImGui::GetCursorScreenPos();
    unsaid_label(look().strong, p.ink, view.say(texts::curve_slope));
    const PlotFrame frame = begin_plot(size, slopes_range);
    if (tree().listens())
        say_picture(top, {frame.origin.x + size.x, frame.origin.y + size.y},
                    {view.say(texts::curve_slope), activation_slope_words(view.edited, view.language()),
                     [&] { say_numbers_of(view.say(texts::curve_slope), curves_table(view, shown_slope)); }});
    draw_plane_axes(*ImGui::GetWindowDrawList(), frame.plot, "z", "g′");
    draw_curves(view, frame.plot, shown_slope);
    draw_x_line(*ImGui::GetWindowDrawList(), frame.plot, z, ink(p.edge));
    drag_z(view, "slope handle", frame.plot, slope,
           {.label = view.say(texts::told_z_on_slopes), .value = [&] {
                return filled(view.say(texts::told_z_slope), {weight_text(z), weight_text(slope)});
            }});
    end_plot(frame);
}

void draw_names(const SectionView& view) {
    const Palette& p = look().colours;
    const Activation chosen = view.edited.act.front();
    std::vector<LegendEntry> curves;
    for (const auto& [g, key, name] : choices<Activation>)
        curves.push_back(line_entry(view.say(name), {colour_of(g), thickness_of(g, chosen)}));
    curves.push_back(line_entry(view.say(texts::curve_tangent), {p.ink, 1}));
    if (chosen == Activation::tanh) curves.push_back(line_entry(view.say(texts::curve_twin), {p.ink, 1.5f, true}));
    if (std::string zones = zone_name(view, chosen); !zones.empty())
        curves.push_back(area_entry(std::move(zones), ink(p.muted, 2 * zone_strength), ink(p.edge)));
    draw_curve_names(curves, view.width);
}

std::vector<TableRow> readings(const SectionView& view) {
    const double z = z_of(view.edited), leak = view.edited.shown.leak;
    std::vector<TableRow> rows(1);
    for (const Phrase& head : texts::table_heads) rows[0].emplace_back(view.say(head));
    for (const auto& row : choices<Activation>)
        rows.push_back({view.say(row.name), weight_text(shown_value(row.value, z, leak)),
                        weight_text(shown_slope(row.value, z, leak)), weight_text(mean_answer(row.value, z, leak))});
    return rows;
}

// All at once, so that they can be compared at the same z.
void draw_table(const SectionView& view) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float column = std::min(view.width, 560.0f) / 4, row = line_height(look().text) + 6;
    const std::vector<TableRow> rows = readings(view);
    const ImVec2 size{4 * column, static_cast<float>(rows.size()) * row};
    if (tree().listens())
        tree().say(at(origin, {origin.x + size.x, origin.y + size.y},
                      {.role = Role::table,
                       .now = -1,
                       .name = filled(view.say(texts::told_activation_table), {weight_text(z_of(view.edited))}),
                       .value = table_cells(rows)}));
    const auto chosen = static_cast<std::size_t>(Offer<Activation>().place_of(view.edited.act.front()));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        ImFont* font = r == 0 ? look().caption : r == chosen + 1 ? look().strong : look().text;
        for (std::size_t c = 0; c < rows[r].size(); ++c)
            put_text(*ImGui::GetWindowDrawList(), font,
                     {origin.x + column * static_cast<float>(c), origin.y + row * static_cast<float>(r)},
                     ink(r == 0 ? p.muted : p.ink), rows[r][c]);
    }
    ImGui::Dummy(size);
}

}  // namespace

Rgb colour_of(Activation g) {
    const auto& colours = look().colours.classes;
    return colours[static_cast<std::size_t>(Offer<Activation>().place_of(g)) % colours.size()];
}

void draw_activations(SectionView& view) {
    Activation activation = view.edited.act.front();
    tree().name_next(view.say(texts::activation));
    if (segmented("shown activation", view.language(), activation, std::min(view.width, 420.0f)))
        view.edited.act = {activation};
    vertical_space(unit);
    draw_names(view);
    const bool beside = view.width >= 500;
    const float each = beside ? (view.width - 2 * unit) / 2 : view.width;
    const ImVec2 size{each, std::clamp(view.lab_height - 480, 220.0f, 460.0f)};
    const auto part = [&](void (*draw)(SectionView&, ImVec2), const char* key, const char* name, double value) {
        ImGui::BeginGroup();
        draw(view, size);
        number_row(view.form(std::min(each, 480.0f)), {key}, name, value);
        ImGui::EndGroup();
    };
    part(draw_values, "z", "z", z_of(view.edited));
    if (beside) ImGui::SameLine(0, 2 * unit);
    part(draw_slopes, "leak", view.say(texts::leak), view.edited.shown.leak);
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
    std::string code = numpy_form(view.edited.act.front()).one_number;
    const std::string trained = number_text(LeakyRelu::slope_below), shown = number_text(view.edited.shown.leak);
    for (std::size_t at = 0; (at = code.find(trained, at)) != std::string::npos; at += shown.size())
        code.replace(at, trained.size(), shown);
    draw_numpy(view, "copy activation", code);
}

}  // namespace petal
