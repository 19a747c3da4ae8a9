#include "ui/arrays/array_facts.hpp"

#include "experiment/number_text.hpp"
#include "math/array_products.hpp"
#include "math/array_rows.hpp"
#include "math/broadcasting.hpp"
#include "math/numpy_random.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

double combined(Arithmetic op, double a, double b) {
    switch (op) {
        case Arithmetic::add: return a + b;
        case Arithmetic::subtract: return a - b;
        case Arithmetic::multiply: return a * b;
        case Arithmetic::divide: return a / b;
    }
    return a;
}

std::string rule_text(const DimensionRule& rule, int from_right, Language language) {
    using Kind = DimensionRule::Kind;
    const std::string place = std::to_string(from_right), a = std::to_string(rule.a), b = std::to_string(rule.b);
    const std::string result = std::to_string(rule.result);
    switch (rule.kind) {
        case Kind::equal: return filled(texts::rule_equal.in(language), {place, a});
        case Kind::mismatch: return filled(texts::rule_mismatch.in(language), {place, a, b});
        case Kind::stretch_a:
        case Kind::stretch_b: break;
    }
    const bool is_a = rule.kind == Kind::stretch_a, missing = (is_a ? rule.a : rule.b) == 0;
    return filled((missing ? texts::rule_missing : texts::rule_stretch).in(language),
                  {place, is_a ? "A" : "B", result});
}

RowSteps divided_by(const Array& A, const ArrayResult& per_row, Language language) {
    if (!per_row.array) return {{}, {}, filled(texts::axis_error_named.in(language), {per_row.error})};
    const ArrayResult result = quotient(A, *per_row.array);
    std::string error = result.array ? "" : filled(texts::error_named.in(language), {result.error});
    return {per_row.array, result.array, std::move(error)};
}

Array row_of(const Array& A, std::size_t row) {
    const auto columns = static_cast<std::ptrdiff_t>(A.shape.back());
    const auto first = A.values.begin() + static_cast<std::ptrdiff_t>(row) * columns;
    return {{A.shape.back()}, {first, first + columns}};
}

std::string rank_sentence(const Array& a, Language language) {
    const Array t = transposed(a), product = dot(a, t).array.value();
    return filled(texts::rank_fact.in(language),
                  {shape_text(a.shape), shape_text(t.shape), shape_text(product.shape), entries_text(product)});
}

}  // namespace

// ---------------------------------------------------------------- arrays

SmallArray small_array_of(const Experiment& experiment, char key) {
    const auto& given = key == 'A' ? experiment.shown.A : experiment.shown.B;
    const IdeaArrays own = idea_arrays(experiment.idea);
    return given.value_or(key == 'A' ? own.A : own.B);
}

Array array_of(const Experiment& experiment, char key) {
    const SmallArray array = small_array_of(experiment, key);
    return {array.shape, array.values};
}

std::string entries_text(const Array& array) {
    std::string text;
    for (const double value : array.values) text += (text.empty() ? "" : ", ") + weight_text(value);
    return text;
}

std::string numpy_literal(const Array& array) {
    const auto columns = static_cast<std::size_t>(array.shape.empty() ? 1 : array.shape.back());
    std::string text;
    for (std::size_t i = 0; i < array.values.size(); ++i) {
        if (i > 0) text += i % columns == 0 && array.shape.size() == 2 ? "], [" : ", ";
        text += number_text(array.values[i]);
    }
    if (array.shape.empty()) return text;
    return array.shape.size() == 2 ? "[[" + text + "]]" : "[" + text + "]";
}

ArrayResult broadcast_result(const Experiment& experiment) {
    const Arithmetic op = experiment.shown.op;
    return combine(array_of(experiment, 'A'), array_of(experiment, 'B'),
                   [op](double a, double b) { return combined(op, a, b); });
}

ArrayResult elementwise(const Array& A, const Array& B) {
    return combine(A, B, [](double a, double b) { return a * b; });
}

RowSteps normalize_steps(const Experiment& experiment, Language language) {
    const Array A = array_of(experiment, 'A');
    return divided_by(A, row_norms(A, experiment.shown.keepdims), language);
}

RowSteps softmax_steps(const Experiment& experiment, const Array& powers, Language language) {
    return divided_by(powers, row_sums(powers, experiment.shown.keepdims), language);
}

Array first_as_vector(const Experiment& experiment) {
    Array a = array_of(experiment, 'A');
    return {{static_cast<int>(a.values.size())}, std::move(a.values)};
}

const Array& image_vector() {
    static const Array vector = [] {
        NumpyRandom random(1);
        Array array{{image_height * image_width * image_channels}, {}};
        for (int n = 0; n < array.shape[0]; ++n) array.values.push_back(random.rand());
        return array;
    }();
    return vector;
}

// ---------------------------------------------------------------- sentences

Facts broadcasting_facts(const Experiment& experiment, Language language) {
    const Array A = array_of(experiment, 'A'), B = array_of(experiment, 'B');
    Facts facts{filled(texts::shapes_fact.in(language), {shape_text(A.shape), shape_text(B.shape)})};
    int from_right = 0;
    for (const DimensionRule& rule : broadcasting_rules(A.shape, B.shape))
        facts.push_back(rule_text(rule, ++from_right, language));
    if (from_right == 0) facts.emplace_back(texts::no_dimensions.in(language));
    const ArrayResult result = broadcast_result(experiment);
    facts.push_back(result.array ? filled(texts::result_fact.in(language),
                                          {shape_text(result.array->shape), entries_text(*result.array)})
                                 : filled(texts::error_named.in(language), {result.error}));
    return facts;
}

