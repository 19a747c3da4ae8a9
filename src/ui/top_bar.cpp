#include "ui/top_bar.hpp"

#include "ui/choice_controls.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float narrow_below = 480;  // the other language by two letters
constexpr float narrow_lab_list = 128;
constexpr float flower_from = 360;  // narrower, the list of labs needs its place

// Petal's flower, and its name where there is room; returns where they end.
float draw_name(const PageInput& input, ImVec2 origin, float height) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle = origin.y + height / 2, x = origin.x + side_margin;
    if (input.width < flower_from) return x - unit;
    draw_flower(list, {x + 15, middle}, 32, ink(p.accent), ink(p.classes[1]));
    const bool flower_only = input.width < medium_from;
    const float width = flower_only ? 32 : 40 + text_size(look().heading, "Petal").x;
    if (!flower_only)
        put_text(list, look().heading, {x + 40, middle - line_height(look().heading) / 2}, ink(p.ink), "Petal");
    return x + width;
}

// The labs side by side, with a line under the open one; in a list where the page is narrow.
void draw_labs(const PageInput& input, float left, float top, float height, Wishes& wishes) {
    const float row = look().row;
    const Lab open = input.experiment.lab;
    ImGui::SetCursorScreenPos({left + (input.width < medium_from ? unit : 2 * unit), top + (height - row) / 2});
    if (input.width < medium_from) {
        const float room = input.width < flower_from ? narrow_lab_list - 1.5f * unit : narrow_lab_list;
        Lab lab = open;
        tree().name_next(texts::labs_list.in(input.language));
        if (chooser("##labs", input.language, lab, room)) wishes.push_back(OpenLab{lab});
        return;
    }
    const TreeScope scope(Role::tabs, texts::labs_list.in(input.language));
    for (const auto& lab : choices<Lab>) {
        const char* name = lab.name.in(input.language);
        const float width = text_size(look().text, name).x + 3 * unit;
        if (tab_button(("lab " + std::string(lab.key)).c_str(), name, width, lab.value == open))
            wishes.push_back(OpenLab{lab.value});
        const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
        if (lab.value == open)
            ImGui::GetWindowDrawList()->AddRectFilled({min.x + 1.5f * unit, top + height - 3},
                                                      {max.x - 1.5f * unit, top + height}, ink(look().colours.accent),
                                                      1.5f);
        ImGui::SameLine(0, 0);
    }
}

void draw_theme_button(const PageInput& input, float width, Wishes& wishes) {
    const bool light = input.theme == Theme::light;
    const Phrase& hint = light ? texts::to_dark : texts::to_light;
    if (icon_button("theme", light ? Icon::moon : Icon::sun, hint.in(input.language), width, ButtonKind::quiet))
        wishes.push_back(SetTheme{light ? Theme::dark : Theme::light});
    ImGui::SameLine();
}

}  // namespace

float top_bar_height(const PageInput&) { return look().row + 3 * unit; }

void draw_top_bar(const PageInput& input, Wishes& wishes) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float height = top_bar_height(input), row = look().row;
    const TreeScope scope(at(origin, {origin.x + input.width, origin.y + height}, {.role = Role::bar}));
    ImGui::GetWindowDrawList()->AddLine({origin.x, origin.y + height - 1},
                                        {origin.x + input.width, origin.y + height - 1}, ink(p.line));
    draw_labs(input, draw_name(input, origin, height), origin.y, height, wishes);

    const bool narrow = input.width < narrow_below;
    const Phrase& other = narrow ? texts::other_language_short : texts::other_language;
    const float icon = row + 6, language = narrow ? 56.0f : 80.0f;
    const bool has_themes = !input.preferences.forced;
    const float icons = (has_themes ? 2 : 1) * (icon + unit);
    ImGui::SetCursorScreenPos({origin.x + input.width - side_margin - language - icons, origin.y + (height - row) / 2});
    if (text_button("language", other.in(input.language), language, ButtonKind::quiet))
        wishes.push_back(SetLanguage{input.language == Language::en ? Language::zh : Language::en});
    tree().mark(NodeState::foreign);
    ImGui::SameLine();
    if (has_themes) draw_theme_button(input, icon, wishes);
    if (icon_button("copy link", Icon::link, texts::copy_link.in(input.language), icon, ButtonKind::quiet))
        wishes.push_back(CopyLink{});
    ImGui::SetCursorScreenPos({origin.x, origin.y + height});
}

}  // namespace petal
