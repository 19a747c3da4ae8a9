#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/picture_atlas.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float gap = 6;

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

std::string words_for(const Sheet& sheet, int picture) {
    const Language language = sheet.input.language;
    const Snapshot& snapshot = sheet.input.snapshot;
    const int label = snapshot.pictures.sheet->label[static_cast<std::size_t>(picture)];
    std::string words =
        filled(texts::picture_number.in(language), {ordinal(picture)}) + " · " + class_word(snapshot, label, language);
    if (const auto p = sheet.probability(picture)) words += " · " + probability_words(snapshot, *p, language);
    return words;
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
    if (ImGui::InvisibleButton(id.c_str(), {side, side + sheet.caption()})) sheet.state.chosen = picture;
    ImGui::PopID();
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
    tip(words_for(sheet, picture));
}

// False where the part is folded away: the many training pictures of a narrow page.
bool draw_part_title(Sheet& sheet, bool of_test, const std::string& count) {
    const char* title = (of_test ? texts::test_pictures : texts::training_pictures).in(sheet.input.language);
    if (sheet.folded && !of_test)
        return fold("training pictures", title, sheet.state.training_pictures_open, sheet.width, look().strong, count);
    draw_title(title, count, sheet.width);
    return true;
}

void draw_cells(Sheet& sheet, const std::vector<int>& shown) {
    const int columns = std::max(1, static_cast<int>((sheet.width + gap) / (sheet.side() + gap)));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap, gap});
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i % static_cast<std::size_t>(columns) != 0) ImGui::SameLine();
        draw_cell(sheet, shown[i]);
    }
    ImGui::PopStyleVar();
    vertical_space(unit);
}

// The mistakes on pictures with this label, under what they are.
void draw_kind(Sheet& sheet, const std::vector<int>& wrong, int label) {
    const Snapshot& snapshot = sheet.input.snapshot;
    const Language language = sheet.input.language;
    const std::vector<int> of_kind = with_label(wrong, snapshot.pictures.sheet->label, label);
    if (of_kind.empty()) return;
    paragraph(look().text, look().colours.ink,
              filled(texts::mistakes_of_kind[label].in(language),
                     {class_word(snapshot, label, language), class_word(snapshot, 1 - label, language),
                      std::to_string(of_kind.size())}),
              sheet.width);
    draw_cells(sheet, of_kind);
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
    if (!sheet.only_mistakes) return draw_cells(sheet, all);
    if (sheet.wrong() && wrong.empty())
        paragraph(look().text, look().colours.muted, texts::no_mistakes.in(language), sheet.width);
    for (const int label : {0, 1}) draw_kind(sheet, wrong, label);
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
