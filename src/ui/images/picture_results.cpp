// What came out: figures, the confusion table, one picture of the set, and a picture of one's own.
#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/images_status.hpp"
#include "ui/images/picture_atlas.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/page_state.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace petal {

namespace {

float put_figure(ImVec2 place, ImFont* font, std::string_view value, std::string_view caption, float gap) {
    constexpr float baseline = 30;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    put_text(list, font, {place.x, place.y + baseline - line_height(font) * 0.8f}, ink(look().colours.ink), value);
    put_text(list, look().caption, {place.x, place.y + baseline + 4}, ink(look().colours.muted), caption);
    const float width = std::max({text_size(font, value).x, text_size(look().caption, caption).x, 72.0f});
    if (tree().listens())
        tree().say(
            at(place, {place.x + width, place.y + baseline + 4 + line_height(look().caption)},
               {.role = Role::text,
                .name = filled(texts::named_value.in(look().language), {std::string(caption), std::string(value)})}));
    return place.x + width + gap;
}

void put_right(ImDrawList& list, ImFont* font, ImVec2 right, Rgb colour, std::string_view text) {
    put_text(list, font, {right.x - text_size(font, text).x, right.y}, ink(colour), text);
}

// Two rows of labels, two columns of answers, for one of the sets.
void draw_table(const PageInput& input, const Confusion& confusion, const Phrase& set, float left, float first_column,
                float column) {
    const Palette& p = look().colours;
    const Language language = input.language;
    const float line = line_height(look().text) + 2, top = ImGui::GetCursorScreenPos().y;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (int label = 1; label >= 0; --label) {
        const float y = top + line * static_cast<float>(1 - label);
        put_text(list, look().caption, {left, y + 2}, ink(p.muted),
                 fitting_text(look().caption,
                              std::string(set.in(language)) + " · " + class_word(input.snapshot, label, language),
                              first_column));
        for (int answer = 1; answer >= 0; --answer) {
            const bool right = answer == label;
            const float x = left + first_column + column * static_cast<float>(2 - answer);
            put_right(list, right ? look().strong : look().text, {x, y},
                      right || confusion.count[label][answer] == 0 ? p.ink : p.error,
                      std::to_string(confusion.count[label][answer]));
        }
    }
    ImGui::Dummy({1, 2 * line});
}

// Both tables as one, a row for each label of each set.
std::string cells_of(const PageInput& input, const Confusion& train, const Confusion& test) {
    const Language language = input.language;
    std::string cells;
    for (const int answer : {1, 0})
        cells += '\t' + filled(texts::says.in(language), {class_word(input.snapshot, answer, language)});
    for (const Confusion* confusion : {&train, &test})
        for (const int label : {1, 0}) {
            const Phrase& set = confusion == &train ? texts::train_short : texts::test_short;
            cells += std::string("\n") + set.in(language) + " · " + class_word(input.snapshot, label, language);
            for (const int answer : {1, 0}) cells += '\t' + std::to_string(confusion->count[label][answer]);
        }
    return cells;
}

// Beside the picture at the cursor. The first line stands out, the last is the picture's name, which tells itself; one
// that is too wide is broken.
void put_lines(ImVec2 place, float width, const std::string& text) {
    const ImVec2 cursor = ImGui::GetCursorScreenPos();
    std::size_t first = 0;
    for (int line = 0; first <= text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', first), text.size());
        const std::string_view words = std::string_view(text).substr(first, end - first);
        ImFont* font = line == 0 ? look().strong : look().text;
        ImGui::SetCursorScreenPos(place);
        std::optional<Tree::Silence> said_by_the_picture;
        if (end == text.size()) said_by_the_picture.emplace(tree());
        paragraph(font, line == 0 ? look().colours.ink : look().colours.muted, words, width);
        place.y += paragraph_height(font, words, width) + 2;
        first = end + 1;
    }
    ImGui::SetCursorScreenPos(cursor);
}

// By label: "says cat", or the class alone where that is too wide.
std::array<std::string, 2> answer_heads(const PageInput& input, float width) {
    std::array<std::string, 2> words, heads;
    bool fit = true;
    for (std::size_t label = 0; label < 2; ++label) {
        words[label] = class_word(input.snapshot, static_cast<int>(label), input.language);
        heads[label] = filled(texts::says.in(input.language), {words[label]});
        fit = fit && text_size(look().caption, heads[label]).x <= width;
        words[label] = fitting_text(look().caption, words[label], width);
    }
    return fit ? heads : words;
}

bool ask_zone(const SectionView& view, ImVec2 size) {
    return drop_field("ask zone", view.say(texts::what_is_this), view.say(texts::choose_picture), PictureRole::question,
                      size, view.page.drop);
}

// The picture that is asked about, and what the network says of it.
void draw_answer(const PageInput& input, float width) {
    const Language language = input.language;
    const PictureSnapshot& pictures = input.snapshot.pictures;
    const float side = 112;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    put_picture(*ImGui::GetWindowDrawList(), question_atlas(input), 0, origin, side);
    tree().say(at(origin, {origin.x + side, origin.y + side},
                  {.role = Role::image,
                   .name = texts::seen_by_network.in(language),
                   .value = texts::told_small_picture.in(language)}));
    std::string words = texts::no_value.in(language);
    if (pictures.view && !pictures.view->asked_probability.empty()) {
        const double p = pictures.view->asked_probability[0];
        words = class_word(input.snapshot, p > 0.5 ? 1 : 0, language) + "\n" +
                probability_words(input.snapshot, p, language);
    }
    const float left = side + 1.5f * unit;
    put_lines({origin.x + left, origin.y}, width - left, words + "\n" + texts::seen_by_network.in(language));
    ImGui::Dummy({width, side});
}

// What the notebooks print of the same network on photographs, and what comes of Petal's own drawings; of other
// networks nothing is known.
void draw_reference(const SectionView& view) {
    const Language language = view.language();
    for (const ModelAccuracies& r : known_accuracies)
        if (chosen_model(view.input.experiment) == r.model)
            paragraph(look().caption, look().colours.muted,
                      filled(view.say(texts::reference_accuracies),
                             {percent(r.train, language), percent(r.test, language), percent(r.drawn_train, language),
                              percent(r.drawn_test, language)}),
                      view.width);
}

}  // namespace

