#include "ui/voices.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace petal {

namespace {

constexpr double octaves_per_halving = 0.5;
constexpr double accuracy_from = 220, accuracy_octaves = 2;
constexpr std::size_t rise = 40;  // voices from the last cost of a diverged run to the end

double octaves_above_first(double cost, double first_cost) {
    const double lowest = std::log2(lowest_pitch / first_pitch), highest = std::log2(highest_pitch / first_pitch);
    if (!std::isfinite(cost)) return highest;
    if (!(first_cost > 0) || !std::isfinite(first_cost)) return 0;
    return cost > 0 ? std::clamp(octaves_per_halving * std::log2(cost / first_cost), lowest, highest) : lowest;
}

double first_cost_of(const ModelView& network) {
    return network.cost_value.empty() ? network.cost : network.cost_value.front();
}

// The last that had been seen at this iteration; the first where none had.
double accuracy_at(const SeenAccuracies& seen, double iteration, double otherwise) {
    if (seen.iterations.empty()) return otherwise;
    const auto after = std::upper_bound(seen.iterations.begin(), seen.iterations.end(), iteration);
    const auto at = std::max<std::ptrdiff_t>(0, after - seen.iterations.begin() - 1);
    return seen.values[static_cast<std::size_t>(at)];
}

void append_rise(std::vector<Voices>& voices, Voices from) {
    for (std::size_t i = 1; i <= rise; ++i) {
        const double share = static_cast<double>(i) / rise;
        voices.push_back({from.cost_pitch * std::pow(highest_pitch / from.cost_pitch, share), from.accuracy_pitch,
                          from.roughness + (1 - from.roughness) * share});
    }
}

}  // namespace

Voices voices_of(double cost, double first_cost, double accuracy) {
    const double octaves = octaves_above_first(cost, first_cost);
    const double highest = std::log2(highest_pitch / first_pitch);
    return {first_pitch * std::exp2(octaves),
            std::isnan(accuracy) ? 0 : accuracy_from * std::exp2(accuracy_octaves * std::clamp(accuracy, 0.0, 1.0)),
            std::clamp(octaves / highest, 0.0, 1.0)};
}

// By the curve's last cost, as the chart has it: with minibatches or dropout the model's own is another.
Voices voices_of(const ModelView& network) {
    const double cost = network.cost_value.empty() ? network.cost : network.cost_value.back();
    return voices_of(cost, first_cost_of(network), network.train_accuracy);
}

std::vector<Voices> ending_of(const Progress& progress) {
    std::vector<Voices> voices(2, voices_of(progress.network));
    if (progress.state == RunState::diverged) append_rise(voices, voices.back());
    return voices;
}

std::vector<Voices> voices_of_run(const Progress& progress, const SeenAccuracies& seen) {
    const ModelView& network = progress.network;
    const std::size_t points = std::min(network.cost_value.size(), network.cost_iteration.size());
    const bool has_diverged = progress.state == RunState::diverged;
    const std::size_t count = std::min(points, has_diverged ? most_voices - rise : most_voices);
    std::vector<Voices> voices;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = count > 1 ? i * (points - 1) / (count - 1) : 0;
        const double accuracy = accuracy_at(seen, network.cost_iteration[at], network.train_accuracy);
        voices.push_back(voices_of(network.cost_value[at], first_cost_of(network), accuracy));
    }
    if (has_diverged) append_rise(voices, voices.empty() ? voices_of(network) : voices.back());
    return voices;
}

}  // namespace petal
