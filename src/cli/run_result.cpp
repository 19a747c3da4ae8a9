#include "cli/run_result.hpp"

#include "cli/experiment_words.hpp"
#include "cli/interruption.hpp"
#include "cli/json.hpp"
#include "cli/progress_bar.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/number_text.hpp"
#include "training/fingerprint.hpp"

#include <chrono>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

using Clock = std::chrono::steady_clock;

template <class... Values> std::string format(const char* pattern, Values... values) {
    char line[160];
    std::snprintf(line, sizeof line, pattern, values...);
    return line;
}

bool is_asked_to_end(const Interruption* interruption) { return interruption != nullptr && interruption->asked(); }

void train_until(Session& session, std::int64_t iteration, const Interruption* interruption, ProgressBar& bar,
                 double& seconds) {
    constexpr auto slice = std::chrono::milliseconds(50);
    while (!session.ended() && session.iteration() < iteration && !is_asked_to_end(interruption)) {
        const auto began = Clock::now();
        session.advance(iteration, slice);
        seconds += std::chrono::duration<double>(Clock::now() - began).count();
        if (bar.is_due()) bar.show(session.iteration(), session.cost());
    }
}

std::string layers_text(const Session& session) {
    std::string text;
    for (const int n : session.architecture().layers) text += (text.empty() ? "" : ", ") + std::to_string(n);
    return "[" + text + "]";
}

std::string cost_table(const RunResult& result, bool with_test) {
    std::string text = with_test ? " iteration          cost     test cost\n" : " iteration          cost\n";
    for (const CostPoint& point : result.costs) {
        text += format("%10lld", static_cast<long long>(point.iteration)) + "  " + cost_column(point.cost);
        text += (with_test ? "  " + cost_column(point.test_cost) : "") + "\n";
    }
    return text;
}

}  // namespace

std::int64_t round_tenth(std::int64_t iterations) {
    for (std::int64_t power = 1;; power *= 10)
        for (const std::int64_t step : {power, 2 * power, 5 * power})
            if (step * 10 >= iterations) return step;
}

RunResult train(const Experiment& experiment, Session& session, std::int64_t every, const Interruption* interruption) {
    RunResult result;
    result.experiment = experiment;
    ProgressBar bar(result.experiment.iters);
    result.costs.push_back(session.cost_point());
    while (!session.ended() && !is_asked_to_end(interruption)) {
        train_until(session, session.iteration() + every - session.iteration() % every, interruption, bar,
                    result.seconds);
        if (session.iteration() != result.costs.back().iteration) result.costs.push_back(session.cost_point());
    }
    const Evaluation evaluation = session.evaluate(experiment.threshold);
    result.iterations = session.iteration();
    result.train_accuracy = evaluation.train_accuracy;
    result.test_accuracy = evaluation.test_accuracy;
    result.fingerprint = session.fingerprint();
    result.divergence = session.divergence();
    result.stopped_by_tolerance = session.stopped_by_tolerance();
    result.interrupted = !session.ended();
    return result;
}

std::string run_json(const RunResult& result) {
    std::string costs;
    for (const CostPoint& point : result.costs)
        costs += (costs.empty() ? "[" : ", [") + std::to_string(point.iteration) + ", " + json_number(point.cost) + "]";
    std::string json = "{\"experiment\": " + json_string(experiment_text(result.experiment)) +
                       ", \"iterations\": " + std::to_string(result.iterations) + ", \"costs\": [" + costs + "]" +
                       ", \"train_accuracy\": " + json_number(result.train_accuracy) +
                       ", \"test_accuracy\": " + json_number(result.test_accuracy) +
                       ", \"fingerprint\": " + json_string(fingerprint_text(result.fingerprint)) +
                       ", \"seconds\": " + json_number(result.seconds);
    if (result.divergence)
        json += ", \"diverged\": {\"layer\": " + std::to_string(result.divergence->layer) +
                ", \"iteration\": " + std::to_string(result.divergence->iteration) + "}";
    if (result.interrupted) json += ", \"interrupted\": true";
    return json + "}";
}

std::string run_text(const RunResult& result, const Session& session) {
    const auto held_out = static_cast<long long>(session.data().test.X.cols());
    std::string text = "experiment      " + experiment_title(result.experiment) + "\n";
    const bool of_pictures = is_of_pictures(result.experiment.data);
    text += format(of_pictures ? "pictures        %lld to train on, %lld held out\n"
                               : "points          %lld to train on, %lld held out\n",
                   static_cast<long long>(session.data().train.X.cols()), held_out);
    text += "layers          " + layers_text(session) + "\n\n";
    text += cost_table(result, held_out > 0) + "\n";
    text += "train accuracy  " + percent(result.train_accuracy) + "\n";
    if (held_out > 0) text += "test accuracy   " + percent(result.test_accuracy) + "\n";
    text += "fingerprint     " + fingerprint_text(result.fingerprint) + "\n";
    text += format("seconds         %.3f\n", result.seconds);
    const std::string note = early_end(result);
    return note.empty() ? text : text + "\n" + note + "\n";
}

std::string early_end(const RunResult& result) {
    if (result.divergence)
        return "The run diverged: at iteration " + std::to_string(result.divergence->iteration) +
               " the numbers of layer " + std::to_string(result.divergence->layer) +
               " were no longer finite, and the last finite ones were kept. Try a smaller learning rate (lr) or "
               "another init.";
    if (result.interrupted)
        return "The run was interrupted after iteration " + std::to_string(result.iterations) + " of " +
               std::to_string(result.experiment.iters) + ".";
    if (result.stopped_by_tolerance)
        return "The run stopped at iteration " + std::to_string(result.iterations) +
               ", because the gradient's norm fell below tol=" + number_text(result.experiment.tol) + ".";
    return "";
}

std::string cost_column(double cost) {
    if (!std::isfinite(cost)) return "  not finite";
    return format(std::abs(cost) < 1000 ? "%12.8f" : "%12.6g", cost);
}

std::string percent(double share) { return std::isfinite(share) ? format("%.2f %%", 100 * share) : "-"; }

}  // namespace petal
