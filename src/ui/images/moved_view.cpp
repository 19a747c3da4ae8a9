// All pictures moved by some pixels, and what becomes of both networks of the notes.
#include "ui/chart/axes.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/chart/curve.hpp"
#include "ui/chart/legend.hpp"
#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/images_status.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/picture_pad.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"
#include "ui/pictures.hpp"
#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr float largest_picture = 170, chart_height = 200;

// Each of the two, in the colour and with the name that it has everywhere.
struct ShownModel {
    const ModelOnShifts& model;
    Rgb colour;
    const Phrase& name;
};
std::vector<ShownModel> shown_models(const ShiftsMeasured& shifts) {
    return {{shifts.logistic, look().colours.logistic, texts::logistic_short},
            {shifts.network, look().colours.accent, texts::network_short}};
}

int clamped(float pixels) { return std::clamp(static_cast<int>(std::lround(pixels)), -largest_shift, largest_shift); }

void move_by_pad(const PadInput& input, ImagesState& state) {
    state.dragged.x += input.dragged.x;
    state.dragged.y += input.dragged.y;
    const ImVec2 whole{std::trunc(state.dragged.x), std::trunc(state.dragged.y)};
    state.dragged = input.pointer ? ImVec2{state.dragged.x - whole.x, state.dragged.y - whole.y} : ImVec2{0, 0};
    state.moved.right = clamped(static_cast<float>(state.moved.right + input.keys_right) + whole.x);
    state.moved.down = clamped(static_cast<float>(state.moved.down + input.keys_down) + whole.y);
}

void draw_moved_picture(const SectionView& view, ImVec2 place, float side) {
    const auto& state = view.state<ImagesState>();
    const PictureSheet& sheet = *view.input.snapshot.pictures.sheet;
    const auto of_way = static_cast<std::uint64_t>((state.moved.right + largest_shift) * 64 + state.moved.down + 32);
    const std::uint64_t version =
        (view.input.snapshot.pictures.sheet_version * 4096 + static_cast<std::uint64_t>(state.chosen)) * 4096 + of_way;
    const std::uint8_t* picture = &sheet.pixels[static_cast<std::size_t>(state.chosen) * picture_bytes];
    const ImTextureID texture = view.input.pictures.picture("moved picture", version, picture_side, picture_side, [&] {
        Pixels pixels;
        for (int i = 0; i < picture_side * picture_side; ++i) {
            const std::uint8_t* c =
                picture + moved_entry(i % picture_side, i / picture_side, state.moved.right, state.moved.down);
            pixels.push_back(0xff000000u | static_cast<std::uint32_t>(c[2]) << 16 |
                             static_cast<std::uint32_t>(c[1]) << 8 | c[0]);
        }
        return pixels;
    });
    ImGui::GetWindowDrawList()->AddImage(texture, place, {place.x + side, place.y + side});
}

std::size_t unmoved(const ShiftsMeasured& shifts) {
    return static_cast<std::size_t>(std::find(shifts.shift.begin(), shifts.shift.end(), 0) - shifts.shift.begin());
}

std::string arrow_text(const Phrase& words, const std::vector<double>& of_shift, std::size_t at, double now,
                       Language language) {
    const double before = at < of_shift.size() ? of_shift[at] : NAN;
    return filled(words.in(language), {percent(before, language), percent(now, language)});
}

// What the pictures' moving does to a model, in words.
void draw_model_words(const SectionView& view, const ShiftsMeasured& shifts, const ShownModel& shown, float width) {
    const Language language = view.language();
    std::string layers;
    for (const int n : shown.model.layers) layers += (layers.empty() ? "" : "-") + std::to_string(n);
    paragraph(look().text, shown.colour, filled(view.say(texts::moved_model), {shown.name.in(language), layers}),
              width);
    const double train = shifts.has_moved ? shown.model.moved_train_accuracy : NAN,
                 test = shifts.has_moved ? shown.model.moved_test_accuracy : NAN,
                 answer = shifts.has_moved ? shown.model.probability : NAN;
    const std::size_t at = unmoved(shifts);
    for (const std::string& line :
         {arrow_text(texts::moved_accuracy, shown.model.train_accuracy, at, train, language),
          arrow_text(texts::moved_test_accuracy, shown.model.test_accuracy, at, test, language),
          filled(view.say(texts::moved_answer),
                 {percent(answer, language), class_word(view.input.snapshot, 1, language)})})
        paragraph(look().caption, look().colours.ink, line, width);
}

