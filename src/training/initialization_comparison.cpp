#include "training/initialization_comparison.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr int bins = 24;
constexpr std::int64_t stretch = 50;  // iterations of one run before the next has its turn

std::vector<Run> by_first_weights(const Run& base) {
    std::vector<Run> runs;
    for (const Initialization kind :
         {Initialization::zeros, Initialization::normal, Initialization::xavier, Initialization::he}) {
        runs.push_back(base);
        runs.back().init = kind;
        runs.back().scale = 0.01;
    }
    return runs;
}

// Each with the initialization that is made for it, from the same seed.
std::vector<Run> by_activation(const Run& base) {
    std::vector<Run> runs(2, base);
    runs[0].act = {Activation::sigmoid}, runs[0].init = Initialization::xavier;
    runs[1].act = {Activation::relu}, runs[1].init = Initialization::he;
    return runs;
}

std::vector<ActivationHistogram> histograms_of(Session& session) {
    if (session.data().train.X.cols() == 0) return {};
    return activation_histograms(session.architecture(), session.parameters(), session.data().train.X, bins);
}

}  // namespace

InitializationComparison::InitializationComparison(const Run& base, const std::shared_ptr<const Samples>& data,
                                                   Compared by)
    : by_(by) {
    for (const Run& run : by == Compared::activations ? by_activation(base) : by_first_weights(base)) {
        Session session(run, data);
        std::vector<ActivationHistogram> at_start = histograms_of(session);
        runs_.push_back({std::move(session), std::move(at_start)});
    }
}

bool InitializationComparison::ended() const {
    return std::all_of(runs_.begin(), runs_.end(), [](const Contender& run) { return run.session.ended(); });
}

void InitializationComparison::advance(std::chrono::microseconds budget) {
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + budget;
    while (!ended()) {
        Session* behind = nullptr;
        for (Contender& run : runs_)
            if (!run.session.ended() && (!behind || run.session.iteration() < behind->iteration()))
                behind = &run.session;
        const auto left = std::chrono::duration_cast<std::chrono::microseconds>(deadline - Clock::now());
        behind->advance(behind->iteration() + stretch, std::max(left, std::chrono::microseconds(0)));
        if (Clock::now() >= deadline) break;
    }
}

std::vector<ActivationHistogram> InitializationComparison::Contender::now() { return histograms_of(session); }

}  // namespace petal
