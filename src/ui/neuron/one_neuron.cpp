#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "math/activation.hpp"
#include "ui/chart/axes.hpp"
#include "ui/chart/curve.hpp"
#include "ui/chart/legend.hpp"
#include "ui/choice_controls.hpp"
#include "ui/ideas/handles.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/ideas/texts_ideas.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/neuron_pictures.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/pictures.hpp"
#include "ui/texts.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

const double most_weight = find_key("w")->range().high, most_bias = find_key("b")->range().high,
             most_input = find_key("x")->range().high;
constexpr double sum_end = 4, step = 0.1;  // of the arrow keys
constexpr int plane_side = 96;             // pixels

// ---------------------------------------------------------------- one input: everything on a line

// b at x = 0, w at x = 1 and the input on the curve of a.
void drag_on_line(SectionView& view, const Plot& plot) {
    const Palette& p = look().colours;
    Concept& shown = view.edited.shown;
    const double x = input_at(shown, 0), z = own_sum(shown), a = activation_value(view.edited.act.front(), z);
    const auto told = [&](const Phrase& words, const auto&... numbers) {
        return [&view, &words, numbers...] { return filled(view.say(words), {weight_text(numbers)...}); };
    };
    const double w = shown.w[0], b = shown.b, at_1 = w + b;
    const auto b_value = [&view, b] { return filled(view.say(texts::told_is), {"b", weight_text(b)}); };
    // A pointer goes as far as the plot does, a key as far as the number.
    const auto sum_under = [](PlotPoint place) { return std::clamp(place.y, -sum_end, sum_end); };
    if (const auto to = drag_value("b handle", plot, {0, b}, p.contour, view.lab_state,
                                   {"b", true, false, view.say(texts::told_bias), b_value},
                                   {b, -most_bias, most_bias, step, sum_under}))
        shown.b = *to;
    const auto under = [b, sum_under](PlotPoint place) { return sum_under(place) - b; };
    if (const auto to =
            drag_value("w handle", plot, {1, at_1}, p.accent, view.lab_state,
                       {"w", false, false, view.say(texts::told_weight), told(texts::told_weight_at_1, w, at_1)},
                       {w, -most_weight, most_weight, step, under}))
        shown.w[0] = *to;
    if (const auto to =
            drag_value("x handle", plot, {x, a}, p.classes[2], view.lab_state,
                       {"x", false, true, view.say(texts::told_input), told(texts::told_input_value, x, z, a)},
                       {x, -most_input, most_input, step, [](PlotPoint place) { return place.x; }}))
        shown.x = {*to};
}

void draw_line(SectionView& view, ImVec2 top, ImVec2 size) {
    const Palette& p = look().colours;
    const Concept& shown = view.edited.shown;
    const Activation g = view.edited.act.front();
    const PlotFrame frame = begin_plot(size, {-most_input, most_input, -sum_end, sum_end});
    if (tree().listens())
        say_line_picture(view.edited, view.language(), top, {frame.origin.x + size.x, frame.origin.y + size.y});
    const Plot& plot = frame.plot;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_plane_axes(list, plot, "x", "");
    draw_function(list, plot, {p.classes[1], 1.5f}, [&](double x) { return sum_at(shown, x, 0); });
    draw_function(list, plot, {p.accent, 3}, [&](double x) { return activation_value(g, sum_at(shown, x, 0)); });
    draw_x_line(list, plot, input_at(shown, 0), ink(p.edge));
    drag_on_line(view, plot);
    end_plot(frame);
}

// ---------------------------------------------------------------- two inputs: the plane

// 0 … 1 between the two class colours.
double shade_of(Activation g, double a) {
    const ValueRange range = activation_range(g);
    return range.is_bounded() ? (a - range.low) / (range.high - range.low) : std::clamp(0.5 + a / 6, 0.0, 1.0);
}

