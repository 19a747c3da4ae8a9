#include "ui/neuron/neuron_lab.hpp"

#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/page_state.hpp"

namespace petal {

void draw_neuron_lab(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    draw_idea_page(input, state.neuron, state.finger, {origin, size}, texts::neuron_ideas, wishes, [](IdeaView& view) {
        switch (view.input.experiment.idea) {
            case Idea::unit: return draw_one_neuron(view);
            case Idea::loss: return draw_loss(view);
            case Idea::vanishing: return draw_vanishing(view);
            default: return draw_activations(view);
        }
    });
}

}  // namespace petal
