#include "ui/insight_panel.hpp"

#include "ui/texts.hpp"

#include <algorithm>

namespace petal {

namespace {

// As high as most of what is said, so that what stands below keeps its place while the words change.
float least_height(const SectionView& view) {
    return line_height(look().text) * (view.page_width == PageWidth::narrow ? 4.5f : 7.0f);
}

}  // namespace

void draw_insight(const SectionView& view, const Insight& insight) {
    const float top = ImGui::GetCursorScreenPos().y;
    draw_title(view.say(texts::what_you_see), "", view.width);
    paragraph(look().text, insight.went_wrong ? look().colours.error : look().colours.ink, insight.look, view.width);
    if (!insight.next.empty()) paragraph(look().text, look().colours.muted, insight.next, view.width);
    if (insight.remedy && text_button("remedy", insight.remedy_text, view.width, ButtonKind::primary))
        view.edited = *insight.remedy;
    const float missing = insight_height({}, view) - (ImGui::GetCursorScreenPos().y - top);
    if (missing > 0) vertical_space(missing);
}

float insight_height(const Insight& insight, const SectionView& view) {
    const float words = paragraph_height(look().text, insight.look, view.width) +
                        paragraph_height(look().text, insight.next, view.width) +
                        (insight.remedy ? look().row + unit : 0);
    return line_height(look().strong) + 2 * unit + std::max(words, least_height(view));
}

}  // namespace petal