Pixels paint_plane(const Concept& shown, Activation g) {
    const Palette& p = look().colours;
    Pixels pixels;
    for (int row = 0; row < plane_side; ++row) {
        for (int column = 0; column < plane_side; ++column) {
            const double x1 = most_input * (2 * (column + 0.5) / plane_side - 1);
            const double x2 = -most_input * (2 * (row + 0.5) / plane_side - 1);
            const double share = shade_of(g, activation_value(g, sum_at(shown, x1, x2)));
            const Rgb c = share < 0.5 ? mix(p.neutral, p.classes[0], (1 - 2 * share) * p.region_strength)
                                      : mix(p.neutral, p.classes[1], (2 * share - 1) * p.region_strength);
            pixels.push_back(IM_COL32(c.r, c.g, c.b, 255));
        }
    }
    return pixels;
}

// Different for every picture that looks different.
std::uint64_t picture_version(const Concept& shown, Activation g) {
    std::uint64_t hash = static_cast<std::uint64_t>(g);
    for (const double value : {shown.w[0], shown.w[1], shown.b})
        hash = hash * 1000003 + static_cast<std::uint64_t>(std::llround(value * 1e6));
    return hash;
}

void draw_boundary(const Plot& plot, const Concept& shown) {
    const double w1 = shown.w[0], w2 = shown.w[1], length = w1 * w1 + w2 * w2;
    if (length == 0) return;
    const double foot_x = -shown.b * w1 / length, foot_y = -shown.b * w2 / length, far = 20 / std::sqrt(length);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect(plot.min, plot.max, true);
    list.AddLine({plot.x(foot_x - far * w2), plot.y(foot_y + far * w1)},
                 {plot.x(foot_x + far * w2), plot.y(foot_y - far * w1)}, ink(look().colours.contour), 2);
    list.AddLine({plot.x(0), plot.y(0)}, {plot.x(w1), plot.y(w2)}, ink(look().colours.accent), 2.5f);
    list.PopClipRect();
}

// The line's point nearest to the origin, as far along w as it is dragged.
void drag_bias(SectionView& view, const Plot& plot) {
    Concept& shown = view.edited.shown;
    const double w1 = shown.w[0], w2 = shown.w[1], length = w1 * w1 + w2 * w2;
    if (length == 0) return;
    const double b = shown.b;
    const PlotPoint foot{-b * w1 / length, -b * w2 / length};
    const auto b_value = [&view, b] { return filled(view.say(texts::told_is), {"b", weight_text(b)}); };
    const auto under = [w1, w2](PlotPoint place) { return -(w1 * place.x + w2 * place.y); };
    if (const auto to = drag_value("b handle", plot, foot, look().colours.contour, view.lab_state,
                                   {"b", true, false, view.say(texts::told_bias), b_value},
                                   {b, -most_bias, most_bias, step, under}))
        shown.b = *to;
}

void drag_on_plane(SectionView& view, const Plot& plot) {
    const Palette& p = look().colours;
    Concept& shown = view.edited.shown;
    const double w1 = shown.w[0], w2 = shown.w[1], x1 = input_at(shown, 0), x2 = input_at(shown, 1);
    const bool x_is_left = x1 <= w1;  // each name stands on its dot's side of the other
    const auto w_value = [=, &view] {
        return filled(view.say(texts::told_two_weights), {weight_text(w1), weight_text(w2)});
    };
    if (const auto to = drag_handle("w handle", plot, {w1, w2}, p.accent, view.lab_state,
                                    {"w", !x_is_left, false, view.say(texts::told_both_weights), w_value})) {
        const double most = ImGui::IsItemActive() ? most_input : most_weight;
        shown.w = {tidy(to->x, -most, most), tidy(to->y, -most, most)};
    }
    const auto x_value = [&] {
        const double a = activation_value(view.edited.act.front(), own_sum(shown));
        return filled(view.say(texts::told_two_inputs), {weight_text(x1), weight_text(x2), weight_text(a)});
    };
    if (const auto to = drag_handle("x handle", plot, {x1, x2}, p.classes[2], view.lab_state,
                                    {"x", x_is_left, true, view.say(texts::told_input), x_value}))
        shown.x = {tidy(to->x, -most_input, most_input), tidy(to->y, -most_input, most_input)};
}

