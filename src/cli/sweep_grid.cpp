#include "cli/sweep_grid.hpp"

#include "cli/experiment_words.hpp"
#include "cli/usage_error.hpp"
#include "experiment/plain_characters.hpp"
#include "experiment/typed_text.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr std::size_t most_runs = 1000;

struct SweptKey {
    std::string key;
    std::vector<std::string> values;
};

std::vector<std::string> parts_of(const std::string& text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::vector<SweptKey> swept_keys(const std::string& swept) {
    std::vector<SweptKey> keys;
    for (const std::string& pair : parts_of(plain_characters(swept), '&')) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError("A sweep needs key=value,value,...; '" + pair +
                             "' is none. Try petal sweep hidden=1,2,3,4,5,20,50.");
        keys.push_back({pair.substr(0, equals), parts_of(typed_text(pair.substr(equals + 1)), ',')});
    }
    return keys;
}

}  // namespace

SweepGrid sweep_grid(const std::string& swept, const std::string& rest) {
    SweepGrid grid;
    std::vector<SweepRun> runs(1);
    for (const SweptKey& swept_key : swept_keys(swept)) {
        if (runs.size() * swept_key.values.size() > most_runs)
            throw UsageError("The sweep has more than " + std::to_string(most_runs) + " combinations.");
        std::vector<SweepRun> longer;
        for (const SweepRun& run : runs) {
            for (const std::string& value : swept_key.values) {
                longer.push_back(run);
                longer.back().values.push_back(value);
            }
        }
        grid.keys.push_back(swept_key.key);
        runs = std::move(longer);
    }
    for (SweepRun& run : runs) {
        std::string text;
        for (std::size_t i = 0; i < grid.keys.size(); ++i) text += grid.keys[i] + "=" + run.values[i] + "&";
        run.experiment = read_experiment(text + rest);
    }
    grid.runs = std::move(runs);
    return grid;
}

}  // namespace petal
