// All pictures moved by some pixels, and what becomes of both networks of the notes.
#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/images_status.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/picture_pad.hpp"
#include "ui/images/picture_words.hpp"
#include "ui/images/shift_chart.hpp"
#include "ui/images/shift_words.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/pictures.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr float largest_picture = 170;

void move_by_pad(const PadInput& input, ImagesState& state) {
    state.dragged.x += input.dragged.x;
    state.dragged.y += input.dragged.y;
    const ImVec2 whole{std::trunc(state.dragged.x), std::trunc(state.dragged.y)};
    state.dragged = input.pointer ? ImVec2{state.dragged.x - whole.x, state.dragged.y - whole.y} : ImVec2{0, 0};
    state.moved.right = whole_shift(static_cast<float>(state.moved.right + input.keys_right) + whole.x);
    state.moved.down = whole_shift(static_cast<float>(state.moved.down + input.keys_down) + whole.y);
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
    const std::string name = filled(view.say(texts::moved_model), {shown.name.in(language), layers});
    const TreeScope scope(Role::group, name);
    {
        const Tree::Silence said_by_the_group(tree());
        paragraph(look().text, shown.colour, name, width);
    }
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

void draw_slider(const SectionView& view) {
    auto& state = view.state<ImagesState>();
    const float left = ImGui::GetCursorScreenPos().x;
    const Form form = view.form(view.width);
    form.row(view.say(texts::moved_right));
    float share = static_cast<float>(state.moved.right + largest_shift) / (2 * largest_shift);
    const SliderWords words{filled(view.say(texts::told_pixels), {std::to_string(state.moved.right)}),
                            1.0 / (2 * largest_shift)};
    if (slider("##shift", share, form.control_width(), words))
        state.moved.right = whole_shift(share * 2 * largest_shift - largest_shift);
    return_to(left);
}

// How far the picture is moved, and what both networks answer then.
PadWords words_of_moving_pad(const SectionView& view) {
    PadWords words{view.say(texts::moved_pad), {}, view.say(texts::drag_or_keys)};
    if (!tree().listens()) return words;
    const Language language = view.language();
    const auto& shifts = view.input.snapshot.shifts;
    const MeasureShifts& moved = view.state<ImagesState>().moved;
    const std::string answers =
        shifts ? moved_answers_in_words(*shifts, moved, class_word(view.input.snapshot, 1, language), language) : "";
    words.value = filled(view.say(texts::told_list), {shift_in_words(moved.right, moved.down, language),
                                                      answers.empty() ? view.say(texts::told_not_answered) : answers});
    return words;
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
    state.moved.picture = state.chosen;
    move_by_pad(picture_pad("moved picture", words_of_moving_pad(view), side, state), state);
    tip(view.say(texts::drag_or_keys));
    draw_moved_picture(view, place, side);
    ImGui::SetCursorScreenPos({place.x + side + gap, place.y});
    ImGui::BeginGroup();
    draw_both_models(view, view.width - side - gap);
    ImGui::EndGroup();
    ImGui::SetCursorScreenPos({place.x, std::max(place.y + side, ImGui::GetItemRectMax().y) + unit});
    draw_slider(view);
    if (view.input.snapshot.shifts) draw_shift_chart(view, *view.input.snapshot.shifts);
    paragraph(look().text, look().colours.muted, view.say(texts::why_convolution), view.width);
    request_shifts(view.input.snapshot, state.moved, state.asked, view.wishes);
}

}  // namespace petal
