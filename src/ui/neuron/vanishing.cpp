#include "experiment/values.hpp"
#include "math/activation.hpp"
#include "math/slopes.hpp"
#include "ui/chart/axes.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/chart/curve.hpp"
#include "ui/chart/legend.hpp"
#include "ui/choice_controls.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/network_rows.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/told_picture.hpp"
#include "ui/transport.hpp"
#include "ui/tree.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double lowest_slope_power = -20;

struct PowerRange {
    double low, high;
};

double power_of_ten(double value) { return value > 0 ? std::log10(value) : lowest_slope_power - 5; }

Told products_in_words(double z, Language language) {
    std::string text;
    for (const auto& row : choices<Activation>) {
        const double slope = activation_slope(row.value, z);
        const std::string name = row.name.in(language), one = weight_text(slope),
                          all = weight_text(slope_product(slope, values::most_layers));
        if (!text.empty()) text += texts::told_next_line.in(language);
        text += one == all
                    ? filled(texts::told_stays_product.in(language), {name, one})
                    : filled(texts::told_products.in(language), {name, one, all, std::to_string(values::most_layers)});
    }
    return {text + texts::told_end.in(language), ""};
}

std::string products_table(double z, Language language) {
    std::vector<TableRow> rows{{texts::layers_axis.in(language)}};
    for (const auto& row : choices<Activation>) rows[0].emplace_back(row.name.in(language));
    for (int l = 1; l <= values::most_layers; ++l) {
        rows.push_back({std::to_string(l)});
        for (const auto& row : choices<Activation>)
            rows.back().push_back(weight_text(slope_product(activation_slope(row.value, z), l)));
    }
    return table_cells(rows);
}

// A title that is the name of the image under it.
void draw_unsaid_title(const std::string& title, float width) {
    const Tree::Silence said_with_the_image(tree());
    draw_title(title, "", width);
}

void draw_products(SectionView& view, ImVec2 size) {
    const Palette& p = look().colours;
    const double z = z_of(view.edited);
    const ImVec2 top = ImGui::GetCursorScreenPos();
    const std::string title = filled(view.say(texts::product_title), {weight_text(z)});
    draw_unsaid_title(title, size.x);
    std::vector<LegendEntry> names;
    for (const auto& [g, key, name] : choices<Activation>) names.push_back(line_entry(view.say(name), {colour_of(g)}));
    draw_curve_names(names, size.x);
    const PlotFrame frame = begin_plot(size, {0.5, values::most_layers + 0.5, lowest_slope_power, 1});
    if (tree().listens())
        say_picture(top, {frame.origin.x + size.x, frame.origin.y + size.y},
                    {title, products_in_words(z, view.language()),
                     [&] { say_numbers_of(title, products_table(z, view.language())); }});
    const Plot& plot = frame.plot;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_axes(list, plot, {count_ticks(values::most_layers), view.say(texts::layers_axis)},
              {power_ticks(lowest_slope_power, 1, 5), "", true});
    draw_x_line(list, plot, static_cast<double>(view.edited.hidden.size()), ink(p.edge));
    list.PushClipRect(plot.min, {plot.max.x, plot.max.y + 1}, true);
    for (const auto& row : choices<Activation>) {
        const Activation g = row.value;
        const float thickness =
            g == Activation::relu ? 4.0f : 1.5f;  // seen under leaky ReLU, which is the same for z > 0
        const Stroke stroke{colour_of(g), thickness};
        std::vector<ImVec2> points;
        for (int l = 1; l <= values::most_layers; ++l)
            points.push_back({plot.x(l), plot.y(power_of_ten(slope_product(activation_slope(g, z), l)))});
        draw_stroke(list, points, stroke);
        for (const ImVec2 point : points) list.AddCircleFilled(point, 1.5f + thickness, ink(stroke.colour), 12);
    }
    list.PopClipRect();
    end_plot(frame);
}

// The powers of ten that all bars fit between.
PowerRange powers_of(const std::optional<GradientFlow>& flow) {
    PowerRange range{-6, 0};
    for (std::size_t i = 0; flow && i < flow->dW_norm.size(); ++i) {
        for (const double norm : {flow->dW_norm[i], flow->dW_norm_at_start[i]}) {
            const double power = power_of_ten(norm);
            if (power < lowest_slope_power) continue;
            range.low = std::min(range.low, std::floor(power) - 1);
            range.high = std::max(range.high, std::ceil(power));
        }
    }
    return range;
}

// A layer's norm as a bar, and outlined the one before the first update.
void draw_norm(const SectionView& view, const Plot& plot, const GradientFlow& flow, int l) {
    const Palette& p = look().colours;
    const auto index = static_cast<std::size_t>(l - 1);
    const auto height = [&](double norm) { return plot.y(std::max(power_of_ten(norm), plot.y_low)); };
    const double norm = flow.dW_norm[index];
    const float half = std::min(14.0f, 0.36f * (plot.x(2) - plot.x(1))), middle = plot.x(l);
    const ImVec2 min{middle - half, height(norm)}, max{middle + half, plot.max.y};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(min, max, ink(index + 1 == flow.dW_norm.size() ? p.classes[1] : p.accent), 2);
    list.AddRect({min.x, height(flow.dW_norm_at_start[index])}, max, ink(p.ink, 0.7f), 2, 0, 1.5f);
    const ImVec2 mouse = ImGui::GetMousePos();
    if (look().hovers && plot.holds(mouse) && std::abs(mouse.x - middle) <= half + 2 && ImGui::IsWindowHovered())
        draw_bubble({middle, min.y}, {{view.say(texts::layer_axis) + (" " + std::to_string(l)), p.muted},
                                      {"‖dW‖ = " + weight_text(norm), p.ink}});
}

