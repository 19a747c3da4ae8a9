#include "ui/notices.hpp"

#include "ui/numbers.hpp"
#include "ui/page_state.hpp"
#include "ui/texts.hpp"
#include "ui/texts_notices.hpp"
#include "ui/top_bar.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr double seconds_to_pass = 4;

// A line for the messages that wait behind the shown ones, and a way to be rid of all.
void draw_more_notices(const PageInput& input, std::size_t count, Wishes& wishes) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const std::string words = filled(texts::more_notices.in(input.language), {std::to_string(count)});
    const char* all = texts::dismiss_all.in(input.language);
    const float button = text_size(look().text, all).x + 3 * unit;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    put_text(list, look().text, {origin.x + side_margin, origin.y + (look().row - line_height(look().text)) / 2},
             ink(look().colours.muted), words);
    say_text(look().text, words, {origin.x + side_margin, origin.y}, {text_size(look().text, words).x, look().row});
    ImGui::SetCursorScreenPos({origin.x + input.width - side_margin - button, origin.y});
    if (text_button("dismiss all", all, button, ButtonKind::quiet)) wishes.push_back(DismissNotice{all_notices});
    list.AddLine({origin.x, origin.y + look().row}, {origin.x + input.width, origin.y + look().row},
                 ink(look().colours.line));
    ImGui::SetCursorScreenPos({origin.x, origin.y + look().row + 1});
}

// The places of those that stand until they are dismissed.
std::vector<std::size_t> standing(const std::vector<Notice>& notices) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < notices.size(); ++i)
        if (notices[i].kind != Notice::Kind::passing) places.push_back(i);
    return places;
}

// Its name tells which message goes, by its beginning.
void draw_dismiss(const PageInput& input, std::size_t place, float width, Wishes& wishes) {
    constexpr float named_width = 240;
    const char* words = texts::dismiss.in(input.language);
    if (tree().listens())
        tree().name_next(filled(texts::dismiss_message.in(input.language),
                                {fitting_text(look().text, input.notices[place].text, named_width)}));
    if (icon_button("dismiss", Icon::close, "", width, ButtonKind::quiet))
        wishes.push_back(DismissNotice{static_cast<int>(place)});
    const Tree::Silence said_by_its_name(tree());
    tip(words);
}

void draw_notice(const PageInput& input, std::size_t place, Wishes& wishes) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Notice& notice = input.notices[place];
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float button = look().row, text_width = input.width - 2 * side_margin - button - unit;
    const float height = std::max(look().row + 4, paragraph_height(look().text, notice.text, text_width) + 2 * unit);
    const Rgb back = notice.kind == Notice::Kind::error     ? p.error_back
                     : notice.kind == Notice::Kind::warning ? p.warning_back
                                                            : p.info_back;
    list.AddRectFilled(origin, {origin.x + input.width, origin.y + height}, ink(back));
    list.AddLine({origin.x, origin.y + height - 1}, {origin.x + input.width, origin.y + height - 1}, ink(p.line));
    ImGui::SetCursorScreenPos(
        {origin.x + side_margin, origin.y + (height - paragraph_height(look().text, notice.text, text_width)) / 2});
    paragraph(look().text, p.ink, notice.text, text_width);
    ImGui::SetCursorScreenPos({origin.x + input.width - side_margin - button, origin.y + (height - button) / 2});
    ImGui::PushID(static_cast<int>(place));
    draw_dismiss(input, place, button, wishes);
    ImGui::PopID();
    ImGui::SetCursorScreenPos({origin.x, origin.y + height});
}

}  // namespace

void draw_notices(const PageInput& input, Wishes& wishes) {
    const std::vector<std::size_t> places = standing(input.notices);
    if (places.empty()) return;
    const TreeScope scope(Role::group, texts::messages.in(input.language));
    const std::size_t shown = std::min<std::size_t>(places.size(), input.width < medium_from ? 1 : 2);
    for (std::size_t i = places.size() - shown; i < places.size(); ++i) draw_notice(input, places[i], wishes);
    if (shown < places.size()) draw_more_notices(input, places.size() - shown, wishes);
}

void draw_passing_notice(const PageInput& input, PageState& state, Wishes& wishes) {
    const auto told = std::find_if(input.notices.begin(), input.notices.end(),
                                   [](const Notice& notice) { return notice.kind == Notice::Kind::passing; });
    if (told == input.notices.end()) return;
    if (state.passing.number != told->number) state.passing = {told->number, ImGui::GetTime()};
    state.moves = true;
    if (ImGui::GetTime() - state.passing.since > seconds_to_pass)
        return wishes.push_back(DismissNotice{static_cast<int>(told - input.notices.begin())});
    const float margin = 2 * unit, most = input.width - 2 * side_margin - 2 * margin;
    const float width = std::min(most, text_size(look().text, told->text).x + 1);
    const ImVec2 size{width + 2 * margin, paragraph_height(look().text, told->text, width) + 2 * unit};
    ImGui::SetNextWindowPos({input.width - side_margin - size.x, top_bar_height(input) + unit});
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, corner);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, ink(look().colours.info_back));
    ImGui::Begin("passing notice", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    ImGui::SetCursorPos({margin, unit});
    {
        const Tree::Silence said_by_the_page(tree());  // its live region
        paragraph(look().text, look().colours.ink, told->text, width);
    }
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
}

}  // namespace petal
