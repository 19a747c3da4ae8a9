#include "ui/columns.hpp"

#include "ui/insight.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <cmath>
#include <cstdio>

namespace petal {

namespace {

constexpr float column_gap = 20, figures_height = 62;

void section_title(std::string_view text, std::string_view beside, float width) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    put_text(list, look().strong, origin, ink(look().colours.ink), text);
    put_text(list, look().text, {origin.x + width - text_size(look().text, beside).x, origin.y}, ink(look().colours.muted), beside);
    ImGui::Dummy({width, line_height(look().strong)});
}

// A section of the left column; on a narrow page its title folds it.
template <class Draw>
void section(const char* id, const Phrase& title, std::string_view beside, const Form& form, bool folded, bool& open, Draw draw) {
    if (folded) {
        if (fold(id, title.in(form.language), open, form.width, look().strong)) draw();
        hairline(form.width);
        return;
    }
    section_title(title.in(form.language), beside, form.width);
    draw();
    vertical_space(unit + 4);
}

// One figure with its caption under it; returns where the next one may stand.
float put_figure(ImDrawList& list, ImVec2 place, ImFont* font, float baseline, std::string_view value, std::string_view caption, float least_width) {
    const Palette& p = look().colours;
    put_text(list, font, {place.x, place.y + baseline - line_height(font) * 0.8f}, ink(p.ink), value);
    put_text(list, look().caption, {place.x, place.y + baseline + 6}, ink(p.muted), caption);
    return place.x + std::max({least_width, text_size(font, value).x, text_size(look().caption, caption).x}) + 2 * unit;
}

void draw_figures(const PageInput& input, const ModelView* view, float width) {
    const Language language = input.language;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double none = NAN;
    const bool roomy = width > 230;
    ImFont *large = roomy ? look().figure : look().heading, *small = roomy ? look().text : look().caption;
    const float baseline = 32;
    ImVec2 place{origin.x, origin.y};
    place.x = put_figure(list, place, large, baseline, percent(view ? view->train_accuracy : none, language), texts::training_accuracy.in(language),
                         text_size(large, "100.0 %").x);
    if (view && std::isfinite(view->test_accuracy))
        place.x = put_figure(list, place, roomy ? look().heading : look().strong, baseline, percent(view->test_accuracy, language),
                             texts::test_accuracy.in(language), 60);
    if (roomy || !(view && std::isfinite(view->test_accuracy)))
        put_figure(list, place, small, baseline, cost_text(view ? view->cost : none), texts::cost_caption.in(language), 60);
    ImGui::Dummy({width, figures_height});
}

// Title, region, figures of one model.
void draw_model_column(const PageInput& input, PageState& state, Model model, float side, Wishes& wishes) {
    const bool logistic = model == Model::logistic;
    const std::string title = logistic ? texts::logistic_regression.in(input.language) : network_title(input.experiment, input.language);
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 0});
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImFont* font = text_size(look().strong, title).x > side ? look().caption : look().strong;
    put_text(*ImGui::GetWindowDrawList(), font, {origin.x + 30, origin.y}, ink(look().colours.ink), title);
    ImGui::Dummy({side, line_height(look().strong) + 6});
    RegionViewState& view_state = logistic ? state.logistic : state.network;
    const RegionViewInput view_input{input, model, {side, side}, state.data.tool, state.data.drawn_class};
    if (auto edited = draw_region_view(view_input, view_state)) wishes.push_back(EditExperiment{std::move(*edited)});
    const auto& progress = input.snapshot.progress;
    ImGui::Indent(30);
    draw_figures(input, !progress ? nullptr : logistic ? &progress->logistic : &progress->network, side - 30);
    ImGui::Unindent(30);
    ImGui::PopStyleVar();
    ImGui::EndGroup();
}

}  // namespace

