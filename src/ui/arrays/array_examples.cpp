#include "ui/arrays/array_examples.hpp"

#include "experiment/array_text.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <string>

namespace petal {

namespace {

std::string shape_of(std::string_view key, const char* text) {
    return shape_text(values::small_array(text, find_key(key)->limits)->shape);
}

}  // namespace

void draw_examples(SectionView& view, std::span<const ArrayExample> examples) {
    const TreeScope scope(Role::group, view.say(texts::examples));
    unsaid_label(look().caption, look().colours.muted, view.say(texts::examples));
    Flow flow(view.width);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const ArrayExample& example = examples[i];
        const std::string words = shape_of("A", example.A) + " " + shape_of("B", example.B);
        const float width = text_size(look().text, words).x + 3 * unit;
        flow.next(width);
        if (text_button(("example " + std::to_string(i)).c_str(), words, width)) {
            set_value(view.edited, "A", example.A);
            set_value(view.edited, "B", example.B);
        }
    }
}

}  // namespace petal
