#include "ui/arrays/arrays_lab.hpp"

#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/ideas/idea_page.hpp"

namespace petal {

namespace {

void draw_words(SectionView& view) { draw_idea_words(view, texts::array_words); }
void draw_sentences(SectionView& view) {
    draw_facts(view, facts_beside_tables(view.input.snapshot, view.edited, view.language()));
}

constexpr Section tables(Idea idea, void (*draw)(SectionView&)) {
    return idea_section("tables", 2, 2 * unit, draw, ideas(idea));
}
constexpr Section code(Idea idea, void (*draw)(SectionView&)) { return idea_aside("code", 4, unit, draw, ideas(idea)); }

constexpr IdeaSet close = ideas(Idea::products), apart = ideas(Idea::reshape), timed = ideas(Idea::timing);

constexpr Section sections[] = {
    idea_list(draw_idea_list), idea_words(draw_words), tables(Idea::broadcasting, draw_broadcasting),
    tables(Idea::normalize, draw_normalize), tables(Idea::softmax, draw_softmax), tables(Idea::products, draw_products),
    tables(Idea::rank1, draw_rank_one), tables(Idea::reshape, draw_reshape), tables(Idea::random, draw_random),
    idea_section("speeds", 2, 2 * unit, draw_timing, ideas(Idea::timing)),
    idea_aside("facts", 3, 0, draw_sentences, close),
    idea_aside("facts", 3, unit, draw_sentences, ~(close | apart | timed)),
    idea_aside("facts", 3, 2 * unit, draw_sentences, apart), code(Idea::broadcasting, draw_broadcasting_code),
    code(Idea::normalize, draw_normalize_code), code(Idea::softmax, draw_softmax_code),
    code(Idea::products, draw_products_code), code(Idea::rank1, draw_rank_code), code(Idea::reshape, draw_reshape_code),
    code(Idea::random, draw_random_code), code(Idea::timing, draw_timing_code),
    // Under it: they come when the times are taken, and grow.
    idea_aside("facts", 5, unit, draw_sentences, timed)};

}  // namespace

constexpr LabPage arrays_lab{.sections = sections,
                             .columns = idea_columns<900>,
                             .new_state = make_lab_state<IdeaState>,
                             .status = arrays_status,
                             .begin = ask_for_times};

}  // namespace petal