void draw_picture_figures(SectionView& view) {
    const PageInput& input = view.input;
    const float width = view.width;
    const Language language = input.language;
    const auto& progress = input.snapshot.progress;
    const ModelView* network = progress ? &progress->network : nullptr;
    draw_title(layers_title(input.experiment, language), "", width);
    ImVec2 place = ImGui::GetCursorScreenPos();
    const bool tight = width < 320;  // of the smallest phones
    ImFont *small = tight ? look().strong : look().heading, *large = width > 420 ? look().figure : small;
    const float gap = tight ? unit : 2 * unit;
    place.x = put_figure(place, large, percent(network ? network->train_accuracy : NAN, language),
                         texts::training_accuracy.in(language), gap);
    place.x = put_figure(place, large, percent(network ? network->test_accuracy : NAN, language),
                         texts::test_accuracy.in(language), gap);
    put_figure(place, small, cost_text(network ? network->cost : NAN), texts::training_cost.in(language), gap);
    ImGui::Dummy({width, 54});
    draw_reference(view);
    vertical_space(unit);
}

void draw_confusion(SectionView& view) {
    const PageInput& input = view.input;
    const float width = view.width;
    const PictureSnapshot& pictures = input.snapshot.pictures;
    const Language language = input.language;
    if (!picture_counts(input.snapshot) || !input.snapshot.progress) return;
    const std::vector<std::uint8_t>& wrong = input.snapshot.progress->network.wrong;
    if (wrong.size() != pictures.sheet->label.size()) return;
    draw_title(texts::confusion_title.in(language), "", width);
    const float column = std::min(92.0f, width * 0.31f), first_column = width - 2 * column;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::array<std::string, 2> heads = answer_heads(input, column - unit);
    put_right(list, look().caption, {origin.x + width - column, origin.y}, look().colours.muted, heads[1]);
    put_right(list, look().caption, {origin.x + width, origin.y}, look().colours.muted, heads[0]);
    ImGui::Dummy({width, line_height(look().caption)});
    const Confusion train = confusion_of(pictures.sheet->label, wrong, pictures.ready->held_out, false),
                    test = confusion_of(pictures.sheet->label, wrong, pictures.ready->held_out, true);
    draw_table(input, train, texts::train_short, origin.x, first_column, column);
    draw_table(input, test, texts::test_short, origin.x, first_column, column);
    if (tree().listens())
        tree().say(at(
            origin, {origin.x + width, ImGui::GetItemRectMax().y},
            {.role = Role::table, .name = texts::confusion_title.in(language), .value = cells_of(input, train, test)}));
}

void draw_question(SectionView& view) {
    if (!view.input.takes_files) return;
    const float width = view.width;
    if (view.input.snapshot.pictures.asked.empty()) {
        if (ask_zone(view, {width, 72})) view.wishes.push_back(ChooseFiles{PictureRole::question});
        return paragraph(look().caption, look().colours.muted, view.say(texts::ask_hint), width);
    }
    draw_title(view.say(texts::what_is_this), "", width);
    draw_answer(view.input, width);
    // Where the answer to a new picture is out of sight, it comes.
    std::uint64_t& seen = view.state<ImagesState>().question_seen;
    if (seen != view.input.snapshot.pictures.asked_version) ImGui::SetScrollHereY(0.5f);
    seen = view.input.snapshot.pictures.asked_version;
    if (ask_zone(view, {(width - unit) * 0.6f, 56})) view.wishes.push_back(ChooseFiles{PictureRole::question});
    ImGui::SameLine(0, unit);
    if (text_button("forget question", view.say(texts::forget_question), (width - unit) * 0.4f, ButtonKind::quiet))
        view.wishes.push_back(ForgetQuestion{});
}

}  // namespace petal
