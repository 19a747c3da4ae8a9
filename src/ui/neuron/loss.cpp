#include "math/loss.hpp"

#include "experiment/array_text.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "experiment/typed_text.hpp"
#include "ui/chart/axes.hpp"
#include "ui/chart/curve.hpp"
#include "ui/chart/legend.hpp"
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
#include <vector>

namespace petal {

namespace {

constexpr double highest_loss = 5;
constexpr float widest_samples = 420;

const Range& answers() { return find_key("yhat")->range(); }

double clamped(double answer) { return std::clamp(answer, answers().low, answers().high); }

double cost_with(const Concept& shown, std::size_t sample, double answer) {
    std::vector<double> answers = shown.yhat;
    answers[sample] = clamped(answer);
    return mean_loss(answers, shown.y);
}

Rgb colour_of(int y) { return look().colours.classes[static_cast<std::size_t>(y)]; }

// Both losses over ŷ.
std::string losses_table(const SectionView& view) {
    std::vector<TableRow> rows{{"ŷ", view.say(texts::loss_of_label[0]), view.say(texts::loss_of_label[1])}};
    for (int tenth = 0; tenth <= 10; ++tenth) {
        const double answer = clamped(tenth / 10.0);
        rows.push_back({weight_text(answer), weight_text(cross_entropy_loss(answer, 0)),
                        weight_text(cross_entropy_loss(answer, 1))});
    }
    return table_cells(rows);
}

// The cost over the answer to one of the samples.
std::string cost_table(const Concept& shown, std::size_t sample) {
    std::vector<TableRow> rows{{"ŷ", "J"}};
    for (int tenth = 0; tenth <= 10; ++tenth) {
        const double answer = clamped(tenth / 10.0);
        rows.push_back({weight_text(answer), cost_text(cost_with(shown, sample, answer))});
    }
    return table_cells(rows);
}

HandleValue answer_value(double now) {
    constexpr double step = 0.01;
    return {now, answers().low, answers().high, step, [](PlotPoint place) { return place.x; }};
}

void drag_answer(SectionView& view, const Plot& plot, std::size_t i) {
    Concept& shown = view.edited.shown;
    const std::string number = std::to_string(i + 1), id = "answer " + number,
                      name = filled(view.say(texts::told_answer), {number});
    const double answer = shown.yhat[i], loss = cross_entropy_loss(answer, shown.y[i]);
    const auto value = [&] {
        return filled(view.say(texts::told_answer_value),
                      {weight_text(answer), std::to_string(shown.y[i]), weight_text(loss),
                       weight_text(cross_entropy_slope(answer, shown.y[i]))});
    };
    const auto to = drag_value(id.c_str(), plot, {answer, loss}, colour_of(shown.y[i]), view.lab_state,
                               {.label = name, .value = value, .of_class = shown.y[i]}, answer_value(answer));
    if (to) shown.yhat[i] = *to;
    if (to || ImGui::IsItemActive()) view.state<IdeaState>().sample = i;
}

void draw_loss_plot(SectionView& view, ImVec2 size) {
    const Concept& shown = view.edited.shown;
    const ImVec2 top = ImGui::GetCursorScreenPos();
    unsaid_label(look().strong, look().colours.ink, view.say(texts::loss_title));
    std::vector<LegendEntry> names;
    for (const int y : {1, 0}) names.push_back(line_entry(view.say(texts::loss_of_label[y]), {colour_of(y)}, y));
    draw_curve_names(names, size.x);
    const PlotFrame frame = begin_plot(size, {0, 1, 0, highest_loss});
    if (tree().listens())
        say_picture(
            top, {frame.origin.x + size.x, frame.origin.y + size.y},
            {view.say(texts::loss_title), loss_words(view.edited, view.state<IdeaState>().sample, view.language()),
             [&] { say_numbers_of(view.say(texts::loss_title), losses_table(view)); }});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_plane_axes(list, frame.plot, "ŷ", "L");
    for (const int y : {0, 1})
        draw_function(list, frame.plot, {colour_of(y), 2},
                      [&](double answer) { return cross_entropy_loss(clamped(answer), y); });
    for (std::size_t i = 0; i < shown.y.size(); ++i) drag_answer(view, frame.plot, i);
    end_plot(frame);
}

void draw_cost_plot(SectionView& view, ImVec2 size) {
    const Palette& p = look().colours;
    Concept& shown = view.edited.shown;
    const std::size_t sample = view.state<IdeaState>().sample;
    const ImVec2 top = ImGui::GetCursorScreenPos();
    const std::string number = std::to_string(sample + 1), title = filled(view.say(texts::cost_title), {number});
    unsaid_label(look().strong, p.ink, title);
    draw_curve_names({line_entry(view.say(texts::cost_curve), {p.accent})}, size.x);
    const PlotFrame frame = begin_plot(size, {0, 1, 0, highest_loss});
    if (tree().listens())
        say_picture(top, {frame.origin.x + size.x, frame.origin.y + size.y},
                    {title, loss_cost_words(view.edited, sample, view.language()),
                     [&] { say_numbers_of(title, cost_table(shown, sample)); }});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_plane_axes(list, frame.plot, "ŷ", "J");
    draw_function(list, frame.plot, {p.accent, 2}, [&](double answer) { return cost_with(shown, sample, answer); });
    const double answer = shown.yhat[sample], cost = mean_loss(shown.yhat, shown.y);
    const std::string name = filled(view.say(texts::told_cost_answer), {number});
    const auto value = [&] {
        const double slope = cross_entropy_slope(answer, shown.y[sample]) / static_cast<double>(shown.y.size());
        return filled(view.say(texts::told_cost_value), {weight_text(answer), cost_text(cost), weight_text(slope)});
    };
    if (const auto to = drag_value("cost handle", frame.plot, {answer, cost}, p.accent, view.lab_state,
                                   {.label = name, .value = value}, answer_value(answer)))
        shown.yhat[sample] = *to;
    end_plot(frame);
}

// Makes the answer to one sample what was typed.
void type_answer(SectionView& view, std::size_t sample, const std::string& text, const char* id) {
    const auto number = typed_number(text);
    if (!number) return refuse(view.lab_state.form, id, no_number(text));
    std::vector<double> answers = view.edited.shown.yhat;
    answers[sample] = *number;
    const auto problem = set_value(view.edited, "yhat", values::number_list_text(answers));
    refuse(view.lab_state.form, id, reason_of(problem));
}

// A button with other words than it shows, which is told with its tip: `id` has none, for the tip would be told before.
bool worded_button(const std::string& id, const std::string& shown, float width, ButtonKind kind, const char* tip_id,
                   Node words) {
    const bool pressed = [&] {
        const Tree::Silence said_below(tree());
        return text_button(id.c_str(), shown, width, kind);
    }();
    say_item(std::move(words));
    tip_of(tip_id);
    return pressed;
}

// What stands right of a sample's number. Under it, why its answer is refused.
void draw_sample(SectionView& view, std::size_t i, float column, float width) {
    Concept& shown = view.edited.shown;
    const std::string number = std::to_string(i + 1), y = std::to_string(shown.y[i]);
    const ImVec2 place = ImGui::GetCursorScreenPos();
    const auto go_to = [&](int c) { ImGui::SetCursorScreenPos({place.x + column * static_cast<float>(c), place.y}); };
    go_to(1);
    if (worded_button("turn label " + number, y, column - unit, ButtonKind::plain, "label",
                      {.role = Role::toggle,
                       .states = state_if(shown.y[i] == 1, NodeState::chosen),
                       .name = filled(view.say(texts::told_label), {number, y})}))
        shown.y[i] = 1 - shown.y[i];
    go_to(2);
    const std::string id = "##yhat" + number, name = filled(view.say(texts::told_answer), {number});
    if (const auto text = typed_field(view.lab_state.form, id.c_str(), name, number_text(shown.yhat[i]), column - unit))
        type_answer(view, i, *text, id.c_str());
    tip_of(id);
    const std::string loss = weight_text(cross_entropy_loss(shown.yhat[i], shown.y[i]));
    const ImVec2 right{place.x + 3 * column, place.y + (look().row - line_height(look().text)) / 2};
    put_text(*ImGui::GetWindowDrawList(), look().text, right, ink(look().colours.ink), loss);
    say_text(look().text, filled(view.say(texts::told_loss), {number, loss}), right,
             {column, line_height(look().text)});
    ImGui::SetCursorScreenPos({place.x, place.y + look().row + 4});
    draw_refusal(view.lab_state.form, id.c_str(), width);
}

// The numbers of the samples, each at the left end of its row: one is chosen. Told after the rows, for nothing else may
// stand between them.
void draw_sample_choice(SectionView& view, const std::vector<ImVec2>& rows, float width) {
    std::size_t& chosen = view.state<IdeaState>().sample;
    const TreeScope scope(Role::radios, view.say(texts::told_sample_choice));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        ImGui::SetCursorScreenPos(rows[i]);
        if (worded_button("pick sample " + number, number, width, i == chosen ? ButtonKind::primary : ButtonKind::quiet,
                          "sample",
                          {.role = Role::radio,
                           .states = state_if(i == chosen, NodeState::chosen),
                           .name = filled(view.say(texts::told_sample), {number})}))
            chosen = i;
    }
}

void draw_sample_count(SectionView& view) {
    Concept& shown = view.edited.shown;
    if (icon_button("fewer samples", Icon::minus, view.say(texts::fewer_samples), look().row) && shown.y.size() > 1)
        shown.y.pop_back(), shown.yhat.pop_back();
    ImGui::SameLine(0, unit);
    if (icon_button("more samples", Icon::plus, view.say(texts::more_samples), look().row) &&
        shown.y.size() < most_labels)
        shown.y.push_back(1), shown.yhat.push_back(0.5);
}

}  // namespace

