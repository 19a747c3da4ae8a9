#include "ui/top_bar.hpp"

#include "ui/texts.hpp"
#include "ui/widgets.hpp"

namespace petal {

namespace {

constexpr float side_margin = 2 * unit;
constexpr float narrow_below = 480;

void draw_name(const PageInput& input, ImVec2 origin, float height) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle = origin.y + height / 2;
    draw_flower(list, {origin.x + side_margin + 15, middle}, 32, ink(p.accent), ink(p.classes[1]));
    float x = origin.x + side_margin + 40;
    const auto put = [&](ImFont* font, Rgb colour, const char* words) {
        put_text(list, font, {x, middle - line_height(font) / 2}, ink(colour), words);
        x += text_size(font, words).x;
    };
    put(look().heading, p.ink, "Petal");
    if (input.width < narrow_below) return;
    x += 2 * unit;
    list.AddLine({x, middle - 11}, {x, middle + 11}, ink(p.line));
    x += 2 * unit;
    put(look().text, p.muted, texts::planar_lab.in(input.language));
}

}  // namespace

float top_bar_height(const PageInput&) { return look().row + 3 * unit; }

std::vector<Wish> draw_top_bar(const PageInput& input) {
    std::vector<Wish> wishes;
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float height = top_bar_height(input), row = look().row;
    ImGui::GetWindowDrawList()->AddLine({origin.x, origin.y + height - 1},
                                        {origin.x + input.width, origin.y + height - 1}, ink(p.line));
    draw_name(input, origin, height);

    const bool narrow = input.width < narrow_below;
    const Phrase& other = narrow ? texts::other_language_short : texts::other_language;
    const float icon = row + 6, language = narrow ? 56.0f : 80.0f;
    ImGui::SetCursorScreenPos(
        {origin.x + input.width - side_margin - language - 2 * icon - 2 * unit, origin.y + (height - row) / 2});
    if (text_button("language", other.in(input.language), language, ButtonKind::quiet))
        wishes.push_back(SetLanguage{input.language == Language::en ? Language::zh : Language::en});
    ImGui::SameLine();
    const bool light = input.theme == Theme::light;
    const Phrase& hint = light ? texts::to_dark : texts::to_light;
    if (icon_button("theme", light ? Icon::moon : Icon::sun, hint.in(input.language), icon, ButtonKind::quiet))
        wishes.push_back(SetTheme{light ? Theme::dark : Theme::light});
    ImGui::SameLine();
    if (icon_button("copy link", Icon::link, texts::copy_link.in(input.language), icon, ButtonKind::quiet))
        wishes.push_back(CopyLink{});
    ImGui::SetCursorScreenPos({origin.x, origin.y + height});
    return wishes;
}

std::vector<Wish> draw_notices(const PageInput& input) {
    std::vector<Wish> wishes;
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < input.notices.size(); ++i) {
        const Notice& notice = input.notices[i];
        const ImVec2 origin = ImGui::GetCursorScreenPos();
        const float button = look().row, text_width = input.width - 2 * side_margin - button - unit;
        const float height =
            std::max(look().row + 4, paragraph_height(look().text, notice.text, text_width) + 2 * unit);
        const Rgb back = notice.kind == Notice::Kind::error     ? p.error_back
                         : notice.kind == Notice::Kind::warning ? p.warning_back
                                                                : p.info_back;
        list.AddRectFilled(origin, {origin.x + input.width, origin.y + height}, ink(back));
        list.AddLine({origin.x, origin.y + height - 1}, {origin.x + input.width, origin.y + height - 1}, ink(p.line));
        ImGui::SetCursorScreenPos(
            {origin.x + side_margin, origin.y + (height - paragraph_height(look().text, notice.text, text_width)) / 2});
        paragraph(look().text, p.ink, notice.text, text_width);
        ImGui::SetCursorScreenPos({origin.x + input.width - side_margin - button, origin.y + (height - button) / 2});
        ImGui::PushID(static_cast<int>(i));
        if (icon_button("dismiss", Icon::close, texts::dismiss.in(input.language), button, ButtonKind::quiet))
            wishes.push_back(DismissNotice{static_cast<int>(i)});
        ImGui::PopID();
        ImGui::SetCursorScreenPos({origin.x, origin.y + height});
    }
    return wishes;
}

}  // namespace petal
