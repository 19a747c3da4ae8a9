#include "experiment/array_text.hpp"
#include "experiment/number_text.hpp"
#include "math/numpy_random.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/arrays/texts_told_arrays.hpp"
#include "ui/chart/axes.hpp"
#include "ui/choice_controls.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace petal {

namespace {

constexpr std::size_t spread_numbers = 10000;
constexpr int bins = 40;
constexpr double spread_end = 4;

double number_of(Filling fill, NumpyRandom& random) {
    if (fill == Filling::zeros) return 0;
    return fill == Filling::rand ? random.rand() : random.randn();
}

std::vector<double> drawn_numbers(Filling fill, std::uint32_t seed, std::size_t count) {
    NumpyRandom random(seed);
    std::vector<double> numbers(count);
    for (double& number : numbers) number = number_of(fill, random);
    return numbers;
}

// As np.mean and np.std say them, but for the order of sums.
struct Spread {
    double mean = 0, deviation = 0;
};
Spread spread_of(const std::vector<double>& numbers) {
    const auto n = static_cast<double>(numbers.size());
    Spread spread;
    spread.mean = std::accumulate(numbers.begin(), numbers.end(), 0.0) / n;
    for (const double number : numbers) spread.deviation += (number - spread.mean) * (number - spread.mean) / n;
    spread.deviation = std::sqrt(spread.deviation);
    return spread;
}

// How many numbers lie in each of the equal parts from -4 to 4.
std::vector<double> counts_of(const std::vector<double>& numbers) {
    std::vector<double> counts(bins, 0.0);
    for (const double number : numbers) {
        const double place = (number + spread_end) / (2 * spread_end) * bins;
        if (place >= 0 && place < bins) ++counts[static_cast<std::size_t>(place)];
    }
    return counts;
}

double left_of_bin(std::size_t bin) { return -spread_end + 2 * spread_end * static_cast<double>(bin) / bins; }
std::string edge_text(std::size_t bin) { return weight_text(rounded(left_of_bin(bin), 3)); }

std::string spread_words(const std::vector<double>& numbers, const std::vector<double>& counts, Language language) {
    const auto highest = std::max_element(counts.begin(), counts.end());
    const auto bin = static_cast<std::size_t>(highest - counts.begin());
    const auto all = static_cast<double>(numbers.size());
    const auto within = std::count_if(numbers.begin(), numbers.end(), [](double n) { return n >= -1 && n <= 1; });
    const double seen = std::accumulate(counts.begin(), counts.end(), 0.0);
    return filled(texts::told_spread.in(language),
                  {edge_text(bin), edge_text(bin + 1), grouped(static_cast<std::int64_t>(*highest)),
                   percent(static_cast<double>(within) / all, language), percent((all - seen) / all, language)});
}

std::string spread_table(const std::vector<double>& counts, Language language) {
    std::vector<TableRow> rows{{texts::told_spread_heads[0].in(language), texts::told_spread_heads[1].in(language)}};
    for (std::size_t i = 0; i < counts.size(); ++i)
        rows.push_back({edge_text(i) + " … " + edge_text(i + 1), grouped(static_cast<std::int64_t>(counts[i]))});
    return table_cells(rows);
}

// How many of so many numbers lie where, between -4 and 4.
void draw_spread(const SectionView& view, ImVec2 size) {
    const Experiment& e = view.edited;
    const std::string title = filled(view.say(texts::spread_title), {std::string(key_of(e.shown.fill))});
    const ImVec2 top = ImGui::GetCursorScreenPos();
    unsaid_label(look().strong, look().colours.ink, title);
    const std::vector<double> numbers = drawn_numbers(e.shown.fill, e.seed, spread_numbers),
                              counts = counts_of(numbers);
    const double most = *std::max_element(counts.begin(), counts.end());
    const PlotFrame frame = begin_plot(size, {-spread_end, spread_end, 0, 1.1 * most});
    if (tree().listens())
        say_picture(top, {frame.origin.x + size.x, frame.origin.y + size.y},
                    {title, {spread_words(numbers, counts, view.language()), ""}, [&] {
                         say_numbers_of(title, spread_table(counts, view.language()));
                     }});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_plane_axes(list, frame.plot, "", "");
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        list.AddRectFilled({frame.plot.x(left_of_bin(i)), frame.plot.y(counts[i])},
                           {frame.plot.x(left_of_bin(i + 1)) - 1, frame.plot.max.y}, ink(look().colours.accent, 0.7f));
    }
    end_plot(frame);
}

