// One finished run, and how it is printed.
#pragma once

#include "experiment/experiment.hpp"
#include "training/session.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace petal {

class Interruption;

struct RunResult {
    Experiment experiment;
    std::int64_t iterations = 0;   // done; fewer than asked when the run ended early
    std::vector<CostPoint> costs;  // at 0, every, 2 * every … before that update, and after the last one
    double train_accuracy = 0, test_accuracy = 0;  // 0 … 1, NaN without such points
    std::uint64_t fingerprint = 0;
    double seconds = 0;  // of training
    std::optional<Divergence> divergence;
    bool stopped_by_tolerance = false;
    bool interrupted = false;

    double cost() const { return costs.back().cost; }
};

// A tenth of the iterations, or the next of 1, 2, 5, 10, 20, 50 … above it.
std::int64_t round_tenth(std::int64_t iterations);

// Trains to the end, or until asked to end, with a progress bar when standard error is a terminal.
// `session` is of this experiment.
RunResult train(const Experiment& experiment, Session& session, std::int64_t every,
                const Interruption* interruption = nullptr);

// {"experiment": …, "iterations": …, "costs": [[0, …], …], "train_accuracy": …, "test_accuracy": …, "fingerprint": "…",
// "seconds": …}; a run that diverged also has "diverged": {"layer": …, "iteration": …}.
std::string run_json(const RunResult& result);

// A table for people, and in a last line why the run ended early, if it did.
std::string run_text(const RunResult& result, const Session& session);

// Why the run ended early and what to try, or nothing.
std::string early_end(const RunResult& result);

std::string cost_column(double cost);  // 12 characters; a diverged run may have no finite cost at its end
std::string percent(double share);     // "90.50 %", or "-" for NaN

}  // namespace petal
