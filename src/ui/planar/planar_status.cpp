#include "ui/planar/planar_status.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/insight.hpp"
#include "ui/planar/sweep_words.hpp"
#include "ui/planar/texts_insight.hpp"
#include "ui/run_states.hpp"
#include "ui/texts.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

std::string reached(const SweepResult& result, Language language) {
    if (result.diverged) return name_of(RunState::diverged).in(language);
    return percent(result.train_accuracy, language);
}

std::string size_text(const SweepResult& result, Language language) {
    const bool has_test = std::isfinite(result.test_accuracy) && !result.diverged;
    return filled((has_test ? texts::status_size_test : texts::status_size).in(language),
                  {std::to_string(result.hidden), reached(result, language), percent(result.test_accuracy, language)});
}

// How many sizes are done, and once all are, what each of them reached.
std::string sweep_text(const SweepProgress& sweep, const Experiment& experiment, Language language) {
    if (sweep.running) {
        return filled(texts::status_sweep.in(language),
                      {std::to_string(sizes_done(sweep)), std::to_string(sweep.hidden_sizes.size())});
    }
    std::string sizes;
    for (const SweepResult& result : sweep.results)
        sizes += (sizes.empty() ? "" : texts::status_between.in(language)) + size_text(result, language);
    return filled(texts::status_sizes.in(language), {sizes}) + " " + sweep_finding(sweep, experiment, language);
}

}  // namespace

std::int64_t sizes_done(const SweepProgress& sweep) {
    return std::count_if(sweep.results.begin(), sweep.results.end(), [](const SweepResult& r) { return r.ended; });
}

bool has_fingerprint(const Progress& progress) {
    const ModelView& network = progress.network;
    return progress.state != RunState::running && has_samples(progress) && network.fingerprint != 0 &&
           !network.edited_by_hand;
}

std::string planar_status(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    if (!snapshot.progress) return texts::status_waiting.in(language);
    const Progress& progress = *snapshot.progress;
    const ModelView &logistic = progress.logistic, &network = progress.network;
    const Phrase& count = experiment.batch > 0 ? texts::epoch_of : texts::iteration_of;
    std::string text = filled(
        texts::status_line.in(language),
        {words_for(progress).in(language),
         filled(count.in(language), {grouped(progress.iteration), grouped(progress.iterations)}),
         cost_text(logistic.cost), percent(logistic.train_accuracy, language), network_title(experiment, language),
         cost_text(network.cost), percent(network.train_accuracy, language)});
    if (std::isfinite(network.test_accuracy))
        text += filled(texts::status_test.in(language),
                       {percent(logistic.test_accuracy, language), percent(network.test_accuracy, language)});
    if (experiment.threshold != 0.5 && experiment.out == Output::sigmoid)
        text += filled(texts::status_threshold.in(language), {number_text(experiment.threshold)});
    if (snapshot.sweep && !snapshot.sweep->results.empty()) text += sweep_text(*snapshot.sweep, experiment, language);
    if (has_fingerprint(progress))
        text += filled(texts::status_fingerprint.in(language), {hexadecimal(network.fingerprint)});
    if (progress.stopped_by_tolerance)
        text += " " + filled(texts::stopped_by_tolerance.in(language), {number_text(experiment.tol)});
    if (progress.state == RunState::diverged) {
        const Insight insight = insight_of(snapshot, experiment, language);
        text += " " + insight.look + " " + insight.next;
    }
    return text;
}

}  // namespace petal
