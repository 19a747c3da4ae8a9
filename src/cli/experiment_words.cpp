#include "cli/experiment_words.hpp"

#include "cli/usage_error.hpp"
#include "experiment/experiment_text.hpp"

namespace petal {

namespace {

// The page passes over what is wrong; the tool refuses it, so describe() does not say it rightly here.
std::string refusal(const Problem& problem) {
    const std::string pair = problem.key + "=" + problem.value, allowed = problem.allowed.en;
    switch (problem.kind) {
        case Problem::Kind::unknown_key:
            return pair + ": there is no key " + problem.key + "; the keys are " + allowed + ".";
        case Problem::Kind::bad_value: return pair + ": " + problem.key + " must be " + allowed + ".";
        case Problem::Kind::repeated_key: return pair + ": " + problem.key + " is given twice.";
        case Problem::Kind::conflict: break;
    }
    return pair + " does not fit the rest: " + allowed + ".";
}

}  // namespace

std::string join_words(std::span<const std::string> words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : "&") + word;
    return text;
}

Experiment read_experiment(const std::string& text) {
    const ParsedExperiment parsed = parse_experiment(text);
    if (parsed.problems.empty()) return parsed.experiment;
    std::string message;
    for (const Problem& problem : parsed.problems) message += (message.empty() ? "" : "\npetal: ") + refusal(problem);
    throw UsageError(message);
}

Experiment read_experiment(std::span<const std::string> words) { return read_experiment(join_words(words)); }

std::string experiment_title(const Experiment& experiment) {
    const std::string text = experiment_text(experiment);
    return text.empty() ? "the defaults (data=flower&hidden=4&lr=1.2&iters=10000)" : text;
}

}  // namespace petal
