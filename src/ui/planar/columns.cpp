#include "ui/planar/columns.hpp"

#include "experiment/experiment_text.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/insight.hpp"
#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

float title_height() { return line_height(look().strong) + 6; }

// "5-4 tanh": what a folded section hides.
std::string model_summary(const Experiment& e, Language language) {
    std::string sizes;
    for (const int n : e.hidden) sizes += (sizes.empty() ? "" : "-") + std::to_string(n);
    if (sizes.empty()) return "0";
    if (e.hidden.size() > 5) sizes = std::to_string(e.hidden.size()) + " " + texts::hidden_layers.in(language);
    return sizes + " · " + name_of(e.act[0]).in(language);
}

// One figure with its caption under it; returns where the next one may stand.
float put_figure(ImDrawList& list, ImVec2 place, ImFont* font, float baseline, std::string_view value,
                 std::string_view caption, float least_width) {
    const Palette& p = look().colours;
    put_text(list, font, {place.x, place.y + baseline - line_height(font) * 0.8f}, ink(p.ink), value);
    put_text(list, look().caption, {place.x, place.y + baseline + 6}, ink(p.muted), caption);
    return place.x + std::max({least_width, text_size(font, value).x, text_size(look().caption, caption).x}) +
           1.5f * unit;
}

bool is_roomy(float side) { return side > 250; }

float figures_height(const PageInput& input, float side) {
    if (is_roomy(side)) return 58;
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
        place.y += line_height(look().caption);
    };
    if (has_test) line(test_words, test);
    line(cost_words, cost);
}

// Title, region, figures of one model.
void draw_model_column(const PageInput& input, PlanarState& state, WhichModel model, float side, Wishes& wishes) {
    const bool logistic = model == WhichModel::logistic, roomy = is_roomy(side);
    const std::string title = logistic ? texts::logistic_regression.in(input.language)
                                       : network_title(input.experiment, input.language, !roomy);
    const float indent = roomy ? region_left_margin : 0;
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 0});
    ImVec2 origin = ImGui::GetCursorScreenPos();
    ImFont* font = text_size(look().strong, title).x > side - indent ? look().caption : look().strong;
    ImGui::PushClipRect(origin, {origin.x + side, origin.y + title_height()}, true);
    put_text(*ImGui::GetWindowDrawList(), font,
             {origin.x + indent, origin.y + line_height(look().strong) - line_height(font)}, ink(look().colours.ink),
             title);
    ImGui::PopClipRect();
    ImGui::Dummy({side, title_height()});
    RegionViewState& view_state = logistic ? state.logistic : state.network;
    const RegionViewInput view_input{input, model, {side, side}, state.data.tool, state.data.drawn_class};
    if (auto edited = draw_region_view(view_input, view_state)) wishes.push_back(EditExperiment{std::move(*edited)});
    const auto& progress = input.snapshot.progress;
    origin = ImGui::GetCursorScreenPos();
    draw_figures(input,
                 !progress  ? nullptr
                 : logistic ? &progress->logistic
                            : &progress->network,
                 {origin.x + indent, origin.y}, roomy);
    ImGui::Dummy({side, figures_height(input, side)});
    ImGui::PopStyleVar();
    ImGui::EndGroup();
}

}  // namespace

void draw_controls(const PageInput& input, PlanarState& state, float width, bool folded, Wishes& wishes) {
    Experiment edited = input.experiment;
    const Form form{state.form, edited, input.language, width};
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, folded ? unit : 6.0f});
    draw_section(form, {"data section", texts::data, name_of(edited.data).in(input.language), folded}, state.data_open,
                 [&] { draw_data_panel(form, state.data); });
    draw_section(form, {"model section", texts::model, folded ? model_summary(edited, input.language) : "", folded},
                 state.model_open, [&] { draw_model_panel(form, state.model); });
    const std::string rate = std::string(texts::learning_rate.in(input.language)) + " " + number_text(edited.lr);
    draw_section(form, {"training section", texts::training, folded ? rate : "", folded}, state.training_open, [&] {
        if (draw_training_panel(form, input.snapshot.gradient_check, state.training))
            wishes.push_back(CheckGradients{});
    });
    ImGui::PopStyleVar();
    if (edited != input.experiment) wishes.push_back(EditExperiment{std::move(edited)});
}

float regions_height(const PageInput& input, float side) { return title_height() + side + figures_height(input, side); }

void draw_regions(const PageInput& input, PlanarState& state, float width, float side, Wishes& wishes) {
    ImGui::BeginGroup();
    draw_model_column(input, state, WhichModel::logistic, side, wishes);
    ImGui::SameLine(0, width - 2 * side);
    draw_model_column(input, state, WhichModel::network, side, wishes);
    ImGui::EndGroup();
}

void draw_insight(const PageInput& input, float width, Wishes& wishes) {
    const Insight insight = insight_of(input.snapshot, input.experiment, input.language);
    draw_title(texts::what_you_see.in(input.language), "", width);
    paragraph(look().text, insight.remedy ? look().colours.error : look().colours.ink, insight.look, width);
    if (!insight.next.empty()) paragraph(look().text, look().colours.muted, insight.next, width);
    if (insight.remedy && text_button("remedy", insight.remedy_text, width, ButtonKind::primary))
        wishes.push_back(EditExperiment{*insight.remedy});
}

float insight_height(const PageInput& input, float width) {
    const Insight insight = insight_of(input.snapshot, input.experiment, input.language);
    return line_height(look().strong) + 2 * unit + paragraph_height(look().text, insight.look, width) +
           paragraph_height(look().text, insight.next, width) + (insight.remedy ? look().row + unit : 0);
}

void draw_network_section(const PageInput& input, PlanarState& state, ImVec2 size, Wishes& wishes) {
    draw_title(texts::network.in(input.language), "", size.x);
    for (Wish& wish :
         draw_network(input, state.drawing,
                      {size.x, size.y - line_height(look().strong) - look().row - 2 * ImGui::GetStyle().ItemSpacing.y}))
        wishes.push_back(std::move(wish));
}

}  // namespace petal
