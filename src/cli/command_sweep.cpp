#include "cli/commands.hpp"
#include "cli/experiment_words.hpp"
#include "cli/run_result.hpp"
#include "cli/samples.hpp"
#include "cli/sweep_grid.hpp"
#include "cli/usage_error.hpp"
#include "experiment/values.hpp"
#include "training/fingerprint.hpp"

#include <algorithm>
#include <cstdio>
#include <span>

namespace petal {

namespace {

// As wide as the key and each of its values.
std::vector<int> column_widths(const SweepGrid& grid) {
    std::vector<int> widths;
    for (std::size_t i = 0; i < grid.keys.size(); ++i) {
        std::size_t width = std::max<std::size_t>(grid.keys[i].size(), 6);
        for (const SweepRun& run : grid.runs) width = std::max(width, run.values[i].size());
        widths.push_back(static_cast<int>(width));
    }
    return widths;
}

void print_first_columns(const std::vector<std::string>& cells, const std::vector<int>& widths) {
    for (std::size_t i = 0; i < cells.size(); ++i) std::printf("%*s  ", widths[i], cells[i].c_str());
}

const char* remark(const RunResult& result) {
    if (result.divergence) return "  diverged";
    return result.stopped_by_tolerance ? "  under tol" : "";
}

void print_row(const SweepRun& run, const RunResult& result, const std::vector<int>& widths) {
    print_first_columns(run.values, widths);
    std::printf("%10lld  %s  %9s  %9s  %s  %8.3f%s\n", static_cast<long long>(result.iterations),
                cost_column(result.cost()).c_str(), percent(result.train_accuracy).c_str(),
                percent(result.test_accuracy).c_str(), fingerprint_text(result.fingerprint).c_str(), result.seconds,
                remark(result));
    std::fflush(stdout);
}

int sweep(const Arguments& arguments) {
    if (arguments.words.empty()) throw UsageError("What is to be swept? Try petal sweep hidden=1,2,3,4,5,20,50.");
    const SweepGrid grid = sweep_grid(arguments.words[0], join_words(std::span(arguments.words).subspan(1)));
    const auto every = whole_number(arguments, "--every", 1, values::most_iterations);
    const bool json = arguments.has("--json");
    const std::vector<int> widths = column_widths(grid);
    if (!json) {
        print_first_columns(grid.keys, widths);
        std::puts("iterations          cost      train       test  fingerprint        seconds");
    }
    for (std::size_t i = 0; i < grid.runs.size(); ++i) {
        const Experiment& experiment = grid.runs[i].experiment;
        const std::shared_ptr<const Samples> data = samples_of(experiment, arguments);
        Session session(experiment, data);
        const RunResult result = train(experiment, session, every.value_or(round_tenth(experiment.iters)));
        if (json)
            std::printf("%s%s%s", i == 0 ? "[" : " ", run_json(result).c_str(),
                        i + 1 < grid.runs.size() ? ",\n" : "]\n");
        else
            print_row(grid.runs[i], result, widths);
    }
    return 0;
}

}  // namespace

const CliCommand sweep_command = {
    "sweep",
    "trains an experiment once for each of several values and prints a table",
    "usage: petal sweep [options] 'KEY=VALUE,VALUE,...[&KEY=VALUE,...]' ['EXPERIMENT']\n"
    "\n"
    "The first word names what changes: every comma separates two values, so hidden=20,7,5 is three networks with\n"
    "one hidden layer (in an experiment it is one network with three). Several keys make all combinations. The\n"
    "other words are the experiment that all runs share.\n"
    "\n"
    "  --json       print a list of the objects that petal run --json prints\n"
    "  --every N    costs in that list (default: about a tenth of the iterations)\n"
    "  --train FILE, --test FILE    pictures for data=images, as in petal run\n"
    "\n"
    "examples\n"
    "  petal sweep hidden=1,2,3,4,5,20,50 'data=flower&iters=5000'\n"
    "  petal sweep 'lr=0.1,1.2&act=tanh,relu' data=moons hidden=8,8 test=0.2\n"
    "  petal sweep seed=1,2,3 --json\n",
    {{"--json"}, {"--every", Option::Kind::value}, {"--train", Option::Kind::value}, {"--test", Option::Kind::value}},
    sweep};

}  // namespace petal
