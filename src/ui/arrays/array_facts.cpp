#include "ui/arrays/array_facts.hpp"

#include "math/array_products.hpp"
#include "math/array_rows.hpp"
#include "math/broadcasting.hpp"
#include "ui/arrays/interpreted_loop.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

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

Array row_of(const Array& A, std::size_t row) {
    const auto columns = static_cast<std::ptrdiff_t>(A.shape.back());
    const auto first = A.values.begin() + static_cast<std::ptrdiff_t>(row) * columns;
    return {{A.shape.back()}, {first, first + columns}};
}

// A matrix with its shape, as its entries alone do not tell it.
std::string product_sentence(const char* name, const Array& product, Language language) {
    if (product.shape.size() < 2) return filled(texts::entries_fact.in(language), {name, entries_text(product)});
    return filled(texts::matrix_fact.in(language), {name, shape_text(product.shape), entries_text(product)});
}

std::string rank_sentence(const Array& a, Language language) {
    const Array t = transposed(a), product = dot(a, t).array.value();
    return filled(texts::rank_fact.in(language),
                  {shape_text(a.shape), shape_text(t.shape), shape_text(product.shape), entries_text(product)});
}

}  // namespace

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
                                 : value_error(result.error));
    return facts;
}

Facts normalize_facts(const Experiment& experiment, Language language) {
    const Concept& shown = experiment.shown;
    const DivisionSteps steps = normalize_steps(experiment);
    const std::size_t dimensions = array_of(experiment, 'A').shape.size();
    const texts::LengthWords& words = dimensions < 2    ? texts::of_vector
                                      : shown.axis == 0 ? texts::of_columns
                                                        : texts::of_rows;
    Facts facts{texts::ord_facts[shown.ord].name.in(language)};
    if (steps.divisor)
        facts.push_back(
            filled(words.norms.in(language), {entries_text(*steps.divisor), shape_text(steps.divisor->shape)}));
    if (!steps.result) return facts.push_back(steps.error), facts;
    const Array lengths = norms_as_shown(*steps.result, shown, false).array.value();
    const bool right = std::all_of(lengths.values.begin(), lengths.values.end(),
                                   [](double length) { return std::abs(length - 1) < 1e-9; });
    const bool is_wrong = !right && !shown.keepdims && shown.axis == 1;
    facts.push_back(
        filled((is_wrong ? texts::lengths_wrong_fact : words.lengths).in(language), {entries_text(lengths)}));
    if (!shown.keepdims && shown.axis == 0 && dimensions == 2) facts.emplace_back(texts::columns_fit.in(language));
    return facts;
}

