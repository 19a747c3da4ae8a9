#include "experiment/values.hpp"
#include "math/activation.hpp"
#include "math/slopes.hpp"
#include "ui/choice_controls.hpp"
#include "ui/ideas/curves.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/transport.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double lowest_power = -20;

double power_of_ten(double value) { return value > 0 ? std::log10(value) : lowest_power - 5; }

// Powers of ten at whole places.
std::vector<Tick> power_ticks(double low, double high, int step) {
    std::vector<Tick> ticks;
    for (int power = static_cast<int>(std::floor(high)); power >= low; --power)
        if (power % step == 0)
            ticks.push_back({static_cast<double>(power), power == 0 ? "1" : "1e" + std::to_string(power)});
    return ticks;
}

std::vector<Tick> layer_ticks(int last) {
    std::vector<Tick> ticks;
    const int step = last > 12 ? 5 : last > 6 ? 2 : 1;
    for (int l = 1; l <= last; ++l)
        if (l == 1 || l % step == 0) ticks.push_back({static_cast<double>(l), std::to_string(l)});
    return ticks;
}

Rgb colour_of(Activation g) {
    const auto& colours = look().colours.classes;
    return colours[static_cast<std::size_t>(Offer<Activation>().place_of(g)) % colours.size()];
}

void draw_products(IdeaView& view, ImVec2 size) {
    const Palette& p = look().colours;
    const double z = view.edited.shown.z;
    label(look().strong, p.ink, filled(view.say(texts::product_title), {weight_text(z)}));
    std::vector<CurveName> names;
    for (const auto& [g, key, name] : choices<Activation>) names.push_back({view.say(name), {colour_of(g), 2}});
    draw_curve_names(names, size.x);
    const PlotFrame frame = begin_plot(size, {0.5, values::most_layers + 0.5, lowest_power, 1});
    const Plot& plot = frame.plot;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_x_ticks(list, plot, layer_ticks(values::most_layers), view.say(texts::layers_axis), false);
    draw_y_ticks(list, plot, power_ticks(lowest_power, 1, 5), "", true);
    const float depth = plot.x(static_cast<double>(view.edited.hidden.size()));
    list.AddLine({depth, plot.min.y}, {depth, plot.max.y}, ink(p.muted, 0.6f));
    list.PushClipRect(plot.min, {plot.max.x, plot.max.y + 1}, true);
    for (const auto& [g, key, name] : choices<Activation>) {
        const ImU32 colour = ink(colour_of(g));
        const float thickness =
            g == Activation::relu ? 4.0f : 1.5f;  // seen under leaky ReLU, which is the same for z > 0
        const auto at = [&](int l) {
            const double product = slope_product(activation_slope(g, z), l);
            return ImVec2{plot.x(l), plot.y(power_of_ten(product))};
        };
        for (int l = 1; l <= values::most_layers; ++l) {
            if (l > 1) list.AddLine(at(l - 1), at(l), colour, thickness);
            list.AddCircleFilled(at(l), 1.5f + thickness, colour, 12);
        }
    }
    list.PopClipRect();
    end_plot(frame);
}

