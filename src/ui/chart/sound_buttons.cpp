#include "ui/chart/sound_buttons.hpp"

#include "ui/run_states.hpp"
#include "ui/texts.hpp"
#include "ui/widgets.hpp"

namespace petal {

namespace {

float button_width(const PageInput& input) { return input.touch ? 34.0f : 26.0f; }

bool has_curve(const PageInput& input) {
    const auto& progress = input.snapshot.progress;
    return input.sound && progress && progress->state != RunState::running && progress->iteration > 0 &&
           has_samples(*progress);
}

}  // namespace

float sound_buttons_width(const PageInput& input) {
    if (!input.can_be_heard) return 0;
    return button_width(input) * (has_curve(input) ? 2.0f : 1.0f);
}

void draw_sound_buttons(const PageInput& input, Wishes& wishes) {
    if (!input.can_be_heard) return;
    const float width = button_width(input);
    if (has_curve(input)) {
        if (icon_button("play curve", Icon::note, texts::play_curve.in(input.language), width, ButtonKind::quiet))
            wishes.push_back(PlayCurve{});
        ImGui::SameLine(0, 0);
    }
    const Phrase& hint = input.sound ? texts::sound_off : texts::sound_on;
    const Icon icon = input.sound ? Icon::sound_on : Icon::sound_off;
    if (icon_button("sound", icon, hint.in(input.language), width, ButtonKind::quiet))
        wishes.push_back(SetSound{!input.sound});
}

}  // namespace petal
