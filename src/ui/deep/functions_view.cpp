#include "ui/deep/functions_view.hpp"

#include "numpy/course_functions.hpp"
#include "ui/code_block.hpp"
#include "ui/deep/deep_state.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/deep/working_lines.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

// The one that was chosen at this box, else the innermost at work.
std::size_t shown_function(const std::vector<NumPyFunction>& functions, const std::vector<WorkingLine>& working,
                           const DeepState& state, const DeepBox& box) {
    const bool is_chosen = !state.chosen_function.empty() && state.function_chosen_at == box;
    const std::string& name = is_chosen ? state.chosen_function : working.front().function;
    const auto found = std::find_if(functions.begin(), functions.end(),
                                    [&](const NumPyFunction& function) { return function.name == name; });
    return found == functions.end() ? 0 : static_cast<std::size_t>(found - functions.begin());
}

// Their names in rows; those at work have a frame in the accent.
std::optional<std::size_t> draw_names(const std::vector<NumPyFunction>& functions,
                                      const std::vector<WorkingLine>& working, std::size_t shown, float width) {
    const Palette& p = look().colours;
    const float height = look().touch ? look().row : line_height(look().caption) + unit,
                left = ImGui::GetCursorScreenPos().x;
    const TreeScope scope(Role::list, texts::course_functions.in(look().language));
    std::optional<std::size_t> chosen;
    float x = left;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit / 2, unit / 2});
    for (std::size_t i = 0; i < functions.size(); ++i) {
        const std::string& name = functions[i].name;
        const ImVec2 words = text_size(look().caption, name), size{words.x + 1.5f * unit, height};
        if (i > 0 && x + size.x <= left + width)
            ImGui::SameLine();
        else
            x = left;
        const bool works = is_at_work(working, name);
        if (press_area(("function " + name).c_str(), size)) chosen = i;
        say_item({.role = Role::option,
                  .states = state_if(i == shown, NodeState::chosen),
                  .name = works ? filled(texts::function_at_work.in(look().language), {name}) : name});
        tip_of("function");
        x = ImGui::GetItemRectMax().x + unit / 2;
        const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
        ImDrawList& list = *ImGui::GetWindowDrawList();
        if (i == shown || ImGui::IsItemHovered())
            list.AddRectFilled(min, max, ink(i == shown ? p.control_hot : p.side), corner);
        list.AddRect(min, max, ink(works ? p.accent : p.edge), corner);
        focus_ring();
        put_text(list, look().caption, {min.x + 0.75f * unit, (min.y + max.y - words.y) / 2},
                 ink(works || i == shown ? p.ink : p.muted), name);
    }
    ImGui::PopStyleVar();
    return chosen;
}

}  // namespace

void draw_course_functions(SectionView& view) {
    const Experiment& e = view.input.experiment;
    auto& state = view.state<DeepState>();
    hairline(view.width);
    draw_title(view.say(texts::course_functions), {}, view.width);
    paragraph(look().caption, look().colours.muted, view.say(texts::course_functions_story), view.width);
    const std::vector<NumPyFunction> functions = course_functions(e);
    const std::vector<WorkingLine> working = working_lines(e);
    const std::size_t shown = shown_function(functions, working, state, e.box);
    if (const auto chosen = draw_names(functions, working, shown, view.width)) {
        state.chosen_function = functions[*chosen].name;
        state.function_chosen_at = e.box;
    }
}

void draw_function(SectionView& view) {
    const Experiment& e = view.input.experiment;
    const std::vector<NumPyFunction> functions = course_functions(e);
    const std::vector<WorkingLine> working = working_lines(e);
    const NumPyFunction& function = functions[shown_function(functions, working, view.state<DeepState>(), e.box)];
    const TreeScope scope(Role::group, filled(view.say(texts::listing_told), {function.name}));
    draw_listing(
        lines_of_code(function.code), [&](const std::string& line) { return is_at_work(working, function.name, line); },
        view.width);
    const auto copy = [&](const char* id, const Phrase& words, const auto& text) {
        const std::string said = view.say(words);
        if (text_button(id, said, text_size(look().text, said).x + 3 * unit)) view.wishes.push_back(CopyText{text()});
    };
    copy("copy function", texts::copy_function, [&] { return function.code + "\n"; });
    if (view.width >= 420) ImGui::SameLine();
    copy("copy program", texts::copy_program,
         [&] { return course_program(e, std::max<std::int64_t>(1, e.iters / 10)); });
}

}  // namespace petal
