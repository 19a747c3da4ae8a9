#include "ui/chart/ticks.hpp"

#include "ui/numbers.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

// The smallest of 1, 2, 5 × 10^n that is not below `least`.
double round_step(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9)) return factor * power;
    return 10 * power;
}

std::string plain(double value, int decimals) {
    if (decimals == 0 && std::abs(value) >= 1000 && std::abs(value) < 1e15)
        return grouped(static_cast<std::int64_t>(std::llround(value)));
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", decimals, value == 0 ? 0.0 : value);
    return text;
}

}  // namespace

std::vector<double> linear_ticks(double low, double high, int most) {
    std::vector<double> ticks;
    if (!(high > low) || most < 1 || !std::isfinite(high - low)) return ticks;
    for (double step = round_step((high - low) / most);; step = round_step(step * 1.5)) {
        const double first = std::ceil(low / step - 1e-9), last = std::floor(high / step + 1e-9);
        if (last - first + 1 > most) continue;
        for (double i = first; i <= last; ++i) ticks.push_back(i * step);
        return ticks;
    }
}

std::vector<double> log_ticks(double low, double high, int most) {
    std::vector<double> ticks;
    if (!(low > 0) || !(high > low) || most < 1 || !std::isfinite(high)) return ticks;
    const int first = static_cast<int>(std::floor(std::log10(low))),
              last = static_cast<int>(std::ceil(std::log10(high)));
    const bool fine = last - first <= 3;
    for (int power = first; power <= last; ++power)
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * std::pow(10.0, power);
            if ((fine || factor == 1.0) && tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) ticks.push_back(tick);
        }
    const std::size_t stride = (ticks.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    std::vector<double> kept;
    for (std::size_t i = 0; i < ticks.size(); i += stride) kept.push_back(ticks[i]);
    return kept;
}

std::vector<std::string> tick_labels(const std::vector<double>& ticks) {
    double distance = INFINITY, largest = 0, smallest = INFINITY;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        if (i > 0) distance = std::min(distance, ticks[i] - ticks[i - 1]);
        largest = std::max(largest, std::abs(ticks[i]));
        if (ticks[i] != 0) smallest = std::min(smallest, std::abs(ticks[i]));
    }
    if (!std::isfinite(distance)) distance = std::isfinite(smallest) ? smallest : 1;
    const bool scientific = largest >= 1e6 || distance < 1e-4;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(distance) - 1e-9)), 0, 9);
    std::vector<std::string> labels;
    for (const double tick : ticks) {
        char text[32];
        std::snprintf(text, sizeof text, "%g", tick == 0 ? 0.0 : tick);
        labels.push_back(scientific ? tidy_exponent(text) : plain(tick, decimals));
    }
    return labels;
}

std::vector<Tick> ticks_between(double low, double high, int most) {
    const std::vector<double> places = linear_ticks(low, high, most);
    const std::vector<std::string> labels = tick_labels(places);
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < places.size(); ++i) ticks.push_back({places[i], labels[i]});
    return ticks;
}

std::vector<Tick> power_ticks(double low, double high, int step) {
    std::vector<Tick> ticks;
    for (int power = static_cast<int>(std::floor(high)); power >= low; --power)
        if (power % step == 0)
            ticks.push_back({static_cast<double>(power), power == 0 ? "1" : "1e" + std::to_string(power)});
    return ticks;
}

std::vector<Tick> count_ticks(int last) {
    std::vector<Tick> ticks;
    const int step = last > 12 ? 5 : last > 6 ? 2 : 1;
    for (int i = 1; i <= last; ++i)
        if (i == 1 || i % step == 0) ticks.push_back({static_cast<double>(i), std::to_string(i)});
    return ticks;
}

}  // namespace petal
