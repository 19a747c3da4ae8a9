#include "ui/insight_panel.hpp"

#include "ui/texts.hpp"

namespace petal {

void draw_insight(const SectionView& view, const Insight& insight) {
    draw_title(view.say(texts::what_you_see), "", view.width);
    paragraph(look().text, insight.went_wrong ? look().colours.error : look().colours.ink, insight.look, view.width);
    if (!insight.next.empty()) paragraph(look().text, look().colours.muted, insight.next, view.width);
    if (insight.remedy && text_button("remedy", insight.remedy_text, view.width, ButtonKind::primary))
        view.edited = *insight.remedy;
}

float insight_height(const Insight& insight, float width) {
    return line_height(look().strong) + 2 * unit + paragraph_height(look().text, insight.look, width) +
           paragraph_height(look().text, insight.next, width) + (insight.remedy ? look().row + unit : 0);
}

}  // namespace petal
