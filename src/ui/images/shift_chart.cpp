#include "ui/images/shift_chart.hpp"

#include "ui/chart/axes.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/chart/curve.hpp"
#include "ui/chart/legend.hpp"
#include "ui/images/class_words.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/shift_words.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr float chart_height = 200;

// The larger class of the pictures that the test is on, or of all where there is no test, and its share.
struct LargerClass {
    bool of_test;
    int label;
    double share;
};
LargerClass larger_class(const PictureSnapshot& pictures) {
    const PictureCounts counts = counts_of(pictures.sheet->label, pictures.ready->held_out);
    const bool of_test = counts.test > 0;
    const auto ones = static_cast<double>(of_test ? counts.test_ones : counts.train_ones);
    const auto all = static_cast<double>(of_test ? counts.test : counts.train);
    return {of_test, 2 * ones > all ? 1 : 0, std::max(ones, all - ones) / all};
}

std::vector<ImVec2> points_of(const Plot& plot, const std::vector<int>& shift, const std::vector<double>& accuracy) {
    std::vector<ImVec2> points;
    for (std::size_t i = 0; i < std::min(shift.size(), accuracy.size()); ++i)
        if (std::isfinite(accuracy[i])) points.push_back({plot.x(shift[i]), plot.y(accuracy[i])});
    return points;
}

void draw_values(const SectionView& view, const Plot& plot, const ShiftsMeasured& shifts, int shift) {
    const auto found = std::find(shifts.shift.begin(), shifts.shift.end(), shift);
    if (found == shifts.shift.end()) return;
    const auto at = static_cast<std::size_t>(found - shifts.shift.begin());
    std::vector<BubbleLine> lines{
        {std::string(view.say(texts::moved_right)) + " " + std::to_string(shift), look().colours.muted}};
    for (const ShownModel& shown : shown_models(shifts)) {
        const double test = shown.model.test_accuracy[at];
        std::string line =
            shown.name.in(view.language()) + (" " + percent(shown.model.train_accuracy[at], view.language()));
        if (std::isfinite(test))
            line += std::string(" · ") + view.say(texts::test_short) + " " + percent(test, view.language());
        lines.push_back({line, shown.colour});
    }
    draw_bubble({plot.x(shift), (plot.min.y + plot.max.y) / 2}, lines);
}

void draw_legend_of_chart(const SectionView& view, const ShiftsMeasured& shifts, float width) {
    const LargerClass larger = larger_class(view.input.snapshot.pictures);
    std::vector<LegendEntry> entries;
    for (const ShownModel& shown : shown_models(shifts))
        entries.push_back(line_entry(shown.name.in(view.language()), {shown.colour}));
    entries.push_back(dashed_entry(view.say(texts::test_short), {look().colours.logistic, look().colours.accent}));
    entries.push_back(line_entry(filled(view.say(larger.of_test ? texts::always_on_test : texts::always),
                                        {class_word(view.input.snapshot, larger.label, view.language())}),
                                 {look().colours.muted, 1}));
    draw_curve_names(entries, width);
}

// The curves in words, and their numbers on demand.
void say_chart(const SectionView& view, const ShiftsMeasured& shifts, ImVec2 min, ImVec2 max) {
    if (!tree().listens()) return;
    const Language language = view.language();
    const LargerClass larger = larger_class(view.input.snapshot.pictures);
    const std::string always = filled(view.say(larger.of_test ? texts::always_on_test : texts::always),
                                      {class_word(view.input.snapshot, larger.label, language)});
    const std::string name = view.say(texts::told_shift_chart);
    const std::string words = filled(view.say(texts::told_curves), {shift_curves_in_words(shifts, language), always,
                                                                    percent(larger.share, language)});
    say_picture(min, max, {name, {words, ""}, [&] { say_numbers_of(name, shift_numbers(shifts, language)); }});
}

