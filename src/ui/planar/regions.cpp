#include "ui/planar/regions.hpp"

#include "ui/numbers.hpp"
#include "ui/planar/insight.hpp"
#include "ui/planar/planar_state.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

float figures_indent(float side) { return is_roomy(side) ? region_left_margin : 0; }

float title_height() { return line_height(look().strong) + 6; }

void say_figure(ImVec2 place, ImVec2 size, std::string_view caption, std::string_view value, Language language) {
    if (!tree().listens()) return;
    say_text(look().caption, filled(texts::figure_words.in(language), {std::string(caption), std::string(value)}),
             place, size);
}

// One figure with its caption under it; returns where the next one may stand.
float put_figure(ImDrawList& list, ImVec2 place, ImFont* font, float baseline, std::string_view value,
                 std::string_view caption, float least_width) {
    const Palette& p = look().colours;
    put_text(list, font, {place.x, place.y + baseline - line_height(font) * 0.8f}, ink(p.ink), value);
    put_text(list, look().caption, {place.x, place.y + baseline + 6}, ink(p.muted), caption);
    const float width = std::max({least_width, text_size(font, value).x, text_size(look().caption, caption).x});
    say_figure(place, {width, baseline + 6 + line_height(look().caption)}, caption, value, look().language);
    return place.x + width + 1.5f * unit;
}

// Three figures need more room than two.
bool are_beside(const PageInput& input, float side) {
    return is_roomy(side) && (input.experiment.test == 0 || side > 340);
}

float figures_height(const PageInput& input, float side) {
    if (are_beside(input, side)) return 58;
    return 58 + line_height(look().caption) * (input.experiment.test > 0 ? 2.0f : 1.0f);
}

void draw_figures(const PageInput& input, const ModelView* view, ImVec2 place, bool roomy) {
    const Language language = input.language;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string test = percent(view ? view->test_accuracy : NAN, language),
                      cost = cost_text(view ? view->cost : NAN);
    const bool has_test = input.experiment.test > 0;
    const char *test_words = texts::test_accuracy.in(language), *cost_words = texts::cost_caption.in(language);
    ImFont* large = roomy ? look().figure : look().heading;
    const float baseline = 32,
                next = put_figure(list, place, large, baseline, percent(view ? view->train_accuracy : NAN, language),
                                  texts::training_accuracy.in(language), text_size(large, "88.88 %").x);
    if (roomy) {
        place.x = next;
        if (has_test) place.x = put_figure(list, place, look().heading, baseline, test, test_words, 60);
        put_figure(list, place, look().text, baseline, cost, cost_words, 60);
        return;
    }
    place.y += 58;
    const auto line = [&](std::string_view words, const std::string& value) {
        put_text(list, look().caption, place, ink(look().colours.muted), words);
        put_text(list, look().caption, {place.x + text_size(look().caption, words).x + 6, place.y},
                 ink(look().colours.ink), value);
        say_figure(
            place,
            {text_size(look().caption, words).x + 6 + text_size(look().caption, value).x, line_height(look().caption)},
            words, value, language);
        place.y += line_height(look().caption);
    };
    if (has_test) line(test_words, test);
    line(cost_words, cost);
}

std::string title_of(const PageInput& input, WhichModel model, bool brief) {
    return model == WhichModel::logistic ? texts::logistic_regression.in(input.language)
                                         : network_title(input.experiment, input.language, brief);
}

void draw_model_title(const PageInput& input, WhichModel model, float side) {
    const bool logistic = model == WhichModel::logistic;
    const std::string told = title_of(input, model, !is_roomy(side));
    std::string title = told;
    const float indent = figures_indent(side), room = side - indent;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImFont* font = text_size(look().strong, title).x > room ? look().caption : look().strong;
    if (!logistic && text_size(font, title).x > room)
        title = fitting_text(font, sizes_text(input.experiment.hidden), room);
    const ImVec2 end{origin.x + side, origin.y + title_height()};
    tree().say(at({origin.x + indent, origin.y}, end, {.role = Role::heading, .level = 2, .name = told}));
    ImGui::PushClipRect(origin, end, true);
    put_text(*ImGui::GetWindowDrawList(), font,
             {origin.x + indent, origin.y + line_height(look().strong) - line_height(font)}, ink(look().colours.ink),
             title);
    ImGui::PopClipRect();
    ImGui::Dummy({side, title_height()});
}

