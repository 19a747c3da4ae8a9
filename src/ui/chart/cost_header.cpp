#include "ui/chart/cost_header.hpp"

#include "ui/chart/sound_buttons.hpp"
#include "ui/chart/texts_chart.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

namespace petal {

namespace {

// How wide each form of the chart is in the title: less where the title has other things to hold.
float form_width(bool printable, float room) {
    constexpr float wide = 62, narrower = 54, narrowest = 46;
    if (!printable) return wide;
    return 3 * narrower <= room ? narrower : narrowest;
}

struct HeaderTitle {
    std::string text;  // as much as there is room for
    float width;       // of its shortest form
};

HeaderTitle header_title(const PageInput& input, const CostChartState& state, const CostCurve* printed, float room) {
    if (!printed || state.form != CostChartState::Form::printed) {
        std::string title = texts::cost.in(input.language);
        const float width = text_size(look().strong, title).x;
        return {width <= room ? title : "", width};
    }
    std::string title = filled(texts::printed_cost.in(input.language), {printed->name});
    const float width = text_size(look().strong, printed->name).x;
    if (text_size(look().strong, title).x > room) title = fitting_text(look().strong, printed->name, room);
    return {title, width};
}

void say_heading(const std::string& title, ImVec2 place, ImVec2 size) {
    tree().say(at(place, {place.x + size.x, place.y + size.y}, {.role = Role::heading, .level = 2, .name = title}));
}

}  // namespace

void draw_cost_header(const PageInput& input, CostChartState& state, float width, const CostCurve* printed,
                      Wishes* wishes) {
    using Form = CostChartState::Form;
    constexpr float gap = unit / 2, whole_width = 46;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const Language language = input.language;
    std::vector<std::string> forms{texts::linear.in(language), texts::logarithmic.in(language)};
    if (wishes) forms.push_back(texts::printed.in(language));
    const bool is_part = state.zoom.part && state.form != Form::printed;
    const float sound = wishes ? sound_buttons_width(input) : 0,
                between = (sound > 0 ? sound + gap : 0) + (is_part ? whole_width + gap : 0);
    const float least_title = header_title(input, state, printed, width).width + unit;
    const float choice =
        form_width(wishes != nullptr, width - between - least_title) * static_cast<float>(forms.size());
    const std::string title = header_title(input, state, printed, width - between - choice - unit).text;
    const ImVec2 place{origin.x, origin.y + (look().row - line_height(look().strong)) / 2};
    put_text(*ImGui::GetWindowDrawList(), look().strong, place, ink(look().colours.ink), title);
    say_heading(title.empty() ? texts::cost.in(language) : title, place, text_size(look().strong, title));
    const float right = origin.x + width - choice;
    if (is_part) {
        ImGui::SetCursorScreenPos({right - between, origin.y});
        if (text_button("whole cost", texts::whole_curve.in(language), whole_width)) state.zoom.part.reset();
        tip(texts::whole_curve_hint.in(language));
    }
    if (sound > 0) {
        ImGui::SetCursorScreenPos({right - sound - gap, origin.y});
        draw_sound_buttons(input, *wishes);
    }
    ImGui::SetCursorScreenPos({right, origin.y});
    tree().name_next(texts::cost_scale.in(language));
    if (const auto taken = segmented("cost axis", forms, static_cast<int>(state.form), choice))
        state.form = static_cast<Form>(*taken);
}

}  // namespace petal