void draw_norms(const IdeaView& view, ImVec2 size) {
    const Palette& p = look().colours;
    const auto& flow = view.input.snapshot.flow;
    label(look().strong, p.ink,
          flow ? filled(view.say(texts::norms_title), {grouped(flow->iteration)}) : view.say(texts::flow_waiting));
    ImGui::Dummy({size.x, line_height(look().caption) + 2});
    double low = -6, high = 0;
    for (std::size_t i = 0; flow && i < flow->dW_norm.size(); ++i) {
        for (const double norm : {flow->dW_norm[i], flow->dW_norm_at_start[i]}) {
            const double power = power_of_ten(norm);
            if (power < lowest_power) continue;
            low = std::min(low, std::floor(power) - 1), high = std::max(high, std::ceil(power));
        }
    }
    const int layers = flow ? static_cast<int>(flow->dW_norm.size()) : 1;
    const PlotFrame frame = begin_plot(size, {0.5, layers + 0.5, low, high});
    const Plot& plot = frame.plot;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_x_ticks(list, plot, layer_ticks(layers), view.say(texts::layer_axis), false);
    draw_y_ticks(list, plot, power_ticks(low, high, high - low > 10 ? 5 : high - low > 5 ? 2 : 1), "", true);
    for (int l = 1; flow && l <= layers; ++l) {
        const double norm = flow->dW_norm[static_cast<std::size_t>(l - 1)];
        const float half = std::min(14.0f, 0.36f * (plot.x(2) - plot.x(1))), middle = plot.x(l);
        const ImVec2 min{middle - half, plot.y(std::max(power_of_ten(norm), low))}, max{middle + half, plot.max.y};
        list.AddRectFilled(min, max, ink(l == layers ? p.classes[1] : p.accent), 2);
        const double start = flow->dW_norm_at_start[static_cast<std::size_t>(l - 1)];
        list.AddRect({min.x, plot.y(std::max(power_of_ten(start), low))}, max, ink(p.ink, 0.7f), 2, 0, 1.5f);
        const ImVec2 mouse = ImGui::GetMousePos();
        const bool over = plot.holds(mouse) && std::abs(mouse.x - middle) <= half + 2 && ImGui::IsWindowHovered();
        if (over)
            draw_bubble({middle, min.y}, {{view.say(texts::layer_axis) + (" " + std::to_string(l)), p.muted},
                                          {"‖dW‖ = " + weight_text(norm), p.ink}});
    }
    end_plot(frame);
}

void draw_network_rows(IdeaView& view, float width) {
    Experiment& edited = view.edited;
    const Form form = view.form(width);
    const float left = ImGui::GetCursorScreenPos().x;
    const int layers = static_cast<int>(edited.hidden.size()),
              units = edited.hidden.empty() ? 8 : edited.hidden.front();
    form.row(view.say(texts::depth));
    if (icon_button("fewer layers", Icon::minus, view.say(texts::fewer_layers), look().row) && layers > 1)
        edited.hidden.pop_back(), edited.act.resize(1);
    ImGui::SameLine(0, unit);
    ImGui::BeginGroup();
    const ImVec2 place = ImGui::GetCursorScreenPos();
    put_text(*ImGui::GetWindowDrawList(), look().strong,
             {place.x + 8, place.y + (look().row - line_height(look().strong)) / 2}, ink(look().colours.ink),
             std::to_string(layers));
    ImGui::Dummy({32, look().row});
    ImGui::EndGroup();
    ImGui::SameLine(0, unit);
    if (icon_button("more layers", Icon::plus, view.say(texts::more_layers), look().row) &&
        layers < values::most_layers)
        edited.hidden.push_back(units), edited.act.resize(1);
    ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y});
    Activation activation = edited.act.front();
    if (chooser_row(form, "##network activation", view.say(texts::activation), activation)) edited.act = {activation};
    chooser_row(form, "##network init", view.say(texts::initialization), edited.init);
    number_row(form, {"lr"}, view.say(texts::learning_rate), edited.lr);
}

}  // namespace

void draw_vanishing(IdeaView& view) {
    const bool beside = view.width >= 640;
    const float each = beside ? (view.width - 3 * unit) / 2 : view.width;
    const ImVec2 size{each, std::clamp(view.height * 0.36f, 220.0f, 340.0f)};
    ImGui::BeginGroup();
    draw_products(view, size);
    number_row(view.form(each), {"z"}, "z", view.edited.shown.z);
    vertical_space(unit);
    draw_network_rows(view, each);
    ImGui::EndGroup();
    if (beside)
        ImGui::SameLine(0, 3 * unit);
    else
        vertical_space(2 * unit);
    ImGui::BeginGroup();
    draw_norms(view, size);
    append(view.wishes, draw_transport(view.input, each));
    ImGui::EndGroup();
    vertical_space(unit);
    draw_facts(view, vanishing_facts(view.edited, view.input.snapshot, view.language()));
    vertical_space(unit);
    view.draw_numpy("copy norm", "[np.linalg.norm(grads[\"dW\" + str(l)]) for l in range(1, L + 1)]");
    append(view.wishes, transport_shortcut(view.input));
}

}  // namespace petal