// The axes stay where they are while points are drawn, and a stroke can be undone until a point is erased.
void follow_stroke(PlanarState& state, const std::optional<DataReady>& data, bool has_begun, std::size_t before,
                   std::size_t after) {
    if (!state.logistic.stroke && !state.network.stroke)
        state.held_box.reset();
    else if (!state.held_box && data)
        state.held_box = data->box;
    if (after < before) state.data.strokes.clear();
    if (has_begun && state.data.tool == PointTool::add) state.data.strokes.push_back(before);
    state.data.points = after;
}

// Region and figures of one model.
void draw_model_region(const SectionView& view, WhichModel model, float side) {
    const PageInput& input = view.input;
    auto& state = view.state<PlanarState>();
    const bool logistic = model == WhichModel::logistic;
    RegionViewState& region = logistic ? state.logistic : state.network;
    const bool was_drawing = region.stroke.has_value();
    const std::size_t before = view.edited.added.size();
    const std::string title = title_of(input, model, !is_roomy(side));
    draw_region_view({input, model, {side, side}, state.data.tool, state.data.drawn_class, title, state.held_box},
                     region, view.edited);
    const bool by_key = !region.stroke && view.edited.added.size() > before;
    follow_stroke(state, input.snapshot.data, by_key || (region.stroke && !was_drawing), before,
                  view.edited.added.size());
    if (region.stroke) state.dragging = true;  // a finger that draws does not scroll
    const auto& progress = input.snapshot.progress;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    draw_figures(input,
                 !progress  ? nullptr
                 : logistic ? &progress->logistic
                            : &progress->network,
                 {origin.x + figures_indent(side), origin.y}, are_beside(input, side));
    ImGui::Dummy({side, figures_height(input, side)});
}

void draw_model_column(const SectionView& view, WhichModel model, float side) {
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 0});
    draw_model_title(view.input, model, side);
    draw_model_region(view, model, side);
    ImGui::PopStyleVar();
    ImGui::EndGroup();
}

// "network · 90.75 %": the accuracy of the one that is not shown stays in sight.
std::string switch_text(const PageInput& input, const Phrase& name, const ModelView* model) {
    const double accuracy = model ? model->train_accuracy : NAN;
    const std::string words = name.in(input.language);
    return std::isnan(accuracy) ? words : words + " · " + percent(accuracy, input.language);
}

}  // namespace

bool is_roomy(float side) { return side > 250; }

float regions_height(const PageInput& input, float side) { return title_height() + side + figures_height(input, side); }

void draw_one_region(SectionView& view) {
    const PageInput& input = view.input;
    auto& state = view.state<PlanarState>();
    const auto& progress = input.snapshot.progress;
    const std::vector<std::string> names{
        switch_text(input, texts::logistic_short, progress ? &progress->logistic : nullptr),
        switch_text(input, texts::network_short, progress ? &progress->network : nullptr)};
    const bool shows_network = state.shown_region == WhichModel::network;
    tree().name_next(texts::model_shown.in(input.language));
    if (const auto taken = segmented("region", names, shows_network ? 1 : 0, view.width))
        state.shown_region = *taken == 1 ? WhichModel::network : WhichModel::logistic;
    const bool has_tools = view.page_width == PageWidth::narrow;  // else they stand with the data
    const Form form = view.form(view.width);
    if (has_tools) draw_point_tools(form, state.data);
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 0});
    draw_model_region(view, state.shown_region, view.height);
    ImGui::PopStyleVar();
    ImGui::EndGroup();
    if (has_tools) draw_undo(form, state.data);
}

void draw_regions(SectionView& view) {
    const float side = view.height;
    ImGui::BeginGroup();
    draw_model_column(view, WhichModel::logistic, side);
    ImGui::SameLine(0, view.width - 2 * side);
    draw_model_column(view, WhichModel::network, side);
    ImGui::EndGroup();
}

}  // namespace petal
