// The text form of an experiment: `data=flower&hidden=4&act=tanh&lr=1.2&iters=10000`.
// Values that equal the default are left out. Reading never fails: what is unknown or out of range becomes a Problem
// and the rest is kept.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

struct Problem {
    enum class Kind { unknown_key, bad_value, repeated_key, conflict } kind;
    std::string key;
    std::string value;  // as it was written, shortened to 40 characters
    Phrase allowed;     // the values that the key takes, the keys that there are, or the rule that is broken
};

inline constexpr std::size_t most_problems = 20;

struct ParsedExperiment {
    Experiment experiment;          // whatever the text, all values are in their ranges and fit each other
    std::vector<Problem> problems;  // the first most_problems
};

// Reads `key=value` pairs joined by `&`, with what mail, forms and HTML do to links undone: percent-encoding of parts
// or of the whole, once or more, `+` for spaces, `&amp;`. A leading `#` or `?` is passed over; values are typed_text().
// Of a repeated key the first value counts. The order of the keys does not matter.
ParsedExperiment parse_experiment(std::string_view text);

// The shortest text that parse_experiment turns into the same experiment; numbers have as many digits as they need.
std::string experiment_text(const Experiment& experiment);

// The run alone, as an engine gets it: the keys that determine numbers, without those that equal Run{}.
std::string run_text(const Run& run);
// What it cannot use stays at its default; whatever the text, the run is one that can run (conflicts.hpp).
Run parse_run(std::string_view text);

// Reads one value as parse_experiment does and sets it; returns the problem instead when it is refused. Other values
// that do not fit the new one give way (conflicts.hpp): out=sigmoid brings 3 classes back to 2.
std::optional<Problem> set_value(Experiment& experiment, std::string_view key, std::string_view value);

// One sentence that names the key, the value and what is allowed.
std::string describe(const Problem& problem, Language language);

}  // namespace petal