Facts normalize_facts(const Experiment& experiment, Language language) {
    const RowSteps steps = normalize_steps(experiment, language);
    Facts facts;
    if (steps.per_row)
        facts.push_back(
            filled(texts::norms_fact.in(language), {entries_text(*steps.per_row), shape_text(steps.per_row->shape)}));
    if (!steps.result) return facts.push_back(steps.error), facts;
    const Array lengths = row_norms(*steps.result, false).array.value();
    const bool right = std::all_of(lengths.values.begin(), lengths.values.end(),
                                   [](double length) { return std::abs(length - 1) < 1e-9; });
    const Phrase& words = right || experiment.shown.keepdims ? texts::lengths_fact : texts::lengths_wrong_fact;
    facts.push_back(filled(words.in(language), {entries_text(lengths)}));
    return facts;
}

Facts softmax_facts(const Experiment& experiment, Language language) {
    const Array powers = exponentials(array_of(experiment, 'A'));
    const RowSteps steps = softmax_steps(experiment, powers, language);
    Facts facts;
    if (steps.per_row) facts.push_back(filled(texts::sums_fact.in(language), {entries_text(*steps.per_row)}));
    if (!steps.result) return facts.push_back(steps.error), facts;
    const Array sums = row_sums(*steps.result, false).array.value();
    for (std::size_t row = 0; row < sums.values.size(); ++row)
        facts.push_back(
            filled(texts::softmax_fact.in(language),
                   {std::to_string(row + 1), entries_text(row_of(*steps.result, row)), weight_text(sums.values[row])}));
    return facts;
}

Facts product_facts(const Experiment& experiment, Language language) {
    const Array A = array_of(experiment, 'A'), B = array_of(experiment, 'B'), table = outer(A, B);
    Facts facts;
    const auto add = [&](const Phrase& words, const ArrayResult& result) {
        facts.push_back(result.array ? filled(words.in(language), {entries_text(*result.array)})
                                     : filled(texts::error_named.in(language), {result.error}));
    };
    add(texts::dot_fact, dot(A, B));
    add(texts::elementwise_fact, elementwise(A, B));
    if (table.shape[0] != table.shape[1]) {
        facts.push_back(filled(texts::outer_plain_fact.in(language), {shape_text(table.shape)}));
        return facts;
    }
    double diagonal = 0;
    const auto n = static_cast<std::size_t>(table.shape[0]);
    for (std::size_t i = 0; i < n; ++i) diagonal += table.values[i * n + i];
    facts.push_back(filled(texts::outer_fact.in(language), {shape_text(table.shape), weight_text(diagonal)}));
    return facts;
}

Facts rank_facts(const Experiment& experiment, Language language) {
    const Array a = first_as_vector(experiment), column{{a.shape[0], 1}, a.values};
    return {rank_sentence(a, language), rank_sentence(column, language)};
}

Facts reshape_facts(const Experiment& experiment, Language language) {
    const int index = experiment.shown.index, i = index / (image_width * image_channels),
              j = index / image_channels % image_width, k = index % image_channels;
    return {filled(texts::place_fact.in(language),
                   {std::to_string(i), std::to_string(j), std::to_string(k),
                    weight_text(image_vector().values[static_cast<std::size_t>(index)]),
                    std::to_string(place_in_vector(i, j, k, image_width, image_channels))})};
}

// ---------------------------------------------------------------- timing

std::string seconds_text(double seconds) {
    char text[32];
    const bool micro = seconds < 1e-3;
    std::snprintf(text, sizeof text, micro ? "%.3g µs" : "%.3g ms", seconds * (micro ? 1e6 : 1e3));
    return text;
}

std::string ratio_text(const SpeedFigure& figure) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f",
                  figure.vector_seconds > 0 ? figure.loop_seconds / figure.vector_seconds : 0);
    return text;
}

Facts timing_facts(const Snapshot& snapshot, Language language) {
    if (!snapshot.speed) return {texts::not_measured.in(language)};
    const SpeedMeasured& speed = *snapshot.speed;
    Facts facts;
    if (speed.running)
        facts.push_back(filled(texts::measuring.in(language),
                               {std::to_string(speed.figures.size() + 1), std::to_string(speed.wanted)}));
    for (const SpeedFigure& figure : speed.figures) {
        if (figure.n < 1000000) continue;
        facts.push_back(
            filled(texts::timing_fact.in(language),
                   {texts::tasks[figure.task].name.in(language), grouped(figure.n), seconds_text(figure.loop_seconds),
                    seconds_text(figure.vector_seconds), ratio_text(figure)}));
    }
    facts.emplace_back(texts::honest_fact.in(language));
    return facts;
}

namespace {

struct IdeaFacts {
    Idea idea;
    Facts (*facts)(const Snapshot&, const Experiment&, Language);
};

// Facts that the snapshot has no part in.
template <Facts (*facts)(const Experiment&, Language)>
Facts alone(const Snapshot&, const Experiment& experiment, Language language) {
    return facts(experiment, language);
}

constexpr IdeaFacts facts_of[] = {{Idea::broadcasting, alone<broadcasting_facts>},
                                  {Idea::normalize, alone<normalize_facts>},
                                  {Idea::softmax, alone<softmax_facts>},
                                  {Idea::products, alone<product_facts>},
                                  {Idea::rank1, alone<rank_facts>},
                                  {Idea::reshape, alone<reshape_facts>},
                                  {Idea::timing, [](const Snapshot& snapshot, const Experiment&, Language language) {
                                       return timing_facts(snapshot, language);
                                   }}};
static_assert(has_each_idea(facts_of, Lab::arrays), "each idea has its facts, in the order of the lab");

}  // namespace

Facts arrays_lab_facts(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    return row_of(experiment.idea, facts_of).facts(snapshot, experiment, language);
}

std::string arrays_status(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    return spoken(arrays_lab_facts(snapshot, experiment, language));
}

}  // namespace petal
