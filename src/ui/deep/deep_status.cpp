#include "ui/deep/deep_status.hpp"

#include "ui/deep/box_content.hpp"
#include "ui/deep/findings.hpp"
#include "ui/deep/shapes_facts.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <algorithm>
#include <set>

namespace petal {

namespace {

std::string joined(const std::vector<std::string>& parts, const char* separator) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : separator) + part;
    return text;
}

std::string sizes_text(const IterationOpened& opened) {
    std::string sizes = std::to_string(opened.X.rows);
    for (const OpenedLayerView& layer : opened.layers) sizes += "-" + std::to_string(layer.W.rows);
    return sizes;
}

// What the box brings forth: shapes and first rows, and how the assertions went.
std::string box_text(const IterationOpened& opened, const Experiment& experiment, Language language) {
    const BoxContent content = box_content(opened, experiment, experiment.box);
    std::string text;
    std::set<std::string> told;
    for (const auto& equation : content.equations) {
        for (const Term& term : equation) {
            if (!term.is_result || !told.insert(term.name).second) continue;
            std::vector<std::string> row;
            for (int j = 0; j < term.matrix->shown_columns; ++j)
                row.push_back(weight_text(term.matrix->values[static_cast<std::size_t>(j)]));
            text += filled(texts::status_matrix.in(language), {term.name, shape_text(*term.matrix), joined(row, ", ")});
        }
    }
    const auto passed = std::count_if(content.assertions.begin(), content.assertions.end(),
                                      [](const ShapeAssertion& assertion) { return assertion.passed; });
    return text + filled(texts::status_assertions.in(language),
                         {std::to_string(passed), std::to_string(content.assertions.size())});
}

std::string comparison_text(const InitializationsCompared& comparison, Language language) {
    std::string text;
    for (const InitializationResult& result : comparison.results) {
        std::vector<std::string> units;
        for (std::size_t l = 0; l < result.distinct_units.size(); ++l)
            units.push_back(std::to_string(result.distinct_units[l]) + "/" + std::to_string(result.W[l].rows));
        text += filled(texts::status_result.in(language),
                       {beginning_name(result, language), grouped(result.iteration), cost_text(result.cost),
                        percent(result.train_accuracy, language), joined(units, ", ")});
    }
    return text;
}

std::string fault_text(const ParametersChecked& check, Language language) {
    const std::string name = name_of(check.fault).in(language);
    return check.fault_layer == 0 ? name
                                  : filled(texts::fault_in.in(language), {name, std::to_string(check.fault_layer)});
}

std::string check_text(const ParametersChecked& check, Language language) {
    std::string text = filled(texts::status_check.in(language),
                              {grouped(check.compared), grouped(check.parameters),
                               difference_text(check.relative_difference), fault_text(check, language),
                               check.running ? texts::no_value.in(language) : check_verdict(check).in(language)});
    for (std::size_t l = 0; l < check.layers.size() && !check.running; ++l)
        text += filled(texts::status_check_layer.in(language),
                       {std::to_string(l + 1), difference_text(check.layers[l].W_difference),
                        difference_text(check.layers[l].b_difference)});
    return text;
}

}  // namespace

std::string deep_status(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    if (experiment.idea == Idea::shapes) return shapes_status(experiment, language);
    if (!snapshot.opened || !belongs_to(*snapshot.opened, experiment))
        return filled(texts::opening.in(language), {grouped(experiment.at)});
    const IterationOpened& opened = *snapshot.opened;
    if (opened.m == 0) return texts::no_samples.in(language);
    std::string text =
        filled(texts::deep_status_line.in(language),
               {grouped(opened.iteration), grouped(experiment.iters), sizes_text(opened), cost_text(opened.cost),
                values::deep_box_text(experiment.box), box_title(experiment.box, language)});
    if (opened.iteration < opened.asked)
        text += " " + filled(texts::ended_before.in(language), {grouped(opened.iteration)});
    if (experiment.idea == Idea::iteration || experiment.idea == Idea::backward)
        text += box_text(opened, experiment, language);
    if (experiment.idea == Idea::initialization && snapshot.comparison &&
        snapshot.comparison->by == Compared::initializations)
        text += comparison_text(*snapshot.comparison, language);
    if (experiment.idea == Idea::check && snapshot.parameter_check)
        text += check_text(*snapshot.parameter_check, language);
    return text;
}

}  // namespace petal
