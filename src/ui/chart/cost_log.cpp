#include "ui/chart/cost_log.hpp"

#include "ui/chart/texts_chart.hpp"
#include "ui/numbers.hpp"
#include "ui/scrolling_column.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
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

// In the desktop's window, where no element does it: by keys and fingers; Dear ImGui takes the wheel.
void scroll_lines(ImVec2 place, ImVec2 size) {
    ImGui::SetCursorScreenPos(place);
    ImGui::InvisibleButton("scroll printed", size);
    focus_ring(3);
    float way = 0;
    if (const auto key = key_for_item(
            {ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_PageUp, ImGuiKey_PageDown, ImGuiKey_Home, ImGuiKey_End})) {
        const float whole = ImGui::GetScrollMaxY(), line = line_height(look().caption);
        way = *key == ImGuiKey_UpArrow     ? -line
              : *key == ImGuiKey_DownArrow ? line
              : *key == ImGuiKey_PageUp    ? -size.y
              : *key == ImGuiKey_PageDown  ? size.y
              : *key == ImGuiKey_Home      ? -whole
                                           : whole;
    } else if (look().touch && ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        way = -ImGui::GetIO().MouseDelta.y;
    }
    if (way != 0) ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + way, 0.0f, ImGui::GetScrollMaxY()));
}

void draw_lines(const std::string& text, ImVec2 size) {
    const ImVec2 place = ImGui::GetCursorScreenPos();
    ImGui::BeginChild("cost log", size, ImGuiChildFlags_None, flags_of_scroller());
    const NodeId id = ImGui::GetID("printed costs");
    tree().say(at(place, {place.x + size.x, place.y + size.y},
                  as_scroller({.id = id, .role = Role::code, .name = text}, size.y)));
    {
        const Tree::Silence said(tree());
        paragraph(look().caption, look().colours.ink, text, size.x - unit);
    }
    if (tree().has_elements)
        follow_element(id);
    else if (ImGui::GetScrollMaxY() > 0)
        scroll_lines(place, {size.x - unit, size.y});
    ImGui::EndChild();
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
    const TreeScope scope(Role::group, texts::printed_costs.in(language));
    std::vector<std::string> names;
    const Phrase& every_so_many = log.epochs ? texts::log_every_epochs : texts::log_every;
    for (const std::int64_t distance : distances)
        names.push_back(filled(every_so_many.in(language), {grouped(distance)}));
    const float button = 76, gap = unit;
    const auto chosen = static_cast<int>(std::find(distances.begin(), distances.end(), every) - distances.begin());
    tree().name_next(texts::log_distance.in(language));
    if (const auto taken = chooser("##log every", names, chosen, size.x - button - gap))
        state.every = distances[static_cast<std::size_t>(*taken)];
    ImGui::SameLine(0, gap);
    const std::string text = cost_log(log.iterations, log.costs, every, log.epochs);
    if (text_button("copy log", texts::copy_line.in(language), button)) wishes.push_back(CopyText{text});
    draw_lines(text, {size.x, size.y - look().row - ImGui::GetStyle().ItemSpacing.y});
}

}  // namespace petal
