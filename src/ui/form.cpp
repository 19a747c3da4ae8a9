#include "ui/form.hpp"

#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "experiment/problem_text.hpp"
#include "experiment/typed_text.hpp"
#include "ui/numbers.hpp"
#include "ui/text_entry.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"

#include <misc/cpp/imgui_stdlib.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace petal {

namespace {

constexpr float field_width = 70;

Span span_of(const Key& key, const OtherSpan& other) {
    const Span span = key.span();
    return {other.low.value_or(span.low), other.high.value_or(span.high),
            other.is_logarithmic.value_or(span.is_logarithmic)};
}

float share_of(double value, const Span& span) {
    const double share = span.is_logarithmic
                             ? std::log(std::max(value, 1e-300) / span.low) / std::log(span.high / span.low)
                             : (value - span.low) / (span.high - span.low);
    return static_cast<float>(std::clamp(share, 0.0, 1.0));
}

double value_at(float share, const Span& span, bool is_whole) {
    const double t = static_cast<double>(share);
    const double value =
        span.is_logarithmic ? span.low * std::pow(span.high / span.low, t) : span.low + (span.high - span.low) * t;
    return is_whole ? std::round(rounded(value, 2)) : rounded(value, 2);
}

// From one whole number to the next where there are not too many of them.
double slider_step(const Span& span, bool is_whole) {
    const double numbers = span.high - span.low;
    return is_whole && !span.is_logarithmic && numbers > 0 && numbers <= 100 ? 1 / numbers : 0.02;
}

// In a row of the same height.
void push_small_text() {
    ImGui::PushFont(look().caption);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {8, (look().row - line_height(look().caption)) / 2});
}
void pop_small_text() {
    ImGui::PopStyleVar();
    ImGui::PopFont();
}

// The label of a row and its control, from BeginGroup on, have one tip.
void end_row(float left, std::string_view tip_id) {
    ImGui::EndGroup();
    tip_of(tip_id);
    return_to(left);
}

bool is_list(const std::string& text) { return typed_text(text).find_first_of(",;") != std::string::npos; }

// Why one entry of the list `hidden`, or any other value, is not allowed.
Worded not_allowed(const Problem& problem, const Target& target, const std::string& text) {
    if (problem.kind != Problem::Kind::bad_value) return reason_of(problem);
    const bool is_entry = target.key == std::string_view("hidden");
    return [problem, is_entry, text](Language language) {
        const std::string allowed =
            is_entry ? words_for(find_key("hidden")->range(), language) : problem.allowed.in(language);
        const std::string gap = language == Language::zh ? gap_before(allowed) : "";
        return filled(texts::refused.in(language), {shown_input(text), gap + allowed});
    };
}

// The number that a key holds is refused or taken by the same reader as a link's; but several are no entry of a list.
void type_value(const Form& form, const Target& target, const char* id, const std::string& text) {
    Experiment changed = form.edited;
    const auto problem = set_value(changed, target.key, target.before + text + target.after);
    const bool is_taken_as_list = !problem && is_list(text);
    const bool is_of_list = !target.before.empty() || !target.after.empty();
    if (!is_taken_as_list) form.edited = changed;
    form.state.refused_in = form.edited;
    if (is_taken_as_list || (is_of_list && !typed_number(text))) return refuse(form.state, id, no_number(text));
    refuse(form.state, id, problem ? not_allowed(*problem, target, text) : nullptr);
}

// What was refused is gone on with, or given up.
std::optional<std::string> element_field(FormState& state, const char* id, std::string_view label,
                                         const std::string& shown, float width) {
    const ImGuiID item = ImGui::GetID(id);
    const bool is_refused = state.refused == item, goes_on = is_refused && state.typed_in == item;
    const std::string refusal = is_refused && state.reason ? state.reason(look().language) : "";
    Entered entered = entry_field(id, {label, shown, goes_on ? state.typed : shown, refusal}, width);
    if (entered.given_up && is_refused) state.refused = 0;
    return std::move(entered.typed);
}

std::optional<std::string> imgui_field(FormState& state, const char* id, std::string_view label,
                                       const std::string& shown, float width) {
    const ImGuiID item = ImGui::GetID(id);
    const FormState::Edit& known = state.left.field == item ? state.left : state.edit;
    std::string text = known.field == item ? known.text : shown;
    ImGui::SetNextItemWidth(width);
    ImGui::InputText(id, &text, ImGuiInputTextFlags_AutoSelectAll);
    say_item({.role = Role::field,
              .states = state_if(state.refused == item, NodeState::invalid),
              .name = std::string(label),
              .value = shown});
    if (ImGui::IsItemActivated()) state.left = std::exchange(state.edit, {item, shown, text});
    if (ImGui::IsItemActive()) {
        state.edit.text = text;
        const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
        ImGui::GetWindowDrawList()->AddRect(min, max, ink(look().colours.accent), corner, 0, 1.5f);
        return std::nullopt;
    }
    control_edge(ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
    FormState::Edit& ended = state.left.field == item ? state.left : state.edit;
    if (ended.field != item) return std::nullopt;
    const std::string began = std::exchange(ended, {}).began;
    return ImGui::IsItemDeactivated() && text != began ? std::optional(text) : std::nullopt;
}

}  // namespace