void draw_controls(const PageInput& input, PageState& state, float width, bool folded, Wishes& wishes) {
    Experiment edited = input.experiment;
    const Form form{state.form, edited, input.language, width};
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, folded ? unit : 6.0f});
    section("data section", texts::data, texts::data_set_names[static_cast<int>(edited.data)].in(input.language), form, folded, state.data_open,
            [&] { draw_data_panel(form, state.data); });
    section("model section", texts::model, "", form, folded, state.model_open, [&] { draw_model_panel(form, state.model); });
    section("training section", texts::training, "", form, folded, state.training_open, [&] {
        if (draw_training_panel(form, input.snapshot.gradient_check, state.training)) wishes.push_back(CheckGradients{});
    });
    ImGui::PopStyleVar();
    if (edited != input.experiment) wishes.push_back(EditExperiment{std::move(edited)});
}

float regions_height(float side, int columns) {
    const float one = line_height(look().strong) + 6 + side + figures_height;
    return columns == 2 ? one : 2 * one + unit;
}

void draw_regions(const PageInput& input, PageState& state, float width, float side, int columns, Wishes& wishes) {
    const float gap = columns == 2 ? std::max(column_gap / 2, width - 2 * side) : 0;
    ImGui::BeginGroup();
    draw_model_column(input, state, Model::logistic, side, wishes);
    if (columns == 2) ImGui::SameLine(0, gap);
    draw_model_column(input, state, Model::network, side, wishes);
    ImGui::EndGroup();
}

void draw_legend(const PageInput& input, float width) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto& data = input.snapshot.data;
    const int classes = data ? std::min(data->classes, max_classes) : 2;
    float x = origin.x + 5;
    const float middle = origin.y + line_height(look().caption) / 2;
    const auto name = [&](std::string_view words) {
        put_text(list, look().caption, {x + 10, origin.y}, ink(p.muted), words);
        x += 10 + text_size(look().caption, words).x + 16;
    };
    for (int k = 0; k < classes; ++k) {
        draw_class_mark(list, k, {x, middle}, 4, ink(p.classes[static_cast<std::size_t>(k)]), ink(p.page));
        name(filled(texts::class_name.in(input.language), {std::to_string(k)}));
    }
    list.AddCircle({x, middle}, 5, ink(p.ink, 0.75f), 0, 1.2f);
    name(texts::wrong_points.in(input.language));
    if (input.experiment.test > 0) {
        draw_class_mark(list, 0, {x, middle}, 4, ink(p.page), ink(p.classes[0]));
        name(texts::held_out_points.in(input.language));
    }
    ImGui::Dummy({width, line_height(look().caption)});
}

void draw_insight(const PageInput& input, float width, Wishes& wishes) {
    const Insight insight = insight_of(input.snapshot, input.experiment, input.language);
    section_title(texts::what_you_see.in(input.language), "", width);
    paragraph(look().text, insight.remedy ? look().colours.error : look().colours.ink, insight.look, width);
    if (!insight.next.empty()) paragraph(look().text, look().colours.muted, insight.next, width);
    if (insight.remedy && text_button("remedy", insight.remedy_text, width, ButtonKind::primary)) wishes.push_back(EditExperiment{*insight.remedy});
}

float insight_height(const PageInput& input, float width) {
    const Insight insight = insight_of(input.snapshot, input.experiment, input.language);
    return line_height(look().strong) + 2 * unit + paragraph_height(look().text, insight.look, width) + paragraph_height(look().text, insight.next, width) +
           (insight.remedy ? look().row + unit : 0);
}

void draw_network_section(const PageInput& input, PageState& state, ImVec2 size, Wishes& wishes) {
    section_title(texts::network.in(input.language), "", size.x);
    for (Wish& wish : draw_network(input, state.drawing, {size.x, size.y - line_height(look().strong) - look().row - 2 * ImGui::GetStyle().ItemSpacing.y}))
        wishes.push_back(std::move(wish));
}

}  // namespace petal
