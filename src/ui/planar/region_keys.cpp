#include "ui/planar/region_keys.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/point_tools.hpp"
#include "ui/planar/probe.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/tree.hpp"
#include "ui/words/told.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

constexpr float step = 1.0f / 40, small_step = 1.0f / 200;  // shares of the plane
constexpr float under_cursor = 3;                           // points around it

bool is_shift_down() {
    const std::optional<Act>& act = tree().now();
    return tree().has_elements ? act && act->shift : ImGui::GetIO().KeyShift;
}

// Just under 0 it is 0 without a sign.
std::string coordinate(double value) { return number_text(rounded(std::round(value * 1000) / 1000, 12) + 0.0); }

std::string answer_words(const RegionViewInput& input, const ModelView& view, double x, double y) {
    const Experiment& experiment = input.page.experiment;
    const Language language = input.page.language;
    const Answer answer = answer_at(view, input.model, experiment, input.page.snapshot.data->box, x, y);
    if (std::isnan(answer.probability))
        return filled(texts::pad_place.in(language), {coordinate(x), coordinate(y)}) + texts::pad_stop.in(language);
    char probability[32];
    std::snprintf(probability, sizeof probability, "%.4f", answer.probability);
    const bool is_softmax = experiment.out == Output::softmax;
    const int label = is_softmax ? answer.label : answer.probability > experiment.threshold ? 1 : 0;
    return filled((is_softmax ? texts::pad_softmax : texts::pad_sigmoid).in(language),
                  {coordinate(x), coordinate(y), std::to_string(label), probability}) +
           texts::pad_stop.in(language);
}

std::string tool_words(const RegionViewInput& input, const Plot& plot, ImVec2 place) {
    const Language language = input.page.language;
    if (input.tool == PointTool::look) return "";
    const DataReady& data = *input.page.snapshot.data;
    if (input.tool == PointTool::add) {
        const auto here = point_near(plot, data, place, under_cursor);
        std::string words = here ? filled(texts::pad_point_here.in(language), {std::to_string(data.label[*here])}) : "";
        add_sentence(words, filled(texts::pad_adds.in(language), {std::to_string(input.drawn_class)}), language);
        return words;
    }
    const auto point = point_near(plot, data, place, reach_of_keys);
    if (!point) return texts::pad_erases_nothing.in(language);
    return filled(texts::pad_erases.in(language),
                  {std::to_string(data.label[*point]), coordinate(data.x[*point]), coordinate(data.y[*point])});
}

// Where the cursor is, what the model answers there, and what Enter would do.
std::string cursor_words(const RegionViewInput& input, const Plot& plot, const ModelView* view,
                         const RegionCursor& cursor) {
    if (!input.page.snapshot.data) return "";
    const Language language = input.page.language;
    const ImVec2 place = cursor_on(plot, cursor);
    const double x = plot.x_at(place.x), y = plot.y_at(place.y);
    std::string words =
        view ? answer_words(input, *view, x, y)
             : filled(texts::pad_place.in(language), {coordinate(x), coordinate(y)}) + texts::pad_stop.in(language);
    add_sentence(words, tool_words(input, plot, place), language);
    return words;
}

}  // namespace

bool move_cursor(RegionCursor& cursor) {
    const float by = is_shift_down() ? small_step : step;
    const auto key = key_for_item({ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow,
                                   ImGuiKey_Enter, ImGuiKey_Space});
    if (!key) return false;
    cursor.is_hidden = false;
    if (*key == ImGuiKey_Enter || *key == ImGuiKey_Space) return true;
    const float right = static_cast<float>((*key == ImGuiKey_RightArrow) - (*key == ImGuiKey_LeftArrow)),
                down = static_cast<float>((*key == ImGuiKey_DownArrow) - (*key == ImGuiKey_UpArrow));
    cursor.place = {std::clamp(cursor.place.x + right * by, 0.0f, 1.0f),
                    std::clamp(cursor.place.y + down * by, 0.0f, 1.0f)};
    return false;
}

ImVec2 cursor_on(const Plot& plot, const RegionCursor& cursor) {
    return {plot.min.x + (plot.max.x - plot.min.x) * cursor.place.x,
            plot.min.y + (plot.max.y - plot.min.y) * cursor.place.y};
}

void say_pad(const RegionViewInput& input, const Plot& plot, const ModelView* view, const RegionCursor& cursor) {
    if (!tree().listens()) return;
    const Language language = input.page.language;
    const Phrase& name = input.model == WhichModel::logistic ? texts::points_of_logistic : texts::points_of_network;
    say_item({.role = Role::pad,
              .states = state_if(input.tool != PointTool::look, NodeState::drags),
              .name = name.in(language),
              .value = cursor_words(input, plot, view, cursor),
              .description = texts::pad_keys.in(language)});
}

void draw_cursor(const RegionViewInput& input, const Plot& plot, const RegionCursor& cursor) {
    constexpr float arm = 9, gap = 4;
    const ImVec2 c = cursor_on(plot, cursor);
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const auto& [colour, thickness] : {std::pair{ink(p.page), 4.0f}, std::pair{ink(p.ink), 1.8f}}) {
        list.AddLine({c.x - arm, c.y}, {c.x - gap, c.y}, colour, thickness);
        list.AddLine({c.x + gap, c.y}, {c.x + arm, c.y}, colour, thickness);
        list.AddLine({c.x, c.y - arm}, {c.x, c.y - gap}, colour, thickness);
        list.AddLine({c.x, c.y + gap}, {c.x, c.y + arm}, colour, thickness);
    }
    if (input.tool != PointTool::erase || !input.page.snapshot.data) return;
    const DataReady& data = *input.page.snapshot.data;
    if (const auto point = point_near(plot, data, c, reach_of_keys))
        list.AddCircle({plot.x(data.x[*point]), plot.y(data.y[*point])}, 8, ink(p.ink), 20, 2);
}

}  // namespace petal
