#include "experiment/conflicts.hpp"
#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "ui/data_set_chooser.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/panels.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"

#include <algorithm>

namespace petal {

namespace {

void draw_set_chooser(const Form& form) {
    const auto taken = choose_data_set(form, DrawnPoints::offered);
    if (!taken) return;
    form.edited.data = *taken;
    // What the last set was told means something else for the new one.
    form.edited.m.reset();
    form.edited.noise.reset();
    form.edited.dataseed.reset();
    form.edited.removed.clear();
    if (!can_have_many_classes(form.edited.data) && form.edited.classes != 2) {
        set_classes(form.edited, 2);
        form.edited.out = Output::sigmoid;
    }
}

}  // namespace

float point_tool_rows(int classes) { return classes > 3 ? 2.0f : 1.0f; }

void draw_point_tools(const Form& form, DataPanelState& state) {
    const Palette& p = look().colours;
    const int classes = form.edited.classes;
    std::vector<DrawnChoice> choices;
    choices.push_back({texts::look.in(form.language),
                       [](ImDrawList& list, ImVec2 c, ImU32 colour) { draw_icon(list, Icon::look, c, 18, colour); }});
    for (int k = 0; k < classes; ++k)
        choices.push_back({filled(texts::adds_class.in(form.language), {std::to_string(k)}),
                           [k, &p](ImDrawList& list, ImVec2 c, ImU32) {
                               draw_class_mark(list, k, c, 6, ink(p.classes[static_cast<std::size_t>(k)]), ink(p.page));
                           }});
    choices.push_back({texts::erase.in(form.language),
                       [](ImDrawList& list, ImVec2 c, ImU32 colour) { draw_icon(list, Icon::erase, c, 18, colour); }});
    const int chosen = state.tool == PointTool::look    ? 0
                       : state.tool == PointTool::erase ? classes + 1
                                                        : 1 + std::min(state.drawn_class, classes - 1);
    const float left = ImGui::GetCursorScreenPos().x;
    form.row(texts::click_means.in(form.language));
    const bool has_own_row = point_tool_rows(classes) > 1;
    if (has_own_row) ImGui::SetCursorScreenPos({left, ImGui::GetCursorScreenPos().y + look().row});
    const auto taken =
        segmented_drawings("tool", choices, chosen, {has_own_row ? form.width : form.control_width(), look().row});
    return_to(left);
    if (!taken) return;
    state.tool = *taken == 0 ? PointTool::look : *taken == classes + 1 ? PointTool::erase : PointTool::add;
    state.drawn_class = std::max(0, *taken - 1);
}

void draw_undo(const Form& form, DataPanelState& state) {
    Experiment& e = form.edited;
    auto& strokes = state.strokes;
    if (e.added.size() != state.points) strokes.clear();  // a link has brought others
    if (e.added.empty() && e.removed.empty()) return;
    label(look().caption, look().colours.muted,
          filled(texts::drawn_count.in(form.language),
                 {std::to_string(e.added.size()), std::to_string(e.removed.size())}));
    float width = form.width;
    if (!strokes.empty()) {
        width = (form.width - unit) / 2;
        if (text_button("undo stroke", texts::undo_stroke.in(form.language), width)) {
            e.added.resize(strokes.back());
            strokes.pop_back();
        }
        ImGui::SameLine(0, unit);
    }
    if (!text_button("clear drawn", texts::clear_drawn.in(form.language), width)) return;
    e.added.clear();
    e.removed.clear();
}

namespace {

void draw_classes(const Form& form) {
    const Range& range = find_key("classes")->range();
    std::vector<std::string> counts;
    for (double count = range.low; range.takes(count); ++count) counts.push_back(number_text(count));
    const int fewest = static_cast<int>(range.low);
    const auto taken =
        segmented_row(form, "classes", texts::classes.in(form.language), counts, form.edited.classes - fewest);
    if (!taken) return;
    set_classes(form.edited, *taken + fewest);
    if (*taken > 0) form.edited.out = Output::softmax;
}

void draw_more_of_data(const Form& form) {
    const Experiment& e = form.edited;
    const DataDefaults defaults = data_defaults(e.data);
    if (can_have_many_classes(e.data)) draw_classes(form);
    field_row(form, {"dataseed"}, texts::data_seed.in(form.language), e.dataseed.value_or(defaults.dataseed));
}

}  // namespace

void draw_data_panel(const Form& form, DataPanelState& state, bool has_tools) {
    draw_set_chooser(form);
    const Experiment& e = form.edited;
    const DataDefaults defaults = data_defaults(e.data);
    if (e.data != DataSet::points) {
        number_row(form, {"m"}, texts::samples.in(form.language), e.m.value_or(defaults.m));
        number_row(form, {"noise"}, texts::noise.in(form.language), e.noise.value_or(defaults.noise),
                   noise_span(e.data));
    }
    if (e.data == DataSet::points) draw_classes(form);
    number_row(form, {"test"}, texts::test_share.in(form.language), e.test);
    if (has_tools) {
        draw_point_tools(form, state);
        draw_undo(form, state);
    }
    if (e.data == DataSet::points) return;
    tree().name_next(texts::more_about_data.in(form.language));
    if (fold("more data", texts::more.in(form.language), state.more, form.width, look().text)) draw_more_of_data(form);
}

}  // namespace petal