Facts softmax_facts(const Experiment& experiment, Language language) {
    const Array powers = exponentials(array_of(experiment, 'A'));
    const DivisionSteps steps = softmax_steps(experiment, powers);
    const Phrase& of_exp = powers.values.size() == 1 ? texts::exp_of_one_fact : texts::exp_fact;
    Facts facts{filled(of_exp.in(language), {shape_text(powers.shape), texts::math_exp_error})};
    if (steps.divisor) facts.push_back(filled(texts::sums_fact.in(language), {entries_text(*steps.divisor)}));
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
    const auto add = [&](const char* name, const ArrayResult& result) {
        facts.push_back(result.array ? product_sentence(name, *result.array, language) : value_error(result.error));
    };
    add("dot(A, B)", dot(A, B));
    const ArrayResult pairs = elementwise(A, B);
    add("multiply(A, B)", pairs);
    if (!pairs.array && A.shape.size() == 2)
        facts.push_back(
            filled(texts::would_fit_fact.in(language), {shape_text({A.shape[0], 1}), shape_text({1, A.shape[1]})}));
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

std::string dot_heading(const Array& A, const Array& B, Language language) {
    const ArrayResult product = dot(A, B);
    const auto heading = [&]() -> const Phrase& {
        if (!product.array) return texts::dot_refused_title;
        if (product.array->shape.empty()) return texts::dot_title;
        if (A.shape.empty() || B.shape.empty()) return texts::dot_scalar_title;
        if (A.shape.size() == 2) return B.shape.size() == 2 ? texts::dot_matrix_title : texts::dot_rows_title;
        return texts::dot_columns_title;
    };
    return heading().in(language);
}

Facts rank_facts(const Experiment& experiment, Language language) {
    const Array a = first_as_vector(experiment), column{{a.shape[0], 1}, a.values};
    return {rank_sentence(a, language), rank_sentence(column, language)};
}

Facts reshape_facts(const Experiment& experiment, Language language) {
    const int index = experiment.shown.index, i = index / (image_width * image_channels),
              j = index / image_channels % image_width, k = index % image_channels;
    return {
        filled(texts::place_fact.in(language), {std::to_string(i), std::to_string(j), std::to_string(k),
                                                weight_text(image_vector().values[static_cast<std::size_t>(index)]),
                                                std::to_string(place_in_vector(i, j, k, image_width, image_channels))}),
        filled(texts::batch_fact.in(language),
               {"209", shape_text({209, 64, 64, 3}), shape_text({64 * 64 * 3, 209}), "12288"})};
}

// ---------------------------------------------------------------- timing

std::string seconds_text(double seconds) {
    char text[32];
    if (seconds >= 1) std::snprintf(text, sizeof text, "%.3g s", seconds);
    if (seconds < 1) std::snprintf(text, sizeof text, "%.3g ms", seconds * 1e3);
    if (seconds < 1e-3) std::snprintf(text, sizeof text, "%.3g µs", seconds * 1e6);
    if (seconds < 1e-6) std::snprintf(text, sizeof text, "%.3g ns", seconds * 1e9);
    return text;
}

std::string ratio_text(const SpeedFigure& figure, double seconds) {
    const double ratio = figure.vector_seconds > 0 ? seconds / figure.vector_seconds : 0;
    char text[32];
    std::snprintf(text, sizeof text, ratio < 100 ? "%.1f" : "%.0f", ratio);
    return text;
}

namespace {

double loop_ratio(const SpeedFigure& figure) { return figure.loop_seconds / figure.vector_seconds; }

// Of the dot product: what its two sizes say about the cache.
std::string cache_fact(const SpeedFigure& small, const SpeedFigure& large, Language language) {
    const double growth = loop_ratio(large) / loop_ratio(small);
    const Phrase& words = growth < 0.8    ? texts::memory_waits
                          : growth < 1.25 ? texts::memory_keeps_up
                                          : texts::machine_was_busy;
    return filled(words.in(language), {ratio_text(small, small.loop_seconds), ratio_text(large, large.loop_seconds)});
}

}  // namespace

Facts timing_facts(const Snapshot& snapshot, Language language) {
    if (!snapshot.speed) return {texts::not_measured.in(language)};
    const SpeedMeasured& speed = *snapshot.speed;
    Facts facts;
    if (speed.running)
        facts.push_back(filled(texts::measuring.in(language),
                               {std::to_string(speed.figures.size() + 1), std::to_string(speed.wanted)}));
    for (const SpeedFigure& figure : speed.figures) {
        facts.push_back(filled(
            texts::timing_fact.in(language),
            {texts::tasks[figure.task].name.in(language), grouped(figure.n), seconds_text(interpreted_seconds(figure)),
             seconds_text(figure.loop_seconds), seconds_text(figure.vector_seconds),
             ratio_text(figure, interpreted_seconds(figure)), ratio_text(figure, figure.loop_seconds)}));
    }
    for (std::string& reason : timing_reasons(speed, language)) facts.push_back(std::move(reason));
    return facts;
}

Facts timing_reasons(const SpeedMeasured& speed, Language language) {
    Facts facts;
    if (speed.figures.size() >= 2) facts.push_back(cache_fact(speed.figures[0], speed.figures[1], language));
    facts.push_back(filled(texts::honest_fact.in(language),
                           {interpreter, interpreted_on, seconds_text(interpreted_seconds(SpeedTask::dot)),
                            seconds_text(interpreted_seconds(SpeedTask::training_step))}));
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
                                  {Idea::random, alone<random_facts>},
                                  {Idea::timing, [](const Snapshot& snapshot, const Experiment&, Language language) {
                                       return timing_facts(snapshot, language);
                                   }}};
static_assert(has_each_idea(facts_of, Lab::arrays), "each idea has its facts, in the order of the lab");

}  // namespace

Facts arrays_lab_facts(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    return row_of(experiment.idea, facts_of).facts(snapshot, experiment, language);
}

Facts facts_beside_tables(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    if (experiment.idea == Idea::timing && snapshot.speed && !snapshot.speed->running)
        return timing_reasons(*snapshot.speed, language);
    Facts facts = arrays_lab_facts(snapshot, experiment, language);
    std::erase_if(facts, is_numpy_error);
    return facts;
}

std::string arrays_status(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    return spoken(arrays_lab_facts(snapshot, experiment, language));
}

}  // namespace petal
