// The live text for screen readers.
#include "ui/insight.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/texts_insight.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

std::string status_text(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    if (!snapshot.progress) return texts::status_waiting.in(language);
    const Progress& progress = *snapshot.progress;
    const ModelView &logistic = progress.logistic, &network = progress.network;
    std::string text = filled(texts::status_line.in(language),
                              {texts::states[static_cast<int>(progress.state)].in(language), grouped(progress.iteration), grouped(progress.iterations),
                               cost_text(logistic.cost), percent(logistic.train_accuracy, language), network_title(experiment, language),
                               cost_text(network.cost), percent(network.train_accuracy, language)});
    if (std::isfinite(network.test_accuracy))
        text += filled(texts::status_test.in(language), {percent(logistic.test_accuracy, language), percent(network.test_accuracy, language)});
    if (snapshot.sweep && snapshot.sweep->running) {
        const SweepProgress& sweep = *snapshot.sweep;
        const auto done = std::count_if(sweep.results.begin(), sweep.results.end(),
                                        [&](const SweepResult& r) { return r.iteration >= sweep.iterations || r.diverged; });
        text += filled(texts::status_sweep.in(language), {std::to_string(done), std::to_string(sweep.hidden_sizes.size())});
    }
    if (progress.state == RunState::diverged) {
        const Insight insight = insight_of(snapshot, experiment, language);
        text += " " + insight.look + " " + insight.next;
    }
    return text;
}

}  // namespace petal
