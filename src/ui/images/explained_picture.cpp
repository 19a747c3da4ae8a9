// The chosen picture, large: what it is, what the network answers, which pixels spoke for it and against it, and what
// it would answer with a part covered.
#include "experiment/picture_form.hpp"
#include "ui/choice_controls.hpp"
#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/picture_atlas.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/picture_pad.hpp"
#include "ui/images/picture_words.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/pictures.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr int cover_side = 16, cover_step = 4;  // pixels; a press of an arrow key
constexpr float between_sides = 10, largest = 150;

const PictureExplained* explanation(const SectionView& view) {
    const auto& explained = view.input.snapshot.explained;
    const int chosen = view.state<ImagesState>().chosen;
    return explained && explained->asked.picture == chosen && !explained->spoken.empty() ? &*explained : nullptr;
}

int within(float corner) { return std::clamp(static_cast<int>(std::lround(corner)), 0, picture_side - cover_side); }

// The square's middle follows the pointer; the first press of a key lays it on the middle of the picture.
void move_cover(const PadInput& input, ExplainPicture& wanted) {
    const bool keys = input.keys_right != 0 || input.keys_down != 0;
    if (!input.pointer && !keys) return;
    constexpr float half = cover_side / 2.0f, middle = picture_side / 2.0f - half;
    if (input.pointer) {
        wanted.cover_x = within(input.pointer->x - half);
        wanted.cover_y = within(input.pointer->y - half);
    } else if (wanted.cover == 0) {
        wanted.cover_x = wanted.cover_y = within(middle);
    } else {
        wanted.cover_x = within(static_cast<float>(wanted.cover_x + cover_step * input.keys_right));
        wanted.cover_y = within(static_cast<float>(wanted.cover_y + cover_step * input.keys_down));
    }
    wanted.cover = cover_side;
}

void draw_cover(const ExplainPicture& wanted, ImVec2 place, float side) {
    if (wanted.cover == 0) return;
    const float pixel = side / picture_side;
    const ImVec2 min{place.x + static_cast<float>(wanted.cover_x) * pixel,
                     place.y + static_cast<float>(wanted.cover_y) * pixel};
    const ImVec2 max{min.x + cover_side * pixel, min.y + cover_side * pixel};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(min, max, ink(rgb(0x808080)));
    list.AddRect(min, max, ink(look().colours.page), 0, 0, 1.5f);
}

// For class 1 in its colour, against it in that of class 0, nothing in the colour of neither; the strongest pixel
// whole.
Pixels painted(const std::vector<double>& values, const Palette& p) {
    double strongest = 0;
    for (const double value : values) strongest = std::max(strongest, std::abs(value));
    Pixels pixels;
    for (const double value : values) {
        const double share = strongest > 0 ? std::sqrt(std::abs(value) / strongest) : 0;
        const Rgb colour = mix(p.neutral, p.classes[value > 0 ? 1 : 0], share);
        pixels.push_back(0xff000000u | static_cast<std::uint32_t>(colour.b) << 16 |
                         static_cast<std::uint32_t>(colour.g) << 8 | colour.r);
    }
    return pixels;
}

void draw_map(const SectionView& view, ImVec2 place, float side) {
    const PictureExplained* explained = explanation(view);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Palette& p = look().colours;
    const ImVec2 max{place.x + side, place.y + side};
    if (!explained) return list.AddRectFilled(place, max, ink(p.neutral));
    const std::vector<double>& values = view.state<ImagesState>().slope_shown ? explained->slope : explained->spoken;
    const std::uint64_t version =
        coloured(view.input.snapshot.version * 2 + (view.state<ImagesState>().slope_shown ? 1 : 0));
    list.AddImage(view.input.pictures.picture("explained picture", version, picture_side, picture_side,
                                              [&] { return painted(values, p); }),
                  place, max);
}

// What each pixel counts, and on demand the numbers behind it.
void say_map(const SectionView& view, ImVec2 place, float side) {
    if (!tree().listens()) return;
    const Language language = view.language();
    const PictureExplained* explained = explanation(view);
    const bool of_slope = view.state<ImagesState>().slope_shown;
    const std::string name = view.say(of_slope ? texts::told_slope_map : texts::told_spoken_map),
                      one = class_word(view.input.snapshot, 1, language);
    const ImVec2 max{place.x + side, place.y + side};
    const NodeId id = ImGui::GetID("map of pixels");
    if (!explained)
        return say_picture(place, max, {.name = name, .words = {view.say(texts::told_not_computed), ""}, .id = id});
    const std::vector<double>& values = of_slope ? explained->slope : explained->spoken;
    const auto say_numbers = [&] { say_numbers_of(view.say(texts::told_map_numbers), map_numbers(values, language)); };
    say_picture(
        place, max,
        {.name = name, .words = {map_in_words(values, one, language), ""}, .say_numbers = say_numbers, .id = id});
}

