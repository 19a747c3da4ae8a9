#include "ui/deep/explanation.hpp"

#include "ui/deep/cache.hpp"
#include "ui/deep/deep_state.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_shapes.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
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
    list.AddRect(min, max, ink(is_now(entry.state) ? p.accent : p.edge), corner);
    const ImVec2 size = text_size(look().caption, entry.name);
    put_text(list, look().caption, {(min.x + max.x - size.x) / 2, (min.y + max.y - size.y) / 2},
             ink(is_now(entry.state) ? p.on_accent
                 : kept              ? p.ink
                                     : p.muted),
             entry.name);
}

std::string state_words(const CacheEntry& entry, Language language) {
    return filled(texts::cache_states[entry.state].name.in(language), {entry.used_by ? box_name(*entry.used_by) : ""});
}

// A row for each layer: what stands in it, and until when.
void say_cache(const std::vector<CacheEntry>& entries, ImVec2 size, Language language) {
    if (!tree().listens()) return;
    std::string cells;
    for (const Phrase& head :
         {texts::layer_head, texts::cache_from_linear, texts::cache_from_linear, texts::cache_from_activation})
        cells += (cells.empty() ? "" : "\t") + std::string(head.in(language));
    for (std::size_t i = 0; i + 2 < entries.size(); i += 3) {
        cells += '\n' + filled(texts::cache_layer.in(language), {std::to_string(entries[i].layer)});
        for (std::size_t k = i; k < i + 3; ++k)
            cells += '\t' + filled(texts::told_two.in(language),
                                   {python_name(entries[k].name), state_words(entries[k], language)});
    }
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    tree().say(at(origin, {origin.x + size.x, origin.y + size.y},
                  {.role = Role::table, .name = texts::cache.in(language), .value = std::move(cells)}));
}

void draw_words(const SectionView& view, const Phrase& story, const Phrase& next) {
    draw_title(view.say(texts::happens), {}, view.width);
    paragraph(look().text, look().colours.ink, view.say(story), view.width);
    paragraph(look().text, look().colours.muted, view.say(next), view.width);
}

}  // namespace

std::string box_story(const Experiment& experiment, Language language) {
    const DeepBox& box = experiment.box;
    return filled(story_of(box, layers_of(experiment)).in(language),
                  {std::to_string(box.layer), std::to_string(box.layer - 1)});
}

void draw_story(SectionView& view) {
    const Experiment& e = view.input.experiment;
    if (e.idea == Idea::initialization) return draw_words(view, texts::comparison_story, texts::comparison_try);
    if (e.idea == Idea::check) return draw_words(view, texts::check_story, texts::check_try);
    if (e.idea == Idea::backward) return draw_words(view, texts::backward_story, texts::backward_try);
    if (e.idea == Idea::shapes) return draw_words(view, texts::shapes_story, texts::shapes_try);
    draw_title(box_title(e.box, view.language()), {}, view.width);
    paragraph(look().text, look().colours.ink, box_story(e, view.language()), view.width);
}

void draw_cache(SectionView& view) {
    const PageInput& input = view.input;
    const float width = view.width;
    const Language language = input.language;
    draw_title(texts::cache.in(language), {}, width);
    paragraph(look().caption, look().colours.muted, texts::cache_story.in(language), width);
    const float height = 24, gap = 3;
    const auto layer_text = [&](int l) { return filled(texts::cache_layer.in(language), {std::to_string(l)}); };
    const float name = text_size(look().caption, layer_text(8)).x + 2 * gap,
                chip = text_size(look().caption, layer_name("W", 8)).x + 2 * gap;
    const std::vector<CacheEntry> entries = cache_at(input.experiment.box, layers_of(input.experiment));
    say_cache(entries, {width, (height + 2) * static_cast<float>(entries.size() / 3)}, language);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i + 2 < entries.size(); i += 3) {
        const ImVec2 origin = ImGui::GetCursorScreenPos();
        const float middle = origin.y + (height - line_height(look().caption)) / 2;
        put_text(list, look().caption, {origin.x, middle}, ink(look().colours.muted), layer_text(entries[i].layer));
        for (std::size_t k = 0; k < 3; ++k) {
            const float left = origin.x + name + static_cast<float>(k) * (chip + gap);
            draw_chip(list, entries[i + k], {left, origin.y + 1}, {left + chip, origin.y + height - 1});
        }
        // The two from the linear box go together; what is at hand now is worth the words.
        const CacheEntry& told = is_now(entries[i + 2].state) ? entries[i + 2] : entries[i];
        const float left = origin.x + name + 3 * (chip + gap) + gap;
        list.PushClipRect(origin, {origin.x + width, origin.y + height}, true);
        put_text(list, look().caption, {left, middle},
                 ink(is_now(told.state) ? look().colours.accent : look().colours.muted), state_words(told, language));
        list.PopClipRect();
        ImGui::Dummy({width, height - ImGui::GetStyle().ItemSpacing.y + 2});
    }
    ImGui::Dummy({width, 2});
}

void draw_run_cost(SectionView& view) {
    const PageInput& input = view.input;
    if (!input.snapshot.progress) return;
    const ModelView& network = input.snapshot.progress->network;
    CostChart chart;
    chart.curves.push_back(
        {network.cost_iteration, network.cost_value, look().colours.accent, view.say(texts::network_short)});
    chart.iterations = static_cast<double>(input.experiment.iters);
    chart.marker = static_cast<double>(input.experiment.at);
    const auto clicked = draw_cost_chart(input, chart, view.state<DeepState>().cost, {view.width, view.height});
    paragraph(look().caption, look().colours.muted, view.say(texts::cost_curve_hint), view.width);
    if (clicked) view.edited.at = static_cast<std::int64_t>(*clicked);
}

}  // namespace petal
