#include "ui/neuron/neuron_lab.hpp"

#include "ui/ideas/idea_page.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/transport.hpp"

namespace petal {

namespace {

void draw_words(SectionView& view) { draw_idea_words(view, texts::neuron_words); }

void draw_sentences(SectionView& view) {
    draw_facts(view,
               neuron_lab_facts(view.input.snapshot, view.edited, view.state<IdeaState>().sample, view.language()));
}

void keys(SectionView& view) {
    if (view.input.experiment.idea == Idea::vanishing) transport_shortcut(view);
}

constexpr IdeaSet vectors = ideas(Idea::vectors), propagate = ideas(Idea::propagate), relu = ideas(Idea::relu),
                  thinning = ideas(Idea::thinning);
constexpr IdeaSet activations = ideas(Idea::activations), neuron = ideas(Idea::unit), loss = ideas(Idea::loss),
                  vanishing = ideas(Idea::vanishing);

constexpr Section sections[] = {
    idea_list(draw_idea_list),
    idea_words(draw_words),
    idea_section("curves", 2, 2 * unit, draw_activations, activations),
    idea_section("neuron", 2, 2 * unit, draw_one_neuron, neuron),
    idea_section("vectors", 2, 2 * unit, draw_vectors, vectors),
    idea_section("losses", 2, 2 * unit, draw_losses, loss),
    idea_section("propagation", 2, unit, draw_propagate, propagate),
    idea_section("race", 2, 2 * unit, draw_race, relu),
    idea_section("layers", 2, 2 * unit, draw_thinning, thinning),
    idea_section("gradients", 2, 2 * unit, draw_vanishing, vanishing),
    idea_section("reading", 3, unit, draw_activation_reading, activations),
    idea_section("facts", 3, unit, draw_sentences, neuron | vectors | loss | propagate | relu | thinning),
    idea_section("samples", 4, unit, draw_samples, loss),
    idea_section("code", 5, unit, draw_activation_code, activations),
    idea_section("code", 5, unit, draw_neuron_code, neuron),
    idea_section("code", 5, unit, draw_vectors_code, vectors),
    idea_section("code", 5, unit, draw_loss_code, loss),
    idea_section("code", 5, unit, draw_propagate_code, propagate),
    idea_section("code", 5, unit, draw_thinning_code, thinning),
    idea_section("code", 5, unit, draw_vanishing_code, vanishing)};

}  // namespace

constexpr LabPage neuron_lab{.sections = sections,
                             .columns = idea_columns<1120>,
                             .new_state = make_lab_state<IdeaState>,
                             .status = neuron_status,
                             .begin = ask_for_race,
                             .end = keys};

}  // namespace petal