void draw_rows(SectionView& view, float width) {
    const std::vector<int>& shape = view.edited.shown.shape;
    const Form form = view.form(width);
    const std::string rows = number_text(shape[0]);
    number_row(form, {"shape", "", shape.size() > 1 ? "," + number_text(shape[1]) : ""},
               view.say(texts::rows_and_columns[0]), shape[0]);
    if (shape.size() > 1) number_row(form, {"shape", rows + ",", ""}, view.say(texts::rows_and_columns[1]), shape[1]);
    field_row(form, {"seed"}, view.say(texts::numpy_seed_of_array), view.edited.seed);
    if (text_button("next seed", view.say(texts::another_seed), std::min(width, 160.0f))) ++view.edited.seed;
}

std::string arguments_of(const Concept& shown) {
    std::string text;
    for (const int size : shown.shape) text += (text.empty() ? "" : ", ") + std::to_string(size);
    if (shown.fill != Filling::zeros) return text;
    return shown.shape.size() == 1 ? text : "(" + text + ")";
}

}  // namespace

Array random_array(const Experiment& experiment) {
    const Concept& shown = experiment.shown;
    const Shape shape(shown.shape.begin(), shown.shape.end());
    return {shape, drawn_numbers(shown.fill, experiment.seed, size_of(shape))};
}

void draw_random(SectionView& view) {
    tree().name_next(view.say(texts::told_fill));
    segmented("fill", view.language(), view.edited.shown.fill, std::min(view.width, 300.0f));
    vertical_space(unit);
    const bool beside = view.width >= 640;
    const float gap = 4 * unit, each = beside ? (view.width - gap) / 2 : view.width;
    const float height =
        has_aside(view.input) ? std::clamp(ImGui::GetContentRegionAvail().y - 6 * unit, 260.0f, 460.0f) : 260;
    ImGui::BeginGroup();
    draw_rows(view, std::min(each, 360.0f));
    vertical_space(unit);
    const Array array = random_array(view.edited);
    const float row = roomy_row(view, rows_of(array), line_height(look().caption));
    draw_grid({"A " + shape_text(array.shape), array, each, {}, 5, row, "A"});
    ImGui::EndGroup();
    if (beside)
        ImGui::SameLine(0, gap);
    else
        vertical_space(unit);
    ImGui::BeginGroup();
    draw_spread(view, {each, height});
    ImGui::EndGroup();
}

void draw_random_code(SectionView& view) {
    const Concept& shown = view.edited.shown;
    const std::string module = shown.fill == Filling::zeros ? "np." : "np.random.";
    draw_numpy(view, "copy random",
               "np.random.seed(" + std::to_string(view.edited.seed) + ")\nA = " + module +
                   std::string(key_of(shown.fill)) + "(" + arguments_of(shown) + ")");
}

Facts random_facts(const Experiment& experiment, Language language) {
    const Array array = random_array(experiment);
    const Spread own = spread_of(array.values),
                 many = spread_of(drawn_numbers(experiment.shown.fill, experiment.seed, spread_numbers));
    return {texts::fillings[experiment.shown.fill].name.in(language),
            filled(texts::random_fact.in(language),
                   {shape_text(array.shape), weight_text(own.mean), weight_text(own.deviation),
                    weight_text(rounded(many.mean, 3)), weight_text(rounded(many.deviation, 3))})};
}

}  // namespace petal
