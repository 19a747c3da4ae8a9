#include "ui/neuron/neuron_pictures.hpp"

#include "experiment/keys.hpp"
#include "math/activation.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/words/function_words.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

double end_of_plane() { return find_key("x")->range().high; }
std::string short_text(double value) { return weight_text(rounded(value, 3)); }
std::string place_text(double x1, double x2) {
    const auto coordinate = [](double x) { return weight_text(std::abs(x) < 1e-9 ? 0 : rounded(x, 3)); };
    return filled(texts::told_place.in(Language::en), {coordinate(x1), coordinate(x2)});
}

Told line_words(const Experiment& experiment, Language language) {
    const Concept& shown = experiment.shown;
    const Activation g = experiment.act.front();
    const double end = end_of_plane(), x = input_at(shown, 0);
    const PlottedFunction sum{"z", "x", "z", -end, end, [&](double at) { return sum_at(shown, at, 0); }};
    const PlottedFunction answer{name_of(g).in(language),
                                 "x",
                                 "a",
                                 -end,
                                 end,
                                 [&](double at) { return activation_value(g, sum_at(shown, at, 0)); }};
    Told told = function_words(answer, x, language);
    const Told of_sum = function_words(sum, x, language);
    add_sentence(told.more, of_sum.brief, language);
    add_sentence(told.more, of_sum.more, language);
    return told;
}

std::string line_table(const Experiment& experiment) {
    std::vector<TableRow> rows{{"x", "z", "a"}};
    const int end = static_cast<int>(end_of_plane());
    for (int x = -end; x <= end; ++x) {
        const double z = sum_at(experiment.shown, x, 0);
        rows.push_back({weight_text(x), short_text(z), short_text(activation_value(experiment.act.front(), z))});
    }
    return table_cells(rows);
}

// x₂ downwards, as it lies on the page.
std::string plane_table(const Experiment& experiment) {
    const int end = static_cast<int>(end_of_plane());
    std::vector<TableRow> rows{{"x₂, x₁"}};
    for (int x1 = -end; x1 <= end; ++x1) rows[0].push_back(weight_text(x1));
    for (int x2 = end; x2 >= -end; --x2) {
        rows.push_back({weight_text(x2)});
        for (int x1 = -end; x1 <= end; ++x1)
            rows.back().push_back(
                short_text(activation_value(experiment.act.front(), sum_at(experiment.shown, x1, x2))));
    }
    return table_cells(rows);
}

// Of a square of so many places, each in the middle of its part.
double share_above_line(const Concept& shown, double end) {
    constexpr int side = 100;
    int above = 0;
    for (int i = 0; i < side; ++i)
        for (int j = 0; j < side; ++j)
            above += sum_at(shown, end * ((2 * i + 1.0) / side - 1), end * ((2 * j + 1.0) / side - 1)) > 0;
    return above / double{side * side};
}

struct PlanePlace {
    double x1, x2;
};

// Where z = 0 meets the edges of the square.
std::vector<PlanePlace> ends_of_line(const Concept& shown, double end) {
    const double w1 = shown.w[0], w2 = shown.w[1];
    std::vector<PlanePlace> ends;
    const auto add = [&](double x1, double x2) {
        const bool is_known = std::any_of(ends.begin(), ends.end(), [&](const PlanePlace& other) {
            return std::abs(other.x1 - x1) + std::abs(other.x2 - x2) < 1e-9;
        });
        if (std::abs(x1) <= end && std::abs(x2) <= end && !is_known) ends.push_back({x1, x2});
    };
    for (const double edge : {-end, end}) {
        if (w2 != 0) add(edge, -(w1 * edge + shown.b) / w2);
        if (w1 != 0) add(-(w2 * edge + shown.b) / w1, edge);
    }
    return ends;
}

// The corner, or with an input that does not count the edge, where z is least, or greatest.
std::string extreme_text(const Concept& shown, double sign, double end, Language language) {
    const double w1 = sign * shown.w[0], w2 = sign * shown.w[1];
    if (w2 == 0) return texts::told_plane_edges[w1 > 0 ? 1 : 0].in(language);
    if (w1 == 0) return texts::told_plane_edges[w2 > 0 ? 3 : 2].in(language);
    return place_text(w1 > 0 ? end : -end, w2 > 0 ? end : -end);
}

}  // namespace

Told plane_words(const Experiment& experiment, Language language) {
    const Concept& shown = experiment.shown;
    const Activation g = experiment.act.front();
    const double end = end_of_plane(), w1 = shown.w[0], w2 = shown.w[1];
    if (w1 == 0 && w2 == 0)
        return {filled(texts::told_same_answer.in(language), {weight_text(activation_value(g, shown.b))}), ""};
    const double reach = (std::abs(w1) + std::abs(w2)) * end;
    const Phrase& answers = w1 == 0 || w2 == 0 ? texts::told_edge_answers : texts::told_plane_answers;
    Told told{filled(answers.in(language),
                     {short_text(activation_value(g, shown.b - reach)), extreme_text(shown, -1, end, language),
                      short_text(activation_value(g, shown.b + reach)), extreme_text(shown, 1, end, language),
                      percent(share_above_line(shown, end), language)}),
              ""};
    const std::vector<PlanePlace> ends = ends_of_line(shown, end);
    add_sentence(told.brief,
                 ends.size() < 2 ? texts::told_no_boundary.in(language)
                                 : filled(texts::told_boundary.in(language),
                                          {place_text(ends[0].x1, ends[0].x2), place_text(ends[1].x1, ends[1].x2)}),
                 language);
    return told;
}

void say_line_picture(const Experiment& experiment, Language language, ImVec2 min, ImVec2 max) {
    say_picture(min, max, {texts::told_line_picture.in(language), line_words(experiment, language), [&] {
                               say_numbers_of(texts::told_line_picture.in(language), line_table(experiment));
                           }});
}

void say_plane_picture(const Experiment& experiment, Language language, ImVec2 min, ImVec2 max) {
    say_picture(min, max, {texts::told_plane.in(language), plane_words(experiment, language), [&] {
                               say_numbers_of(texts::told_plane.in(language), plane_table(experiment));
                           }});
}

}  // namespace petal