// The last item: by the keys its shift is read, as by the pointer.
void read_by_keys(const SectionView& view, const ShiftsMeasured& shifts) {
    constexpr int far = 4;
    int& right = view.state<ImagesState>().moved.right;
    if (tree().listens())
        say_item({.role = Role::handle,
                  .now = static_cast<double>(right),
                  .least = -largest_shift,
                  .most = largest_shift,
                  .name = view.say(texts::told_shift_reader),
                  .value = shift_read_in_words(shifts, right, view.language())});
    const auto key = key_for_item({ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_DownArrow, ImGuiKey_UpArrow,
                                   ImGuiKey_PageDown, ImGuiKey_PageUp, ImGuiKey_Home, ImGuiKey_End});
    if (!key) return;
    switch (*key) {
        case ImGuiKey_LeftArrow:
        case ImGuiKey_DownArrow: --right; break;
        case ImGuiKey_RightArrow:
        case ImGuiKey_UpArrow: ++right; break;
        case ImGuiKey_PageDown: right -= far; break;
        case ImGuiKey_PageUp: right += far; break;
        default: right = *key == ImGuiKey_Home ? -largest_shift : largest_shift;
    }
    right = std::clamp(right, -largest_shift, largest_shift);
}

}  // namespace

std::vector<ShownModel> shown_models(const ShiftsMeasured& shifts) {
    return {{shifts.logistic, look().colours.logistic, texts::logistic_short},
            {shifts.network, look().colours.accent, texts::network_short}};
}

int whole_shift(float pixels) {
    return std::clamp(static_cast<int>(std::lround(pixels)), -largest_shift, largest_shift);
}

void draw_shift_chart(const SectionView& view, const ShiftsMeasured& shifts) {
    auto& state = view.state<ImagesState>();
    const ImVec2 legend = ImGui::GetCursorScreenPos();
    {
        const Tree::Silence said_by_the_curves(tree());
        draw_legend_of_chart(view, shifts, view.width);
    }
    const double lowest = lowest_on_axis(shifts);
    const PlotFrame frame = begin_plot({view.width, chart_height}, {-largest_shift, largest_shift, lowest, 1.02});
    const Plot& plot = frame.plot;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    std::vector<Tick> percents;
    for (const int tens : {0, 2, 4, 6, 8, 10})
        if (tens / 10.0 >= lowest) percents.push_back({tens / 10.0, std::to_string(10 * tens) + "%"});
    draw_axes(list, plot, {ticks_between(plot.x_low, plot.x_high, 8), view.say(texts::pixels_right)},
              {percents, {}, true});
    draw_x_line(list, plot, state.moved.right, ink(look().colours.edge), 2);
    list.PushClipRect({plot.min.x - 2, plot.min.y - 2}, {plot.max.x + 2, plot.max.y + 2}, true);
    const float larger = plot.y(larger_class(view.input.snapshot.pictures).share);
    list.AddLine({plot.min.x, larger}, {plot.max.x, larger}, ink(look().colours.muted));
    for (const ShownModel& shown : shown_models(shifts)) {
        draw_stroke(list, points_of(plot, shifts.shift, shown.model.train_accuracy), {shown.colour});
        draw_stroke(list, points_of(plot, shifts.shift, shown.model.test_accuracy), {shown.colour, 2, true});
    }
    list.PopClipRect();
    say_chart(view, shifts, legend, {frame.origin.x + frame.size.x, frame.origin.y + frame.size.y});
    ImGui::SetCursorScreenPos(frame.origin);
    const bool pressed = ImGui::InvisibleButton("shift chart", frame.size);
    read_by_keys(view, shifts);
    focus_ring();
    const int at_pointer = whole_shift(static_cast<float>(plot.x_at(ImGui::GetMousePos().x)));
    if (pressed && plot.holds(ImGui::GetMousePos())) state.moved.right = at_pointer;
    if (has_keys())
        draw_values(view, plot, shifts, state.moved.right);
    else if (ImGui::IsItemHovered() && look().hovers)
        draw_values(view, plot, shifts, at_pointer);
}

}  // namespace petal