// Why there is nothing yet, or not all of it; empty where there is.
std::string waiting_words(const SectionView& view) {
    const Snapshot& snapshot = view.input.snapshot;
    if (snapshot.progress && snapshot.progress->state == RunState::running) return view.say(texts::moved_while_running);
    if (!snapshot.shifts || !snapshot.shifts->shift.empty()) return "";
    const ShiftsMeasured& shifts = *snapshot.shifts;
    const bool other_is_deep = view.input.experiment.hidden.empty();
    return filled(view.say(texts::moved_training),
                  {grouped((other_is_deep ? shifts.network : shifts.logistic).iteration)});
}

void draw_both_models(const SectionView& view, float width) {
    const auto& shifts = view.input.snapshot.shifts;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 2});
    if (shifts)
        for (const ShownModel& shown : shown_models(*shifts)) draw_model_words(view, *shifts, shown, width);
    ImGui::PopStyleVar();
    if (const std::string words = waiting_words(view); !words.empty())
        paragraph(look().text, look().colours.muted, words, width);
}

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

void draw_values(const SectionView& view, const Plot& plot, const ShiftsMeasured& shifts) {
    const int shift = clamped(static_cast<float>(plot.x_at(ImGui::GetMousePos().x)));
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

// Accuracy against the shift to the right; a click goes there.
void draw_chart(const SectionView& view, const ShiftsMeasured& shifts) {
    auto& state = view.state<ImagesState>();
    draw_legend_of_chart(view, shifts, view.width);
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
    ImGui::SetCursorScreenPos(frame.origin);
    const bool pressed = ImGui::InvisibleButton("shift chart", frame.size);
    focus_ring();
    if (pressed && plot.holds(ImGui::GetMousePos()))
        state.moved.right = clamped(static_cast<float>(plot.x_at(ImGui::GetMousePos().x)));
    if (ImGui::IsItemHovered() && !look().touch) draw_values(view, plot, shifts);
}

void draw_slider(const SectionView& view) {
    auto& state = view.state<ImagesState>();
    const float left = ImGui::GetCursorScreenPos().x;
    const Form form = view.form(view.width);
    form.row(view.say(texts::moved_right));
    float share = static_cast<float>(state.moved.right + largest_shift) / (2 * largest_shift);
    if (slider("##shift", share, form.control_width()))
        state.moved.right = clamped(share * 2 * largest_shift - largest_shift);
    return_to(left);
}

}  // namespace

void draw_moved_view(SectionView& view) {
    auto& state = view.state<ImagesState>();
    const auto& sheet = view.input.snapshot.pictures.sheet;
    if (!picture_counts(view.input.snapshot))
        return paragraph(look().text, look().colours.muted, view.say(why_no_pictures(view.input.snapshot)), view.width);
    state.chosen = std::clamp(state.chosen, 0, static_cast<int>(sheet->label.size()) - 1);
    draw_title(view.say(texts::moved_title),
               filled(view.say(texts::moved_by), {std::to_string(state.moved.right), std::to_string(state.moved.down)}),
               view.width);
    const float side = std::min(largest_picture, std::floor(view.width * 0.4f)), gap = 2 * unit;
    const ImVec2 place = ImGui::GetCursorScreenPos();
    move_by_pad(picture_pad("moved picture", {view.say(texts::moved_pad)}, side, state), state);
    tip(view.say(texts::drag_or_keys));
    draw_moved_picture(view, place, side);
    ImGui::SetCursorScreenPos({place.x + side + gap, place.y});
    ImGui::BeginGroup();
    draw_both_models(view, view.width - side - gap);
    ImGui::EndGroup();
    ImGui::SetCursorScreenPos({place.x, std::max(place.y + side, ImGui::GetItemRectMax().y) + unit});
    draw_slider(view);
    if (view.input.snapshot.shifts) draw_chart(view, *view.input.snapshot.shifts);
    paragraph(look().text, look().colours.muted, view.say(texts::why_convolution), view.width);
    state.moved.picture = state.chosen;
    request_shifts(view.input.snapshot, state.moved, state.asked, view.wishes);
}

}  // namespace petal
