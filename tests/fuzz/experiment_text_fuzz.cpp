// Any text gives an experiment that can run, and its text gives the same experiment again, without problems.
#include "experiment/experiment_text.hpp"

#include "../unit/valid_experiment.hpp"

#include <cstdlib>

using namespace petal;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ParsedExperiment first = parse_experiment({reinterpret_cast<const char*>(data), size});
    require(valid(first.experiment));
    require(first.problems.size() <= most_problems);
    for (const Problem& problem : first.problems) {
        require(!describe(problem, Language::en).empty());
        require(!describe(problem, Language::zh).empty());
    }
    const std::string text = experiment_text(first.experiment);
    const ParsedExperiment second = parse_experiment(text);
    require(second.problems.empty());
    require(second.experiment == first.experiment);
    require(experiment_text(second.experiment) == text);
    return 0;
}