// Where the square lies, and what the network answers with it.
PadWords words_of_cover_pad(const SectionView& view) {
    PadWords words{view.say(texts::cover_pad), {}, view.say(texts::told_cover_keys)};
    if (!tree().listens()) return words;
    const Snapshot& snapshot = view.input.snapshot;
    const ExplainPicture& wanted = view.state<ImagesState>().explained;
    const std::string picture =
        picture_in_words(snapshot, view.state<ImagesState>().chosen, {true, false}, view.language());
    std::string square = view.say(texts::told_uncovered);
    if (wanted.cover > 0) {
        const PictureExplained* explained = explanation(view);
        const bool is_answered = explained && explained->asked == wanted;
        const auto last = [&](int first) { return std::to_string(first + wanted.cover - 1); };
        square = filled(
            view.say(texts::told_covered),
            {std::to_string(wanted.cover_y), last(wanted.cover_y), std::to_string(wanted.cover_x), last(wanted.cover_x),
             is_answered ? probability_words(snapshot, explained->covered_probability, view.language())
                         : view.say(texts::told_not_answered)});
    }
    words.value = filled(view.say(texts::told_list), {picture, square});
    return words;
}

const Phrase& meaning_of_map(const SectionView& view) {
    const PictureExplained* explained = explanation(view);
    const auto is_zero = [](double value) { return value == 0; };
    if (explained && std::all_of(explained->slope.begin(), explained->slope.end(), is_zero)) return texts::why_nothing;
    if (view.state<ImagesState>().slope_shown) return texts::why_slope;
    return view.input.experiment.hidden.empty() ? texts::why_logistic : texts::why_deep;
}

// Label, answer, and whether they agree; and the answer with the square.
void draw_verdict(const SectionView& view) {
    const Snapshot& snapshot = view.input.snapshot;
    const Language language = view.language();
    const auto i = static_cast<std::size_t>(view.state<ImagesState>().chosen);
    const int label = snapshot.pictures.sheet->label[i];
    paragraph(look().strong, look().colours.ink,
              filled(view.say(texts::true_label), {class_word(snapshot, label, language)}), view.width);
    if (!snapshot.pictures.view || i >= snapshot.pictures.view->probability.size()) return;
    std::string words = probability_words(snapshot, snapshot.pictures.view->probability[i], language);
    const auto& progress = snapshot.progress;
    const bool judged = progress && i < progress->network.wrong.size(), wrong = judged && progress->network.wrong[i];
    if (judged)
        words += std::string(" · ") + view.say(wrong ? texts::says_wrong[label != 0 ? 1 : 0] : texts::says_right);
    paragraph(look().text, wrong ? look().colours.error : look().colours.muted, words, view.width);
}

void draw_covered(const SectionView& view) {
    auto& state = view.state<ImagesState>();
    if (state.explained.cover == 0)
        return paragraph(look().caption, look().colours.muted, view.say(texts::cover_hint), view.width);
    const PictureExplained* explained = explanation(view);
    const std::string answer = explained ? percent(explained->covered_probability, view.language()) : "–";
    const float button = look().row + 6, above = (look().row - line_height(look().text)) / 2;
    const ImVec2 place = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({place.x + view.width - button, place.y});
    if (icon_button("uncover", Icon::close, view.say(texts::uncover), button, ButtonKind::quiet))
        state.explained.cover = 0;
    ImGui::SetCursorScreenPos({place.x, place.y + above});
    paragraph(look().text, look().colours.ink,
              filled(view.say(texts::covered), {answer, class_word(view.input.snapshot, 1, view.language())}),
              view.width - button);
}

// Which pixels speak for class 1 and which against it, as far as there is a network to ask.
void draw_why(const SectionView& view, ImVec2 place, float side) {
    auto& state = view.state<ImagesState>();
    draw_map(view, place, side);
    say_map(view, place, side);
    draw_covered(view);
    const PictureExplained* explained = explanation(view);
    paragraph(look().caption, look().colours.muted,
              filled(view.say(meaning_of_map(view)), {class_word(view.input.snapshot, 1, view.language()),
                                                      explained ? weight_text(rounded(explained->z, 3)) : "–"}),
              view.width);
    tree().name_next(view.say(texts::pixel_measure));
    const auto taken =
        segmented("pixel measure", std::vector<std::string>{view.say(texts::spoken), view.say(texts::slope)},
                  state.slope_shown ? 1 : 0, view.width);
    if (taken) state.slope_shown = *taken == 1;
}

}  // namespace

void draw_chosen_picture(SectionView& view) {
    const PageInput& input = view.input;
    auto& state = view.state<ImagesState>();
    const auto& sheet = input.snapshot.pictures.sheet;
    if (!sheet || sheet->label.empty()) return;
    state.chosen = std::clamp(state.chosen, 0, static_cast<int>(sheet->label.size()) - 1);
    draw_title(view.say(texts::chosen_picture), filled(view.say(texts::picture_number), {ordinal(state.chosen)}),
               view.width);
    const float side = std::min(largest, std::floor((view.width - between_sides) / 2));
    const ImVec2 place = ImGui::GetCursorScreenPos();
    state.explained.picture = state.chosen;
    move_cover(picture_pad("explained picture", words_of_cover_pad(view), side, state), state.explained);
    put_picture(*ImGui::GetWindowDrawList(), sheet_atlas(input), state.chosen, place, side);
    draw_cover(state.explained, place, side);
    draw_verdict(view);
    if (input.snapshot.progress) draw_why(view, {place.x + side + between_sides, place.y}, side);
    request_explanation(input.snapshot, state.explained, state.asked, view.wishes);
}

}  // namespace petal
