#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/picture_atlas.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/picture_words.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float between_pictures = 6;

struct Sheet {
    const PageInput& input;
    ImagesState& state;
    Atlas atlas;
    float width;
    bool only_mistakes, folded;
    float side() const { return only_mistakes ? 84.0f : 44.0f; }
    float caption() const { return only_mistakes ? line_height(look().caption) : 0.0f; }

    const std::vector<std::uint8_t>& held_out() const { return input.snapshot.pictures.ready->held_out; }
    const std::vector<std::uint8_t>* wrong() const {
        const auto& progress = input.snapshot.progress;
        return progress && progress->network.wrong.size() == held_out().size() ? &progress->network.wrong : nullptr;
    }
    std::optional<double> probability(int picture) const {
        const auto& view = input.snapshot.pictures.view;
        const auto i = static_cast<std::size_t>(picture);
        return view && i < view->probability.size() ? std::optional(view->probability[i]) : std::nullopt;
    }
    bool is_wrong(int picture) const { return wrong() && (*wrong())[static_cast<std::size_t>(picture)] != 0; }
};

std::string words_for(const Sheet& sheet, int picture, bool has_answer) {
    return picture_in_words(sheet.input.snapshot, picture, {has_answer, sheet.is_wrong(picture)}, sheet.input.language);
}

// Also of what is scrolled out of sight. While training runs the answers are left out: all of up to a thousand names
// would be others each time that the page is told.
void say_cell(const Sheet& sheet, int picture) {
    if (!tree().listens()) return;
    const auto& progress = sheet.input.snapshot.progress;
    const bool is_running = progress && progress->state == RunState::running;
    say_item({.role = Role::option,
              .states = state_if(picture == sheet.state.chosen, NodeState::chosen),
              .name = words_for(sheet, picture, !is_running)});
}

// Tells the frame of a mistake from that of the chosen one without its colour.
void draw_cross(ImDrawList& list, ImVec2 centre) {
    list.AddCircleFilled(centre, 7, ink(look().colours.page), 16);
    draw_icon(list, Icon::close, centre, 11, ink(look().colours.ink));
}

void draw_cell(Sheet& sheet, int picture) {
    const float side = sheet.side();
    ImGui::PushID(picture);
    const std::string id = "picture " + std::to_string(picture);
    if (press_area(id.c_str(), {side, side + sheet.caption()})) sheet.state.chosen = picture;
    ImGui::PopID();
    say_cell(sheet, picture);
    if (!ImGui::IsItemVisible()) return;
    const ImVec2 min = ImGui::GetItemRectMin(), max{min.x + side, min.y + side};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    put_picture(list, sheet.atlas, picture, min, side);
    const Palette& p = look().colours;
    if (sheet.is_wrong(picture) && !sheet.only_mistakes)
        list.AddRect({min.x - 2, min.y - 2}, {max.x + 2, max.y + 2}, ink(p.classes[1]), 3, 0, 2.5f);
    if (sheet.is_wrong(picture) && !sheet.only_mistakes) draw_cross(list, {max.x - 7, min.y + 7});
    if (picture == sheet.state.chosen)
        list.AddRect({min.x - 2, min.y - 2}, {max.x + 2, max.y + 2}, ink(p.accent), 3, 0, 2.5f);
    if (const auto probability = sheet.probability(picture); probability && sheet.only_mistakes)
        put_text(list, look().caption, {min.x, max.y}, ink(p.muted),
                 fitting_text(look().caption,
                              filled(texts::probability_of_short.in(sheet.input.language),
                                     {percent(*probability, sheet.input.language),
                                      class_word(sheet.input.snapshot, 1, sheet.input.language)}),
                              side));
    focus_ring(3);
    if (!ImGui::IsItemHovered()) return;
    const Tree::Silence said_by_its_name(tree());
    tip(words_for(sheet, picture, true));
}

const char* name_of_part(const Sheet& sheet, bool of_test) {
    return (of_test ? texts::test_pictures : texts::training_pictures).in(sheet.input.language);
}

// False where the part is folded away: the many training pictures of a narrow page.
bool draw_part_title(Sheet& sheet, bool of_test, const std::string& count) {
    const char* title = name_of_part(sheet, of_test);
    if (sheet.folded && !of_test)
        return fold("training pictures", title, sheet.state.training_pictures_open, sheet.width, look().strong, count);
    draw_title(title, count, sheet.width);
    return true;
}

void draw_cells(Sheet& sheet, const std::vector<int>& shown, std::string_view name) {
    const TreeScope list(Role::list, name);
    const int columns =
        std::max(1, static_cast<int>((sheet.width + between_pictures) / (sheet.side() + between_pictures)));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {between_pictures, between_pictures});
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i % static_cast<std::size_t>(columns) != 0) ImGui::SameLine();
        draw_cell(sheet, shown[i]);
    }
    ImGui::PopStyleVar();
    vertical_space(unit);
}

// The mistakes on pictures with this label, under what they are, which is the name of their list.
void draw_kind(Sheet& sheet, const std::vector<int>& wrong, bool of_test, int label) {
    const Snapshot& snapshot = sheet.input.snapshot;
    const Language language = sheet.input.language;
    const std::vector<int> of_kind = with_label(wrong, snapshot.pictures.sheet->label, label);
    if (of_kind.empty()) return;
    const std::string words = filled(texts::mistakes_of_kind[label].in(language),
                                     {class_word(snapshot, label, language), class_word(snapshot, 1 - label, language),
                                      std::to_string(of_kind.size())});
    {
        const Tree::Silence said_by_the_list(tree());
        paragraph(look().text, look().colours.ink, words, sheet.width);
    }
    draw_cells(sheet, of_kind, filled(texts::named_value.in(language), {name_of_part(sheet, of_test), words}));
}

void draw_part(Sheet& sheet, bool of_test) {
    const Language language = sheet.input.language;
    const std::vector<int> all = shown_pictures(sheet.held_out(), of_test);
    if (all.empty()) return;
    static const std::vector<std::uint8_t> nothing;
    static const std::vector<double> no_answers;
    const auto& view = sheet.input.snapshot.pictures.view;
    const std::vector<int> wrong = mistakes(sheet.wrong() ? *sheet.wrong() : nothing,
                                            view ? view->probability : no_answers, sheet.held_out(), of_test);
    // Before the first answers nothing is right or wrong.
    const std::string count =
        sheet.wrong() ? filled(texts::wrong_of.in(language), {std::to_string(wrong.size()), std::to_string(all.size())})
                      : "";
    if (!draw_part_title(sheet, of_test, count)) return;
    if (!sheet.only_mistakes) return draw_cells(sheet, all, name_of_part(sheet, of_test));
    if (sheet.wrong() && wrong.empty())
        paragraph(look().text, look().colours.muted, texts::no_mistakes.in(language), sheet.width);
    for (const int label : {0, 1}) draw_kind(sheet, wrong, of_test, label);
}

}  // namespace

void draw_contact_sheet(const PageInput& input, ImagesState& state, float width, bool only_mistakes, bool folded) {
    if (!picture_counts(input.snapshot))
        return paragraph(look().text, look().colours.muted, why_no_pictures(input.snapshot).in(input.language), width);
    Sheet sheet{input, state, sheet_atlas(input), width, only_mistakes, folded};
    draw_part(sheet, true);
    draw_part(sheet, false);
}

}  // namespace petal
