// A lab is made of named sections. Each stands once in its lab's table, with its place on a page of each width.
#pragma once

#include "ui/lab_state.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace petal {

struct PageState;

enum class PageWidth { narrow, medium, wide };
PageWidth page_width_of(const PageInput& input);

// What a section is drawn with. It reads `input`; what the user changes goes into `edited`, which becomes one wish
// where it differs from the input's experiment, and everything else into `wishes`.
struct SectionView {
    const PageInput& input;
    PageState& page;
    LabState& lab_state;
    Experiment& edited;
    Wishes& wishes;
    PageWidth page_width;
    float lab_height = 0;         // of the columns
    float width = 0, height = 0;  // of the section; height as its place has it, 0: what it needs

    template <class State> State& state() const { return static_cast<State&>(lab_state); }
    Language language() const { return input.language; }
    const char* say(const Phrase& phrase) const { return phrase.in(input.language); }
    Form form(float form_width) const { return {lab_state.form, edited, input.language, form_width}; }
    bool folds() const { return page_width == PageWidth::narrow; }  // parts of forms open and close
};

enum class PageColumn { left, middle, right };

// The height of a section of this width, in points.
using SectionHeight = float (*)(const SectionView&);
template <int height> float points(const SectionView&) { return height; }

struct SectionPlace {
    PageColumn column;
    int order;                       // from above; a column draws its sections by it
    float space = 0;                 // above the section, in points
    SectionHeight height = nullptr;  // none: what the section needs
};
// On a narrow page, which is one column.
constexpr SectionPlace narrow_place(int order, float space = 0, SectionHeight height = nullptr) {
    return {PageColumn::middle, order, space, height};
}

// The ideas that a section belongs to, as a set.
using IdeaSet = std::uint32_t;
static_assert(enumerator_count<Idea>() <= std::numeric_limits<IdeaSet>::digits);
inline constexpr IdeaSet all_ideas = ~IdeaSet{0};
template <class... Ideas> constexpr IdeaSet ideas(Ideas... each) {
    return ((IdeaSet{1} << static_cast<unsigned>(each)) | ...);
}

struct Section {
    std::string_view name;  // one lowercase word that is no key's name: links can name both
    SectionPlace wide, medium, narrow;
    void (*draw)(SectionView&);
    IdeaSet of = all_ideas;
};

// How wide the columns are and how far from their edges the sections stand, in points. A right column of width 0 is
// none.
struct ColumnPlan {
    float left = 0, right = 0;
    float left_padding = 0, middle_padding = 0;
    float bottom = 0;  // room under the last section of the middle column, and of a narrow page
};
using ColumnPlanner = ColumnPlan (*)(float width, bool has_right);

// What changes a run at the left, what is seen of it in the middle, what explains it at the right.
ColumnPlan workbench_columns(float width, bool has_right);

// Draws a lab's sections into the columns of a page of this width, from `origin` on.
void draw_sections(const SectionView& view, std::span<const Section> sections, ColumnPlanner plan, ImVec2 origin,
                   ImVec2 size);

}  // namespace petal
