#include "ui/images/images_panels.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

std::string part_question(const Snapshot& snapshot, Language language) {
    const std::vector<UnsaidFile>& unsaid = snapshot.pictures.unsaid;
    return unsaid.empty() ? "" : filled(texts::train_or_test.in(language), {unsaid.front().name});
}

void draw_part_question(SectionView& view) {
    const PageInput& input = view.input;
    const Language language = input.language;
    const std::string words = part_question(input.snapshot, language);
    if (words.empty()) return;
    const TreeScope scope(Role::group, texts::file_question.in(language));
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    constexpr float margin = 2 * unit, widest = 176;
    const float width = input.width - 2 * margin, button = std::min(widest, (width - 2 * unit) / 3);
    const float text = paragraph_height(look().text, words, width), height = text + look().row + 3 * unit;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(origin, {origin.x + input.width, origin.y + height}, ink(look().colours.info_back));
    list.AddLine({origin.x, origin.y + height - 1}, {origin.x + input.width, origin.y + height - 1},
                 ink(look().colours.line));
    ImGui::SetCursorScreenPos({origin.x + margin, origin.y + unit});
    paragraph(look().text, look().colours.ink, words, width);
    ImGui::SetCursorScreenPos({origin.x + margin, origin.y + text + 2 * unit});
    if (text_button("to train", texts::training_pictures.in(language), button))
        view.wishes.push_back(SayPart{PicturePart::train});
    ImGui::SameLine(0, unit);
    if (text_button("to test", texts::test_pictures.in(language), button))
        view.wishes.push_back(SayPart{PicturePart::test});
    ImGui::SameLine(0, unit);
    if (text_button("leave file", texts::leave_file.in(language), button, ButtonKind::quiet))
        view.wishes.push_back(SayPart{PicturePart::unsaid});
    ImGui::SetCursorScreenPos({origin.x, origin.y + height});
}

}  // namespace petal