std::optional<std::string> typed_field(FormState& state, const char* id, std::string_view label,
                                       const std::string& shown, float width) {
    const ImGuiID item = ImGui::GetID(id);
    const bool is_long = text_size(ImGui::GetFont(), shown).x > width - 2 * ImGui::GetStyle().FramePadding.x;
    if (is_long) push_small_text();
    auto typed = tree().has_elements ? element_field(state, id, label, shown, width)
                                     : imgui_field(state, id, label, shown, width);
    if (is_long) pop_small_text();
    if (typed) {
        state.typed_in = item;
        state.typed = *typed;
    }
    return typed;
}

void refuse(FormState& state, const char* id, Worded reason) {
    state.refused = reason ? ImGui::GetID(id) : 0;
    state.reason = std::move(reason);
}

Worded reason_of(const std::optional<Problem>& problem) {
    if (!problem) return nullptr;
    return [problem = *problem](Language language) { return describe(problem, language); };
}

Worded no_number(const std::string& text) {
    return [text](Language language) { return filled(texts::bad_number.in(language), {shown_input(text)}); };
}

void draw_refusal(const FormState& state, const char* id, float width) {
    if (state.refused != ImGui::GetID(id)) return;
    paragraph(look().caption, look().colours.error, state.reason(look().language), width);
}

void Form::row(std::string_view words) const {
    if (state.refused_in && *state.refused_in != edited) {
        state.refused = 0;
        state.refused_in.reset();
    }
    const ImVec2 position = ImGui::GetCursorScreenPos();
    tree().name_next(words);
    ImFont* font = text_size(look().text, words).x > label_width() - 6 ? look().caption : look().text;
    put_text(*ImGui::GetWindowDrawList(), font, {position.x, position.y + (look().row - line_height(font)) / 2},
             ink(look().colours.ink), words);
    ImGui::SetCursorScreenPos({position.x + label_width(), position.y});
}

void draw_form_part(const Form& form, const FormPart& part, bool& open, const std::function<void()>& draw) {
    const char* title = part.title.in(form.language);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, part.folded ? unit : 6.0f});
    if (part.folded) {
        if (fold(part.id, title, open, form.width, look().strong, part.beside)) draw();
        hairline(form.width);
    } else {
        draw_title(title, part.beside, form.width);
        draw();
        vertical_space(unit + 4);
    }
    ImGui::PopStyleVar();
}

void number_row(const Form& form, const Target& target, std::string_view name, double value, const OtherSpan& other) {
    const Key& key = *find_key(target.key);
    const Span span = span_of(key, other);
    const float field = field_width, left = ImGui::GetCursorScreenPos().x;
    const std::string id = "##" + target.before + target.key;
    ImGui::PushID(id.c_str());
    ImGui::BeginGroup();
    form.row(name);
    float share = share_of(value, span);
    const SliderWords words{number_text(value), slider_step(span, key.range().is_whole)};
    if (slider((id + " slider").c_str(), share, form.control_width() - field - unit, words))
        set_value(form.edited, target.key,
                  target.before + number_text(value_at(share, span, key.range().is_whole)) + target.after);
    ImGui::SameLine(0, unit);
    if (const auto text = typed_field(form.state, id.c_str(), name, number_text(value), field))
        type_value(form, target, id.c_str(), *text);
    end_row(left, "##" + std::string(target.key));
    draw_refusal(form.state, id.c_str(), form.width);
    ImGui::PopID();
}

void field_row(const Form& form, const Target& target, std::string_view name, double value) {
    const float left = ImGui::GetCursorScreenPos().x;
    const std::string id = "##" + target.before + target.key;
    ImGui::PushID(id.c_str());
    ImGui::BeginGroup();
    form.row(name);
    if (const auto text = typed_field(form.state, id.c_str(), name, number_text(value), form.control_width()))
        type_value(form, target, id.c_str(), *text);
    end_row(left, "##" + std::string(target.key));
    draw_refusal(form.state, id.c_str(), form.width);
    ImGui::PopID();
}

std::optional<int> chooser_row(const Form& form, const char* id, std::string_view name,
                               const std::vector<std::string>& choices, int chosen) {
    const float left = ImGui::GetCursorScreenPos().x;
    form.row(name);
    const auto taken = chooser(id, choices, chosen, form.control_width());
    return_to(left);
    return taken;
}

std::optional<int> segmented_row(const Form& form, const char* id, std::string_view name,
                                 const std::vector<std::string>& choices, int chosen) {
    const float left = ImGui::GetCursorScreenPos().x;
    form.row(name);
    const auto taken = segmented(id, choices, chosen, form.control_width());
    return_to(left);
    return taken;
}

}  // namespace petal
