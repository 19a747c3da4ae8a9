#include "ui/words/summary.hpp"

#include "experiment/filled_text.hpp"
#include "ui/page.hpp"
#include "ui/words/texts_summary_ideas.hpp"
#include "ui/words/told.hpp"

#include <algorithm>
#include <span>

namespace petal {

namespace {

struct LabSummary {
    Lab value;
    std::span<const texts::SummaryWords> ideas;
    const Phrase* place;  // where things stand
};
constexpr Choices<LabSummary> lab_summaries{{{Lab::neuron, texts::neuron_summaries, &texts::summary_ideas_place},
                                             {Lab::arrays, texts::array_summaries, &texts::summary_ideas_place},
                                             {Lab::planar, texts::planar_summary, &texts::summary_workbench_place},
                                             {Lab::deep, texts::deep_summaries, &texts::summary_workbench_place},
                                             {Lab::images, texts::images_summary, &texts::summary_workbench_place}}};
static_assert(has_each_idea(texts::planar_summary, Lab::planar) && has_each_idea(texts::images_summary, Lab::images));

// The first one for an idea of another lab, as the lab itself does it.
const texts::SummaryWords& words_of(const Experiment& experiment) {
    const auto& ideas = lab_summaries[experiment.lab].ideas;
    const auto row = std::find_if(ideas.begin(), ideas.end(),
                                  [&](const texts::SummaryWords& words) { return words.idea == experiment.idea; });
    return row == ideas.end() ? ideas.front() : *row;
}

std::string purpose(const Experiment& experiment, const texts::SummaryWords& words, Language language) {
    const std::string lab = name_of(experiment.lab).in(language), what = words.purpose.in(language);
    if (words.idea == Idea::none) return filled(texts::summary_lab_heading.in(language), {lab, what});
    return filled(texts::summary_heading.in(language), {lab, name_of(words.idea).in(language), what});
}

std::string change(const Experiment& experiment, const texts::SummaryWords& words, Language language) {
    std::string text = words.change.in(language);
    add_sentence(text, lab_summaries[experiment.lab].place->in(language), language);
    add_sentence(text, texts::summary_bar.in(language), language);
    return text;
}

}  // namespace

std::vector<std::string> summary_of(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    const texts::SummaryWords& words = words_of(experiment);
    return {purpose(experiment, words, language), change(experiment, words, language),
            filled(texts::summary_seen.in(language), {status_text(snapshot, experiment, language)}),
            filled(texts::summary_attempt.in(language), {words.attempt.in(language)})};
}

}  // namespace petal
