#include "experiment/values.hpp"
#include "math/activation.hpp"
#include "ui/chart/axes.hpp"
#include "ui/chart/cost_chart.hpp"
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
#include "ui/tree.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double lowest_power = -12;

double power_of(double norm) { return norm > 0 ? std::max(std::log10(norm), lowest_power) : lowest_power; }

void draw_costs(const SectionView& view, const InitializationsCompared& race, ImVec2 size) {
    CostChart chart;
    chart.iterations = static_cast<double>(view.input.experiment.iters);
    for (const InitializationResult& result : race.results)
        chart.curves.push_back({result.cost_iteration, result.cost_value, colour_of(result.act),
                                view.say(name_of(result.act)), false, Offer<Activation>().place_of(result.act)});
    draw_cost_chart(view.input, chart, view.state<IdeaState>().race, size);
}

// A line for each network.
Told gradients_in_words(const InitializationsCompared& race, Language language) {
    std::string text;
    for (const InitializationResult& result : race.results) {
        if (!text.empty()) text += texts::told_next_line.in(language);
        text += norms_in_words(name_of(result.act).in(language), result.dW_norm, language);
    }
    if (!text.empty()) text += texts::told_end.in(language);
    return {text, ""};
}

std::string gradients_table(const InitializationsCompared& race, Language language) {
    std::vector<TableRow> rows{{texts::layer_axis.in(language)}};
    for (const InitializationResult& result : race.results) {
        rows[0].emplace_back(name_of(result.act).in(language));
        for (std::size_t l = 0; l < result.dW_norm.size(); ++l) {
            if (rows.size() == l + 1) rows.push_back({std::to_string(l + 1)});
            rows[l + 1].resize(rows[0].size() - 1);  // a network without this layer
            rows[l + 1].push_back(weight_text(result.dW_norm[l]));
        }
    }
    return table_cells(rows);
}

void say_gradients(const SectionView& view, const InitializationsCompared& race, ImVec2 min, ImVec2 max) {
    if (!tree().listens()) return;
    say_picture(min, max, {view.say(texts::race_gradients), gradients_in_words(race, view.language()), [&] {
                               say_numbers_of(view.say(texts::race_gradients), gradients_table(race, view.language()));
                           }});
}

// The gradient of each layer, a line for each network.
void draw_gradients(const SectionView& view, const InitializationsCompared& race, ImVec2 size) {
    const ImVec2 top = ImGui::GetCursorScreenPos();
    unsaid_label(look().strong, look().colours.ink, view.say(texts::race_gradients));
    std::vector<LegendEntry> names;
    for (const InitializationResult& result : race.results)
        names.push_back(line_entry(view.say(name_of(result.act)), {colour_of(result.act)}));
    draw_curve_names(names, size.x);
    double low = -3, high = 0;
    for (const InitializationResult& result : race.results) {
        for (const double norm : result.dW_norm) {
            low = std::min(low, std::floor(power_of(norm)));
            high = std::max(high, std::ceil(power_of(norm)));
        }
    }
    const int layers = race.results.empty() ? 1 : static_cast<int>(race.results.front().dW_norm.size());
    const float used = line_height(look().strong) + line_height(look().caption) + 12;
    const PlotFrame frame = begin_plot({size.x, size.y - used}, {0.5, std::max(layers, 1) + 0.5, low, high});
    say_gradients(view, race, top, {frame.origin.x + frame.size.x, frame.origin.y + frame.size.y});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_axes(list, frame.plot, {count_ticks(std::max(layers, 1)), view.say(texts::layer_axis)},
              {power_ticks(low, high, high - low > 5 ? 2 : 1), "", true});
    for (const InitializationResult& result : race.results) {
        std::vector<ImVec2> points;
        for (std::size_t l = 0; l < result.dW_norm.size(); ++l)
            points.push_back({frame.plot.x(static_cast<double>(l + 1)), frame.plot.y(power_of(result.dW_norm[l]))});
        draw_stroke(list, points, {colour_of(result.act), 2});
        for (const ImVec2 point : points) list.AddCircleFilled(point, 3.5f, ink(colour_of(result.act)), 12);
    }
    end_plot(frame);
}

const InitializationsCompared* race_of(const Snapshot& snapshot) {
    const bool is_one = snapshot.comparison && snapshot.comparison->by == Compared::activations;
    return is_one ? &*snapshot.comparison : nullptr;
}

}  // namespace

std::string norms_in_words(const std::string& name, const std::vector<double>& norms, Language language) {
    if (norms.empty()) return filled(texts::told_no_norms.in(language), {name});
    if (norms.size() == 1) return filled(texts::told_only_layer.in(language), {name, weight_text(norms[0])});
    return filled(texts::told_first_to_last.in(language),
                  {name, weight_text(norms.front()), weight_text(norms.back()), std::to_string(norms.size())});
}

void ask_for_race(SectionView& view) {
    const Snapshot& snapshot = view.input.snapshot;
    auto& raced = view.state<IdeaState>().raced;
    if (view.input.experiment.idea != Idea::relu || !snapshot.data || raced == snapshot.data->revision) return;
    raced = snapshot.data->revision;
    view.wishes.push_back(StartComparison{Compared::activations});
}

void draw_race(SectionView& view) {
    const InitializationsCompared* race = race_of(view.input.snapshot);
    const bool beside = view.width >= 640;
    const float each = beside ? (view.width - 3 * unit) / 2 : view.width;
    const ImVec2 size{each, std::clamp(view.lab_height - 420, 240.0f, 420.0f)};
    const auto draw = [&](void (*chart)(const SectionView&, const InitializationsCompared&, ImVec2)) {
        ImGui::BeginGroup();
        if (race)
            chart(view, *race, size);
        else
            ImGui::Dummy(size);  // room for it, or what stands below would jump
        ImGui::EndGroup();
    };
    if (!race) {
        const ImVec2 place = ImGui::GetCursorScreenPos();
        put_text(*ImGui::GetWindowDrawList(), look().text, place, ink(look().colours.muted),
                 view.say(texts::flow_waiting));
        say_text(look().text, view.say(texts::flow_waiting), place, {size.x, line_height(look().text)});
    }
    draw(draw_costs);
    if (beside) ImGui::SameLine(0, 3 * unit);
    draw(draw_gradients);
    vertical_space(unit);
    const Form form = view.form(std::min(view.width, 480.0f));
    draw_layer_count(form, 1, values::most_layers);
    number_row(form, {"lr"}, view.say(texts::learning_rate), view.edited.lr);
}

Facts race_facts(const Snapshot& snapshot, Language language) {
    const InitializationsCompared* race = race_of(snapshot);
    Facts facts;
    if (!race) return facts;
    for (const InitializationResult& result : race->results) {
        const std::string name = activation_long_name(result.act);
        if (result.diverged) {
            facts.push_back(filled(texts::race_diverged.in(language), {name, grouped(result.iteration)}));
            continue;
        }
        facts.push_back(filled(texts::race_fact.in(language), {name, grouped(result.iteration), cost_text(result.cost),
                                                               percent(result.train_accuracy, language)}));
        if (result.dW_norm.empty()) continue;
        facts.back() += filled(texts::race_first.in(language),
                               {weight_text(result.dW_norm.front()), weight_text(result.dW_norm.back())});
    }
    return facts;
}

}  // namespace petal
