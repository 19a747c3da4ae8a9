#include "ui/deep/explanation.hpp"

#include "ui/deep/cache.hpp"
#include "ui/deep/steps.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/texts_deep.hpp"
#include "ui/widgets.hpp"

namespace petal {

namespace {

const Phrase& story_of(const DeepBox& box, int L) {
    if (box.kind == BoxKind::activation_back && box.layer == L) return texts::last_activation_back;
    if (box.kind == BoxKind::linear_back && box.layer == 1) return texts::first_linear_back;
    return texts::box_stories[box.kind].name;
}

bool is_now(CacheState state) { return state == CacheState::kept_here || state == CacheState::used_here; }

// The entry as a chip: filled while it is kept, with its frame in the accent when this box keeps or uses it.
void draw_chip(ImDrawList& list, const CacheEntry& entry, ImVec2 min, ImVec2 max) {
    const Palette& p = look().colours;
    const bool kept = entry.state != CacheState::awaited && entry.state != CacheState::used;
    list.AddRectFilled(min, max, ink(is_now(entry.state) ? p.accent : kept ? p.control_hot : p.side), corner);
    list.AddRect(min, max, ink(is_now(entry.state) ? p.accent : p.line), corner);
    const ImVec2 size = text_size(look().caption, entry.name);
    put_text(list, look().caption, {(min.x + max.x - size.x) / 2, (min.y + max.y - size.y) / 2},
             ink(is_now(entry.state) ? p.on_accent
                 : kept              ? p.ink
                                     : p.muted),
             entry.name);
}

std::string state_words(const CacheEntry& entry, Language language) {
    return filled(texts::cache_states[entry.state].name.in(language), {values::deep_box_text(entry.used_by)});
}

}  // namespace

std::string box_story(const Experiment& experiment, Language language) {
    const DeepBox& box = experiment.box;
    return filled(story_of(box, layers_of(experiment)).in(language),
                  {std::to_string(box.layer), std::to_string(box.layer - 1)});
}

void draw_box_story(const PageInput& input, float width) {
    label(look().strong, look().colours.ink, box_title(input.experiment.box, input.language));
    paragraph(look().text, look().colours.ink, box_story(input.experiment, input.language), width);
}

void draw_cache(const PageInput& input, float width) {
    const Language language = input.language;
    label(look().strong, look().colours.ink, texts::cache.in(language));
    paragraph(look().caption, look().colours.muted, texts::cache_story.in(language), width);
    const float height = 24, name = 50, chip = 34;
    const std::vector<CacheEntry> entries = cache_at(input.experiment.box, layers_of(input.experiment));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i + 2 < entries.size(); i += 3) {
        const ImVec2 origin = ImGui::GetCursorScreenPos();
        const float middle = origin.y + (height - line_height(look().caption)) / 2;
        put_text(list, look().caption, {origin.x, middle}, ink(look().colours.muted),
                 filled(texts::cache_layer.in(language), {std::to_string(entries[i].layer)}));
        for (std::size_t k = 0; k < 3; ++k) {
            const float left = origin.x + name + static_cast<float>(k) * (chip + 4);
            draw_chip(list, entries[i + k], {left, origin.y + 1}, {left + chip, origin.y + height - 1});
        }
        // The two from the linear box go together; what is at hand now is worth the words.
        const CacheEntry& told = is_now(entries[i + 2].state) ? entries[i + 2] : entries[i];
        const float left = origin.x + name + 3 * (chip + 4) + 4;
        list.PushClipRect(origin, {origin.x + width, origin.y + height}, true);
        put_text(list, look().caption, {left, middle},
                 ink(is_now(told.state) ? look().colours.accent : look().colours.muted), state_words(told, language));
        list.PopClipRect();
        ImGui::Dummy({width, height - ImGui::GetStyle().ItemSpacing.y + 2});
    }
    ImGui::Dummy({width, 2});
}

void draw_run_cost(const PageInput& input, DeepState& state, float width, Wishes& wishes) {
    if (!input.snapshot.progress) return;
    const ModelView& network = input.snapshot.progress->network;
    CostChart chart;
    chart.curves.push_back(
        {network.cost_iteration, network.cost_value, look().colours.accent, texts::network_short.in(input.language)});
    chart.iterations = static_cast<double>(input.experiment.iters);
    chart.marker = static_cast<double>(input.experiment.at);
    const auto clicked = draw_cost_chart(input, chart, state.cost, {width, 210});
    paragraph(look().caption, look().colours.muted, texts::cost_curve_hint.in(input.language), width);
    if (!clicked) return;
    Experiment edited = input.experiment;
    edited.at = static_cast<std::int64_t>(*clicked);
    wishes.push_back(EditExperiment{edited});
}

}  // namespace petal
