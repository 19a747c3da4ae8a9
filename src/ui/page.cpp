#include "ui/page.hpp"

#include "ui/fonts.hpp"
#include "ui/labs.hpp"
#include "ui/notices.hpp"
#include "ui/page_state.hpp"
#include "ui/texts.hpp"
#include "ui/tips.hpp"
#include "ui/top_bar.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"
#include "ui/words/summary.hpp"

#include <utility>

namespace petal {

namespace {

constexpr float row_height = 30, touch_row_height = 40;

// In front of all that is seen, for who sees nothing of it.
void say_summary(const PageInput& input) {
    if (!tree().listens()) return;
    const TreeScope summary(Role::summary, texts::summary.in(input.language));
    const char* lab = name_of(input.experiment.lab).in(input.language);
    tree().say({.role = Role::heading, .level = 1, .name = filled(texts::lab_title.in(input.language), {lab})});
    for (std::string& words : summary_of(input.snapshot, input.experiment, input.language))
        tree().say({.role = Role::text, .name = std::move(words)});
}

}  // namespace

Wishes draw_page(const PageInput& input, PageState& state) {
    Wishes wishes;
    state.drop.zones.clear();
    state.moves = false;
    begin_tips();
    set_language(input.language);
    const bool large_targets = input.width < medium_from || input.touch;
    set_row_height(large_targets ? touch_row_height : row_height, input.touch);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({input.width, input.height});
    // The frame begins in the page's colour: who fills it once more makes each frame slower without a graphics card.
    ImGui::Begin("Petal", nullptr,
                 ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoScrollWithMouse);
    say_summary(input);
    draw_top_bar(input, wishes);
    draw_notices(input, wishes);
    draw_lab(input, state, wishes);
    ImGui::End();
    draw_passing_notice(input, state, wishes);
    state.moves = state.moves || tips_wait();
    return wishes;
}

}  // namespace petal
