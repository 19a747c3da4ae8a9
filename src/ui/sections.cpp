#include "ui/sections.hpp"

#include "ui/page_state.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace petal {

namespace {

const SectionPlace& place_of(const Section& section, PageWidth page_width) {
    switch (page_width) {
        case PageWidth::narrow: return section.narrow;
        case PageWidth::medium: return section.medium;
        case PageWidth::wide: break;
    }
    return section.wide;
}

std::vector<const Section*> sections_in(std::span<const Section> sections, PageWidth page_width, PageColumn column) {
    std::vector<const Section*> found;
    for (const Section& section : sections)
        if (page_width == PageWidth::narrow || place_of(section, page_width).column == column)
            found.push_back(&section);
    std::stable_sort(found.begin(), found.end(), [page_width](const Section* a, const Section* b) {
        return place_of(*a, page_width).order < place_of(*b, page_width).order;
    });
    return found;
}

// A section above may open another idea: what stands below it is of that one already.
void draw_down(SectionView view, const std::vector<const Section*>& sections, float width) {
    view.width = width;
    for (const Section* section : sections) {
        if ((section->of & ideas(view.edited.idea)) == 0) continue;
        const SectionPlace& place = place_of(*section, view.page_width);
        if (place.space > 0) vertical_space(place.space);
        view.height = place.height ? place.height(view) : 0;
        const std::string id = "section " + std::string(section->name);
        const TreeScope scope(Node{.id = ImGui::GetID(id.c_str()), .role = Role::group});
        section->draw(view);
    }
}

// In the last line of the left column or of a narrow page, where it is found and draws no look. A column that just fits
// need not be scrolled for it: it stands in the margin then.
void draw_version() {
    const char* version = "Petal " PETAL_VERSION;
    const float room = ImGui::GetContentRegionAvail().y - line_height(look().caption), margin = 2 * unit - 3;
    const ImVec2 place = ImGui::GetCursorScreenPos();
    if (room < 0 && room + margin >= 0) {
        put_text(*ImGui::GetWindowDrawList(), look().caption, {place.x, place.y + room + margin},
                 ink(look().colours.muted), version);
    } else {
        ImGui::SetCursorScreenPos({place.x, place.y + std::max(2 * unit, room)});
        label(look().caption, look().colours.muted, version);
    }
}

void draw_narrow(const SectionView& view, std::span<const Section> sections, const ColumnPlan& plan, ImVec2 origin,
                 ImVec2 size) {
    const auto all = sections_in(sections, PageWidth::narrow, PageColumn::middle);
    scrolling_column({"everything", Role::picture, look().colours.page, 2 * unit}, view.input, view.page.finger, origin,
                     size, [&](float width) {
                         draw_down(view, all, width);
                         draw_version();
                         if (plan.bottom > 0) vertical_space(plan.bottom);
                     });
}

}  // namespace

PageWidth page_width_of(const PageInput& input) {
    return input.width < medium_from ? PageWidth::narrow
           : input.width < wide_from ? PageWidth::medium
                                     : PageWidth::wide;
}

ColumnPlan workbench_columns(float width, bool has_right) {
    return {.left = std::clamp(width * 0.22f, 304.0f, 340.0f),
            .right = has_right ? std::clamp(width * 0.235f, 300.0f, 420.0f) : 0,
            .left_padding = 2 * unit,
            .middle_padding = has_right ? 2.5f * unit : 2 * unit};
}

void draw_sections(const SectionView& view, std::span<const Section> sections, ColumnPlanner plan_columns,
                   ImVec2 origin, ImVec2 size) {
    const auto right = sections_in(sections, view.page_width, PageColumn::right);
    const ColumnPlan plan = plan_columns(size.x, !right.empty());
    if (view.page_width == PageWidth::narrow) return draw_narrow(view, sections, plan, origin, size);
    const auto left = sections_in(sections, view.page_width, PageColumn::left);
    auto middle = sections_in(sections, view.page_width, PageColumn::middle);
    // Where the right column has no width, what would stand there follows in the middle.
    if (plan.right == 0) middle.insert(middle.end(), right.begin(), right.end());
    const Palette& p = look().colours;
    const float middle_width = size.x - plan.left - plan.right, end = origin.x + plan.left + middle_width;
    FingerScroll& finger = view.page.finger;
    scrolling_column({"left", Role::settings, p.side, plan.left_padding}, view.input, finger, origin,
                     {plan.left, size.y}, [&](float width) {
                         draw_down(view, left, width);
                         draw_version();
                     });
    scrolling_column({"middle", Role::picture, p.page, plan.middle_padding}, view.input, finger,
                     {origin.x + plan.left, origin.y}, {middle_width, size.y}, [&](float width) {
                         draw_down(view, middle, width);
                         if (plan.bottom > 0) vertical_space(plan.bottom);
                     });
    vertical_hairline(origin.x + plan.left, origin.y, origin.y + size.y);
    if (plan.right == 0) return;
    scrolling_column({"right", Role::explanation, p.side, 2 * unit}, view.input, finger, {end, origin.y},
                     {plan.right, size.y}, [&](float width) { draw_down(view, right, width); });
    vertical_hairline(end, origin.y, origin.y + size.y);
}

}  // namespace petal
