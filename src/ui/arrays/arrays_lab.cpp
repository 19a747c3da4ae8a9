#include "ui/arrays/arrays_lab.hpp"

#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/page_state.hpp"

namespace petal {

void draw_arrays_lab(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    draw_idea_page(input, state.arrays, state.finger, {origin, size}, texts::array_ideas, wishes, [](IdeaView& view) {
        switch (view.input.experiment.idea) {
            case Idea::normalize: return draw_normalize(view);
            case Idea::softmax: return draw_softmax(view);
            case Idea::products: return draw_products(view);
            case Idea::rank1: return draw_rank_one(view);
            case Idea::reshape: return draw_reshape(view);
            case Idea::timing: return draw_timing(view);
            default: return draw_broadcasting(view);
        }
    });
}

}  // namespace petal
