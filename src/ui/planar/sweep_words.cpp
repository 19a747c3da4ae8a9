#include "ui/planar/sweep_words.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/insight.hpp"
#include "ui/planar/texts_insight.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr int many_units = 20;  // from here on the notes speak of overfitting

// Whether the notes' own table is being repeated: everything but the network's size and length of training is theirs.
bool is_course_experiment(const Experiment& e) {
    Run run = e;
    const Run course;
    run.hidden = course.hidden;
    run.iters = course.iters;
    return run == course && e.threshold == 0.5;
}

double judged_by(const SweepResult& result) {
    const double accuracy = std::isfinite(result.test_accuracy) ? result.test_accuracy : result.train_accuracy;
    return result.diverged || !std::isfinite(accuracy) ? -1 : accuracy;
}

const SweepResult& best_of(const SweepProgress& sweep) {
    return *std::max_element(sweep.results.begin(), sweep.results.end(),
                             [](const auto& a, const auto& b) { return judged_by(a) < judged_by(b); });
}

// On held-out points: whether the largest has learned noise.
std::string largest_in_words(const SweepResult& largest, Language language) {
    const bool overfits = largest.train_accuracy - largest.test_accuracy > planar_overfit_gap;
    const Phrase& words = overfits ? texts::sweep_overfits : texts::sweep_holds;
    return filled(words.in(language), {std::to_string(largest.hidden), percent(largest.train_accuracy, language),
                                       percent(largest.test_accuracy, language)});
}

}  // namespace

std::string sweep_training(const Experiment& experiment, std::int64_t iterations, Language language) {
    const Phrase& count = experiment.batch > 0 ? texts::counted_epochs : texts::counted_iterations;
    return filled(texts::sweep_trained.in(language),
                  {filled(count.in(language), {grouped(iterations)}), number_text(experiment.lr)});
}

std::string sweep_legend(const Experiment& experiment, Language language) {
    const std::string shown =
        (experiment.test > 0 ? texts::sweep_shows_both : texts::sweep_shows_training).in(language);
    if (experiment.out != Output::sigmoid || experiment.threshold == 0.5) return shown;
    return shown + filled(texts::sweep_at_half.in(language), {number_text(experiment.threshold)});
}

std::string sweep_finding(const SweepProgress& sweep, const Experiment& experiment, Language language) {
    if (sweep.running || sweep.results.empty()) return "";
    const SweepResult &best = best_of(sweep), &largest = sweep.results.back();
    if (judged_by(best) < 0) return "";
    const bool has_test_set = std::isfinite(best.test_accuracy);
    const Phrase& words = has_test_set ? texts::sweep_best_held_out : texts::sweep_best;
    std::string text = filled(words.in(language), {std::to_string(best.hidden), percent(judged_by(best), language)});
    if (largest.hidden < many_units || largest.diverged) return text;
    text += has_test_set ? largest_in_words(largest, language) : texts::sweep_may_overfit.in(language);
    return is_course_experiment(experiment) ? text + texts::sweep_rounding.in(language) : text;
}

}  // namespace petal
