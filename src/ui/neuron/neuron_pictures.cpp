#include "ui/neuron/neuron_pictures.hpp"

#include "experiment/keys.hpp"
#include "math/activation.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/words/function_words.hpp"
#include "ui/words/region_words.hpp"

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

struct PlanePlace {
    double x1, x2;
};

// How much of the square lies above the line z = 0: the area of the polygon that the line leaves of it.
double share_above_line(const Concept& shown, double end) {
    const PlanePlace corners[] = {{-end, -end}, {end, -end}, {end, end}, {-end, end}};
    std::vector<PlanePlace> part;
    for (int i = 0; i < 4; ++i) {
        const PlanePlace from = corners[i], to = corners[(i + 1) % 4];
        const double z_from = sum_at(shown, from.x1, from.x2), z_to = sum_at(shown, to.x1, to.x2);
        if (z_from >= 0) part.push_back(from);
        if ((z_from > 0 && z_to < 0) || (z_from < 0 && z_to > 0)) {
            const double t = z_from / (z_from - z_to);
            part.push_back({from.x1 + t * (to.x1 - from.x1), from.x2 + t * (to.x2 - from.x2)});
        }
    }
    double twice = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const PlanePlace &p = part[i], &q = part[(i + 1) % part.size()];
        twice += p.x1 * q.x2 - q.x1 * p.x2;
    }
    return std::round(twice / (8 * end * end) * 1e9) / 1e9;  // nothing and all are not missed by rounding
}

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
    const std::string least = short_text(activation_value(g, shown.b - reach)),
                      most = short_text(activation_value(g, shown.b + reach));
    const Phrase& answers = w1 == 0 || w2 == 0 ? texts::told_edge_answers : texts::told_plane_answers;
    Told told;
    told.brief = least == most ? filled(texts::told_plane_alike.in(language), {least})
                               : filled(answers.in(language), {least, extreme_text(shown, -1, end, language), most,
                                                               extreme_text(shown, 1, end, language)});
    add_sentence(told.brief,
                 filled(texts::told_plane_share.in(language), {share_text(share_above_line(shown, end), language)}),
                 language);
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