void draw_plane(SectionView& view, float side) {
    const Concept& shown = view.edited.shown;
    const Activation g = view.edited.act.front();
    const PlotFrame frame = begin_square_plot(side, most_input);
    const Plot& plot = frame.plot;
    if (tree().listens())
        say_plane_picture(view.edited, view.language(), frame.origin,
                          {frame.origin.x + frame.size.x, frame.origin.y + frame.size.y});
    const ImTextureID picture =
        view.input.pictures.picture("one neuron", coloured(picture_version(shown, g)), plane_side, plane_side,
                                    [&] { return paint_plane(shown, g); });
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddImage(picture, plot.min, plot.max);
    draw_plane_axes(list, plot, view.say(texts::input_names[0]), view.say(texts::input_names[1]));
    draw_boundary(plot, shown);
    drag_bias(view, plot);
    drag_on_plane(view, plot);
    end_plot(frame);
}

// ---------------------------------------------------------------- controls

// One number of the list that a key holds.
void entry_row(const Form& form, const char* key, const Phrase& name, const std::vector<double>& list, std::size_t i) {
    Target target{key};
    for (std::size_t k = 0; k < list.size(); ++k) {
        if (k < i) target.before += number_text(list[k]) + ",";
        if (k > i) target.after += "," + number_text(list[k]);
    }
    number_row(form, target, name.in(form.language), list[i]);
}

void draw_rows(SectionView& view, float width) {
    const Form form = view.form(width);
    const bool plane = view.edited.shown.w.size() > 1;
    for (std::size_t i = 0; i < view.edited.shown.w.size(); ++i)
        entry_row(form, "w", plane ? texts::weight_names[i] : texts::weight_name, view.edited.shown.w, i);
    number_row(form, {"b"}, view.say(texts::bias_name), view.edited.shown.b);
    std::vector<double> x{input_at(view.edited.shown, 0)};
    if (plane) x.push_back(input_at(view.edited.shown, 1));
    for (std::size_t i = 0; i < x.size(); ++i)
        entry_row(form, "x", plane ? texts::input_names[i] : texts::input_name, x, i);
}

void draw_choices(SectionView& view, float width) {
    Concept& shown = view.edited.shown;
    const float each = std::min((width - unit) / 2, 300.0f);
    std::size_t inputs = shown.w.size();
    tree().name_next(view.say(texts::told_input_count));
    if (segmented("inputs", view.language(), inputs, each, Offer<std::size_t>(texts::inputs))) {
        shown.w.resize(inputs, 1.0);
        shown.x.resize(inputs, 1.0);
    }
    ImGui::SameLine(0, unit);
    Activation activation = view.edited.act.front();
    tree().name_next(view.say(texts::activation));
    if (chooser("##neuron activation", view.language(), activation, each)) view.edited.act = {activation};
}

}  // namespace

void draw_one_neuron(SectionView& view) {
    const Palette& p = look().colours;
    const bool plane = view.edited.shown.w.size() > 1;
    draw_choices(view, view.width);
    vertical_space(unit);
    const bool beside = view.width >= 720;
    const float room = std::clamp(view.lab_height - 330, 260.0f, 520.0f);
    const float figure = beside ? (plane ? std::min(view.width - 340, room) : view.width - 340) : view.width;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    if (!plane)
        draw_curve_names({line_entry(view.say(texts::curve_sum), {p.classes[1], 1.5f}),
                          line_entry(view.say(texts::curve_value), {p.accent, 3})},
                         figure);
    if (plane)
        draw_plane(view, figure);
    else
        draw_line(view, origin, {figure, beside ? room : 300});
    const float bottom = ImGui::GetCursorScreenPos().y;
    if (beside) ImGui::SetCursorScreenPos({origin.x + figure + 3 * unit, origin.y});
    ImGui::BeginGroup();
    draw_rows(view, beside ? std::min(view.width - figure - 3 * unit, 440.0f) : view.width);
    label(look().caption, p.muted, view.say(texts::drag_hint));
    ImGui::EndGroup();
    if (beside) ImGui::SetCursorScreenPos({origin.x, std::max(bottom, ImGui::GetCursorScreenPos().y)});
}

void draw_neuron_code(SectionView& view) {
    const bool plane = view.edited.shown.w.size() > 1;
    draw_numpy(view, "copy neuron", plane ? "z = np.dot(w, x) + b; a = g(z)" : "z = w * x + b; a = g(z)");
}

}  // namespace petal
