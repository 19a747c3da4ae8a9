// The parts that the concept labs share: the list of their ideas at the left, or in a list that opens on a narrow page,
// and the words above the open one.
#pragma once

#include "ui/code_block.hpp"
#include "ui/ideas/facts.hpp"
#include "ui/ideas/idea_state.hpp"
#include "ui/sections.hpp"

#include <span>
#include <string>

namespace petal {

// A narrow list, and the open idea in the middle of the rest; beside it what is said of it, where there is room.
ColumnPlan idea_columns(float width, bool has_right, float widest_idea);
template <int widest_idea> ColumnPlan idea_columns(float width, bool has_right) {
    return idea_columns(width, has_right, widest_idea);
}
// Whether what is said of an idea stands beside it.
bool has_aside(const PageInput& input);

// Rows of a concept lab's table: its list at the left, and what belongs to an idea under its words in the middle, on a
// page of each width.
constexpr Section idea_section(std::string_view name, int order, float space, void (*draw)(SectionView&), IdeaSet of) {
    const SectionPlace place{PageColumn::middle, order, space};
    return {name, place, place, place, draw, of};
}
// On a wide page to the right, else under all that stands in the middle.
constexpr Section idea_aside(std::string_view name, int order, float space, void (*draw)(SectionView&), IdeaSet of) {
    return {
        name, {PageColumn::right, order, unit}, {PageColumn::middle, order, space}, narrow_place(order, space), draw,
        of};
}
constexpr Section idea_list(void (*draw)(SectionView&)) {
    return {"ideas", {PageColumn::left, 0}, {PageColumn::left, 0}, narrow_place(0), draw};
}
constexpr Section idea_words(void (*draw)(SectionView&)) {
    return {"words", {PageColumn::middle, 1}, {PageColumn::middle, 1}, narrow_place(1, unit), draw};
}

void draw_idea_list(SectionView& view);
// `words` are those of the lab, one for each of its ideas.
void draw_idea_words(SectionView& view, std::span<const IdeaWords> words);

void draw_facts(const SectionView& view, const Facts& facts);

// Lines of NumPy with a button, called `id`, that copies them.
inline void draw_numpy(const SectionView& view, const char* id, const std::string& code) {
    draw_code(view.input, id, code, view.width, view.wishes);
}

// Whether what stands side by side elsewhere stands under each other.
inline bool is_tight(const SectionView& view) { return view.width < 560; }

}  // namespace petal