void draw_losses(SectionView& view) {
    view.state<IdeaState>().sample = std::min(view.state<IdeaState>().sample, view.edited.shown.y.size() - 1);
    const bool beside = view.width >= 640;
    const float each = beside ? (view.width - 2 * unit) / 2 : view.width;
    const ImVec2 size{each, std::clamp(view.lab_height * 0.36f, 220.0f, 340.0f)};
    ImGui::BeginGroup();
    draw_loss_plot(view, size);
    ImGui::EndGroup();
    if (beside) ImGui::SameLine(0, 2 * unit);
    ImGui::BeginGroup();
    draw_cost_plot(view, size);
    ImGui::EndGroup();
}

// A row for each sample: its label is a button, its answer a field. Beside the first, or under all of them, the buttons
// that make them more or fewer.
void draw_samples(SectionView& view) {
    const float width = view.width;
    Concept& shown = view.edited.shown;
    const float left = ImGui::GetCursorScreenPos().x, column = std::min(width, widest_samples) / 4;
    const bool beside = width >= widest_samples + 2 * (look().row + unit);
    for (std::size_t i = 0; i < 4; ++i) {
        const ImVec2 place{left + column * static_cast<float>(i), ImGui::GetCursorScreenPos().y};
        put_text(*ImGui::GetWindowDrawList(), look().caption, place, ink(look().colours.muted),
                 view.say(texts::sample_heads[i]));
    }
    vertical_space(line_height(look().caption) + 4);
    if (beside) {
        const ImVec2 rows = ImGui::GetCursorScreenPos();
        ImGui::SetCursorScreenPos({left + widest_samples + unit, rows.y});
        draw_sample_count(view);
        ImGui::SetCursorScreenPos(rows);
    }
    std::vector<ImVec2> rows;
    for (std::size_t i = 0; i < shown.y.size(); ++i) {
        rows.push_back(ImGui::GetCursorScreenPos());
        draw_sample(view, i, column, width);
    }
    const ImVec2 end = ImGui::GetCursorScreenPos();
    draw_sample_choice(view, rows, column - unit);
    ImGui::SetCursorScreenPos(end);
    if (!beside) draw_sample_count(view);
    view.state<IdeaState>().sample = std::min(view.state<IdeaState>().sample, shown.y.size() - 1);
}

void draw_loss_code(SectionView& view) {
    draw_numpy(view, "copy loss", "L = -(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))");
    draw_numpy(view, "copy cost", "J = np.mean(-(y * np.log(yhat) + (1 - y) * np.log(1 - yhat)))");
}

}  // namespace petal
