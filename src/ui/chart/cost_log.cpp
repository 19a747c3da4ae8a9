#include "ui/chart/cost_log.hpp"

#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace petal {

namespace {

// Of those that there are, the first that gives ten lines or fewer.
std::int64_t usual_distance(const std::vector<std::int64_t>& distances, double length) {
    for (const std::int64_t distance : distances)
        if (static_cast<double>(distance) * 10 >= length) return distance;
    return distances.back();
}

}  // namespace

std::string cost_log(const std::vector<double>& iterations, const std::vector<double>& costs, std::int64_t every,
                     bool epochs) {
    std::string text;
    for (std::size_t i = 0; i < std::min(iterations.size(), costs.size()); ++i) {
        const std::int64_t iteration = std::llround(iterations[i]);
        if (iteration % every != 0) continue;
        char line[96];
        std::snprintf(line, sizeof line, "Cost after %s %lld: %f", epochs ? "epoch" : "iteration",
                      static_cast<long long>(iteration), costs[i]);
        text += (text.empty() ? "" : "\n") + std::string(line);
    }
    return text;
}

std::vector<std::int64_t> log_distances(const std::vector<double>& iterations) {
    const std::int64_t stride = iterations.size() > 1 ? std::max(1LL, std::llround(iterations[1] - iterations[0])) : 1;
    const std::int64_t last = iterations.empty() ? 1 : std::llround(iterations.back());
    std::vector<std::int64_t> distances{stride};
    for (std::int64_t power = 1; power <= last; power *= 10)
        for (const std::int64_t round : {power, 2 * power, 5 * power})
            if (const std::int64_t distance = std::lcm(stride, round); distance <= last) distances.push_back(distance);
    std::sort(distances.begin(), distances.end());
    distances.erase(std::unique(distances.begin(), distances.end()), distances.end());
    return distances;
}

void draw_cost_log(Language language, const CostLog& log, CostLogState& state, ImVec2 size, Wishes& wishes) {
    const std::vector<std::int64_t> distances = log_distances(log.iterations);
    const auto known = std::find(distances.begin(), distances.end(), state.every);
    const std::int64_t every = known != distances.end() ? *known : usual_distance(distances, log.length);
    std::vector<std::string> names;
    const Phrase& every_so_many = log.epochs ? texts::log_every_epochs : texts::log_every;
    for (const std::int64_t distance : distances)
        names.push_back(filled(every_so_many.in(language), {grouped(distance)}));
    const float button = 76, gap = unit;
    const auto at = static_cast<int>(std::find(distances.begin(), distances.end(), every) - distances.begin());
    if (const auto taken = chooser("##log every", names, at, size.x - button - gap))
        state.every = distances[static_cast<std::size_t>(*taken)];
    ImGui::SameLine(0, gap);
    const std::string text = cost_log(log.iterations, log.costs, every, log.epochs);
    if (text_button("copy log", texts::copy_line.in(language), button)) wishes.push_back(CopyText{text});
    const float height = size.y - look().row - ImGui::GetStyle().ItemSpacing.y;
    ImGui::BeginChild("cost log", {size.x, height}, ImGuiChildFlags_None, ImGuiWindowFlags_NavFlattened);
    paragraph(look().caption, look().colours.ink, text, size.x - unit);
    ImGui::EndChild();
}

}  // namespace petal