// The smallest and the largest bar on demand.
Told norms_in_words(const GradientFlow& flow, Language language) {
    Told told{norms_in_words(texts::norm_at_start.in(language), flow.dW_norm_at_start, language), ""};
    told.brief += texts::told_next_line.in(language) +
                  norms_in_words(texts::told_now.in(language), flow.dW_norm, language) + texts::told_end.in(language);
    const bool has_all =
        std::all_of(flow.dW_norm.begin(), flow.dW_norm.end(), [](double n) { return std::isfinite(n); });
    if (flow.dW_norm.empty() || !has_all) return told;
    const auto [least, most] = std::minmax_element(flow.dW_norm.begin(), flow.dW_norm.end());
    told.more = filled(texts::told_smallest_norm.in(language),
                       {weight_text(*least), std::to_string(least - flow.dW_norm.begin() + 1), weight_text(*most),
                        std::to_string(most - flow.dW_norm.begin() + 1)});
    return told;
}

std::string norms_table(const GradientFlow& flow, Language language) {
    std::vector<TableRow> rows{
        {texts::layer_axis.in(language), texts::norm_at_start.in(language), texts::told_now.in(language)}};
    for (std::size_t l = 0; l < flow.dW_norm.size() && l < flow.dW_norm_at_start.size(); ++l)
        rows.push_back({std::to_string(l + 1), weight_text(flow.dW_norm_at_start[l]), weight_text(flow.dW_norm[l])});
    return table_cells(rows);
}

void say_norms(const std::optional<GradientFlow>& flow, const std::string& title, Language language, ImVec2 min,
               ImVec2 max) {
    if (!tree().listens()) return;
    if (!flow) return say_picture(min, max, {title, {}});
    say_picture(min, max,
                {title, norms_in_words(*flow, language), [&] { say_numbers_of(title, norms_table(*flow, language)); }});
}

void draw_norms(const SectionView& view, ImVec2 size) {
    const auto& flow = view.input.snapshot.flow;
    const std::string title =
        flow ? filled(view.say(texts::norms_title), {grouped(flow->iteration)}) : view.say(texts::flow_waiting);
    const ImVec2 top = ImGui::GetCursorScreenPos();
    draw_unsaid_title(title, size.x);
    const Palette& p = look().colours;
    draw_curve_names({area_entry(view.say(texts::norm_at_start), 0, ink(p.ink, 0.7f)),
                      area_entry(view.say(texts::norm_of_hidden), ink(p.accent), ink(p.accent)),
                      area_entry(view.say(texts::norm_of_output), ink(p.classes[1]), ink(p.classes[1]))},
                     size.x);
    const auto [low, high] = powers_of(flow);
    const int layers = flow ? static_cast<int>(flow->dW_norm.size()) : 1;
    const PlotFrame frame = begin_plot(size, {0.5, layers + 0.5, low, high});
    say_norms(flow, title, view.language(), top, {frame.origin.x + size.x, frame.origin.y + size.y});
    const int step = high - low > 10 ? 5 : high - low > 5 ? 2 : 1;
    draw_axes(*ImGui::GetWindowDrawList(), frame.plot, {count_ticks(layers), view.say(texts::layer_axis)},
              {power_ticks(low, high, step), "", true});
    for (int l = 1; flow && l <= layers; ++l) draw_norm(view, frame.plot, *flow, l);
    end_plot(frame);
}

void draw_network(SectionView& view, float width) {
    Experiment& edited = view.edited;
    const Form form = view.form(width);
    draw_layer_count(form, 1, values::most_layers);
    Activation activation = edited.act.front();
    if (chooser_row(form, "##network activation", view.say(texts::activation), activation)) edited.act = {activation};
    draw_initialization_choice(form);
    number_row(form, {"lr"}, view.say(texts::learning_rate), edited.lr);
}

}  // namespace

void draw_vanishing(SectionView& view) {
    const bool beside = view.width >= 640;
    const float each = beside ? (view.width - 3 * unit) / 2 : view.width;
    const ImVec2 size{each, std::clamp(view.lab_height * 0.36f, 220.0f, 340.0f)};
    ImGui::BeginGroup();
    draw_products(view, size);
    number_row(view.form(each), {"z"}, "z", z_of(view.edited));
    vertical_space(unit);
    draw_network(view, each);
    ImGui::EndGroup();
    if (beside)
        ImGui::SameLine(0, 3 * unit);
    else
        vertical_space(2 * unit);
    ImGui::BeginGroup();
    draw_norms(view, size);
    SectionView trained = view;
    trained.width = each;
    draw_transport(trained);
    vertical_space(unit);
    draw_facts(trained, vanishing_facts(view.edited, view.input.snapshot, view.language()));
    ImGui::EndGroup();
}

void draw_vanishing_code(SectionView& view) {
    draw_numpy(view, "copy norm", "[np.linalg.norm(grads[\"dW\" + str(l)]) for l in range(1, L + 1)]");
}

}  // namespace petal
