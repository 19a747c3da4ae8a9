#include "experiment/experiment_text.hpp"

#include "experiment/conflicts.hpp"
#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "experiment/plain_characters.hpp"
#include "experiment/problem_text.hpp"
#include "experiment/typed_text.hpp"
#include "experiment/values.hpp"

#include <algorithm>
#include <set>

namespace petal {

namespace {

int hex_value(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// A percent sign without two hexadecimal digits stands for itself.
std::string percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
        const int low = high >= 0 ? hex_value(text[i + 2]) : -1;
        if (low >= 0) i += 2;
        decoded += low >= 0 ? static_cast<char>(high * 16 + low) : text[i];
    }
    return decoded;
}

// Forms write spaces as plus signs; where the plus is a sign, a space means the same, but not in 1e+5.
std::string without_pluses(std::string_view text) {
    std::string result(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const bool in_exponent = i >= 2 && (result[i - 1] == 'e' || result[i - 1] == 'E') &&
                                 (is_digit(result[i - 2]) || result[i - 2] == '.');
        if (result[i] == '+' && !in_exponent) result[i] = ' ';
    }
    return result;
}

// No key and no value has a percent sign or an ampersand of its own, so that a text may have been encoded as a whole,
// and more than once.
std::string decoded_link(std::string_view text) {
    constexpr int most_times = 5;
    std::string decoded = without_pluses(text);
    for (int times = 0; times < most_times && decoded.find('%') != std::string::npos; ++times)
        decoded = percent_decoded(decoded);
    return plain_characters(decoded);
}

struct Pair {
    std::string key, value;
};

Pair read_pair(std::string_view text) {
    while (text.starts_with("amp;")) text.remove_prefix(4);  // behind the ampersand of a link copied from HTML
    const std::size_t equals = text.find('=');
    const std::string_view value = equals == std::string_view::npos ? "" : text.substr(equals + 1);
    return {std::string(values::trimmed(text.substr(0, equals))), std::string(value)};
}

std::vector<Pair> read_pairs(std::string_view text) {
    std::vector<Pair> pairs;
    const std::string decoded = decoded_link(text);
    text = values::trimmed(decoded);
    while (!text.empty() && (text.front() == '#' || text.front() == '?')) text.remove_prefix(1);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        Pair pair = read_pair(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!pair.key.empty() || !values::trimmed(pair.value).empty()) pairs.push_back(std::move(pair));
    }
    return pairs;
}

Problem problem_of(Problem::Kind kind, std::string_view key, std::string_view value, Phrase allowed) {
    return {kind, shown_text(key), shown_input(value), allowed};
}

// A key knows its own form best: 3 -7 is a run of samples, elsewhere two numbers. Tabs and line ends make a table.
// Brackets around a single entry make an array of one, and for the other keys a list of one or the entry itself.
bool take_value(const Key& key, Experiment& experiment, std::string_view value) {
    const std::string plain = plain_characters(value);
    const bool is_table = plain.find_first_of("\t\n") != std::string::npos;
    if (!is_table && key.read(experiment, values::trimmed(plain))) return true;
    const std::string typed = typed_text(value);
    if (key.read(experiment, typed)) return true;
    const bool is_one = typed.ends_with(',') || typed.ends_with(';');
    const bool closes = is_one && plain.find_first_of("])") != std::string::npos;
    return closes && key.read(experiment, std::string_view(typed).substr(0, typed.size() - 1));
}

std::optional<Problem> read_value(Experiment& experiment, std::string_view name, std::string_view value) {
    const Key* key = find_key(name);
    if (!key) return problem_of(Problem::Kind::unknown_key, name, value, known_keys());
    if (!take_value(*key, experiment, value)) return problem_of(Problem::Kind::bad_value, name, value, key->allowed());
    return std::nullopt;
}

// The lab whose defaults the other keys change. Pictures bring theirs with them: data=cats alone is lab=images.
Lab lab_of(const std::vector<Pair>& pairs) {
    Experiment experiment;
    const auto lab = std::find_if(pairs.begin(), pairs.end(), [](const Pair& pair) { return pair.key == "lab"; });
    if (lab != pairs.end()) {
        read_value(experiment, lab->key, lab->value);
        return experiment.lab;
    }
    const auto data = std::find_if(pairs.begin(), pairs.end(), [](const Pair& pair) { return pair.key == "data"; });
    if (data != pairs.end()) read_value(experiment, data->key, data->value);
    return is_of_pictures(experiment.data) ? Lab::images : experiment.lab;
}

void append_pair(std::string& text, const Key& key, const std::string& value) {
    if (!text.empty()) text += '&';
    text.append(key.name).append("=").append(value);
}

}  // namespace

ParsedExperiment parse_experiment(std::string_view text) {
    ParsedExperiment parsed;
    const auto report = [&](Problem problem) {
        if (parsed.problems.size() < most_problems) parsed.problems.push_back(std::move(problem));
    };
    const std::vector<Pair> pairs = read_pairs(text);
    parsed.experiment = lab_defaults(lab_of(pairs));
    std::set<const Key*> seen;
    for (const Pair& pair : pairs) {
        const Key* key = find_key(pair.key);
        if (key && !seen.insert(key).second)
            report(problem_of(Problem::Kind::repeated_key, pair.key, pair.value, key->allowed()));
        else if (auto problem = read_value(parsed.experiment, pair.key, pair.value))
            report(std::move(*problem));
    }
    for (Problem& problem : resolve_conflicts(parsed.experiment)) report(std::move(problem));
    return parsed;
}

std::string experiment_text(const Experiment& experiment) {
    const Experiment defaults = lab_defaults(experiment.lab);
    std::string text;
    for (const Key& key : all_keys()) {
        const std::string value = key.write(experiment);
        if (value == key.write(key.name == "lab" ? Experiment{} : defaults)) continue;
        append_pair(text, key, value);
    }
    return text;
}

std::string run_text(const Run& run) {
    const Experiment experiment{run, {}}, defaults;
    std::string text;
    for (const Key& key : all_keys()) {
        if (!key.is_of_run()) continue;
        const std::string value = key.write(experiment);
        if (value != key.write(defaults)) append_pair(text, key, value);
    }
    return text;
}

Run parse_run(std::string_view text) {
    Experiment experiment;
    std::set<const Key*> seen;
    for (const Pair& pair : read_pairs(text)) {
        const Key* key = find_key(pair.key);
        if (key && key->is_of_run() && seen.insert(key).second) take_value(*key, experiment, pair.value);
    }
    std::vector<Problem> problems;
    resolve_run(experiment, Run{}.hidden, problems);
    return experiment;
}

std::optional<Problem> set_value(Experiment& experiment, std::string_view key, std::string_view value) {
    Experiment changed = experiment;
    if (auto problem = read_value(changed, key, value)) return problem;
    for (Problem& problem : resolve_conflicts(changed, key)) {
        if (problem.key == key) return std::move(problem);
    }
    experiment = std::move(changed);
    return std::nullopt;
}

}  // namespace petal
