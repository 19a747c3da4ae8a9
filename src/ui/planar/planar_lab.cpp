#include "ui/planar/planar_lab.hpp"

#include "experiment/number_text.hpp"
#include "ui/insight_panel.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/insight.hpp"
#include "ui/planar/legend.hpp"
#include "ui/planar/planar_state.hpp"
#include "ui/planar/planar_status.hpp"
#include "ui/planar/regions.hpp"
#include "ui/texts.hpp"
#include "ui/transport.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// ---------------------------------------------------------------- what changes a run

void draw_points(SectionView& view) {
    auto& state = view.state<PlanarState>();
    const char* set = name_of(view.edited.data).in(view.language());
    const Form form = view.form(view.width);
    draw_form_part(form, {"data section", texts::data, set, view.folds()}, state.data_open,
                   [&] { draw_data_panel(form, state.data, view.page_width != PageWidth::narrow); });
}

// "5-4 tanh": what a folded section hides.
std::string model_summary(const Experiment& e, Language language) {
    if (e.hidden.empty()) return "0";
    const std::string sizes = e.hidden.size() > 5
                                  ? filled(texts::hidden_layer_count.in(language), {std::to_string(e.hidden.size())})
                                  : sizes_text(e.hidden);
    return sizes + " · " + name_of(e.act[0]).in(language);
}

void draw_model(SectionView& view) {
    auto& state = view.state<PlanarState>();
    const std::string summary = view.folds() ? model_summary(view.edited, view.language()) : "";
    const Form form = view.form(view.width);
    draw_form_part(form, {"model section", texts::model, summary, view.folds()}, state.model_open,
                   [&] { draw_model_panel(form, state.model); });
}

void draw_training(SectionView& view) {
    auto& state = view.state<PlanarState>();
    const std::string rate = std::string(view.say(texts::learning_rate)) + " " + number_text(view.edited.lr);
    const Form form = view.form(view.width);
    draw_form_part(form, {"training section", texts::training, view.folds() ? rate : "", view.folds()},
                   state.training_open, [&] {
                       if (draw_training_panel(form, view.input.snapshot.gradient_check, state.training))
                           view.wishes.push_back(CheckGradients{});
                   });
}

// ---------------------------------------------------------------- what is seen of it

float side_by_side(const SectionView& view) { return std::floor((view.width - 10) / 2); }

// Under the regions of a wide page the legend begins where they do.
float legend_indent(const SectionView& view) {
    return view.page_width == PageWidth::wide && is_roomy(side_by_side(view)) ? region_left_margin : 0;
}

// A sigmoid's answer is cut there; softmax takes the largest.
bool has_threshold(const Experiment& experiment) { return experiment.out == Output::sigmoid; }

float room_on_page(const SectionView& view) { return view.lab_height - 4 * unit; }

// As large as both fit side by side and everything under them still fits on the page.
float region_side(const SectionView& view) {
    const PageInput& input = view.input;
    const float threshold = has_threshold(input.experiment) ? look().row + unit : 0;
    const float under = legend_height(input, view.width, legend_indent(view)) + threshold + look().row +
                        sweep_strip_height(input, view.width) + 8 * unit;
    float side = (view.width - 2.5f * unit) / 2;
    side = std::min(side, room_on_page(view) - under - (regions_height(input, side) - side));
    return std::min(side_by_side(view), std::floor(std::clamp(side, 280.0f, 760.0f)));
}

void draw_threshold(SectionView& view) {
    const float indent = legend_indent(view);
    ImGui::SetCursorScreenPos({ImGui::GetCursorScreenPos().x + indent, ImGui::GetCursorScreenPos().y});
    ImGui::BeginGroup();
    number_row(view.form(std::min(view.width - indent, 340.0f)), {"threshold"}, view.say(texts::threshold),
               view.edited.threshold);
    ImGui::EndGroup();
}

// As large as the column, and on a screen that lies no higher than what stands above and under it leaves.
float one_region_side(const SectionView& view) {
    const float tools =
        view.page_width == PageWidth::narrow ? point_tool_rows(view.edited.classes) * look().row + unit : 0;
    const float around = 2 * look().row + 140 + tools + (has_threshold(view.input.experiment) ? look().row : 0);
    return std::floor(std::min(view.width, std::max(280.0f, room_on_page(view) - around)));
}

void draw_regions_and_legend(SectionView& view) {
    if (view.page_width == PageWidth::wide)
        draw_regions(view);
    else
        draw_one_region(view);
    draw_legend(view.input, view.width, legend_indent(view));
    if (has_threshold(view.edited)) draw_threshold(view);
}

void draw_sweep(SectionView& view) {
    if (view.page_width == PageWidth::wide) hairline(view.width);
    draw_sweep_strip(view, view.state<PlanarState>().sweep);
}

// ---------------------------------------------------------------- what explains it

Insight insight_now(const SectionView& view) {
    return insight_of(view.input.snapshot, view.input.experiment, view.language());
}

// The cost and the network share what the words leave of the page.
float room_beside_words(const SectionView& view) {
    return room_on_page(view) - insight_height(insight_now(view), view) - 6 * unit;
}
float chart_height(const SectionView& view) { return std::clamp(room_beside_words(view) * 0.4f, 160.0f, 320.0f); }
float network_height(const SectionView& view) {
    return std::clamp(room_beside_words(view) - chart_height(view), 200.0f, 480.0f);
}

void draw_cost(SectionView& view) {
    auto& state = view.state<PlanarState>();
    draw_cost_chart(view.input, cost_chart_of(view.input), state.cost, {view.width, view.height}, &view.wishes);
    if (state.cost.is_dragged()) state.dragging = true;
}

void draw_network_section(SectionView& view) {
    auto& state = view.state<PlanarState>();
    draw_title(view.say(texts::network), "", view.width);
    const float rows = line_height(look().strong) + look().row + 2 * ImGui::GetStyle().ItemSpacing.y;
    draw_network(view.input, traced_region(view.input, WhichModel::network, state.network), state.drawing,
                 {view.width, view.height - rows}, view.wishes);
    if (state.drawing.drag) state.dragging = true;
}

void draw_what_you_see(SectionView& view) { draw_insight(view, insight_now(view)); }

constexpr auto left = PageColumn::left, middle = PageColumn::middle, right = PageColumn::right;

constexpr Section sections[] = {
    {"points", {left, 0}, {left, 0}, narrow_place(3, unit), draw_points},
    {"model", {left, 1}, {left, 1}, narrow_place(4), draw_model},
    {"training", {left, 2}, {left, 2}, narrow_place(5), draw_training},
    {"regions",
     {middle, 0, 0, region_side},
     {middle, 0, 0, one_region_side},
     narrow_place(0, 0, one_region_side),
     draw_regions_and_legend},
    {"run", {middle, 1, 2 * unit}, {middle, 1}, narrow_place(1), draw_transport},
    {"sweep", {middle, 2, 2 * unit}, {middle, 4, 2 * unit}, narrow_place(8, unit), draw_sweep},
    {"cost",
     {right, 0, 0, chart_height},
     {middle, 2, 2 * unit, points<180>},
     narrow_place(6, unit, points<200>),
     draw_cost},
    {"network",
     {right, 1, 2 * unit, network_height},
     {middle, 3, 2 * unit, points<300>},
     narrow_place(7, unit, points<320>),
     draw_network_section},
    {"insight", {right, 2, 2 * unit}, {left, 3}, narrow_place(2, unit), draw_what_you_see}};

}  // namespace

constexpr LabPage planar_lab{.sections = sections,
                             .columns = workbench_columns,
                             .new_state = make_lab_state<PlanarState>,
                             .status = planar_status,
                             .end = transport_shortcut,
                             .is_heard = true};

}  // namespace petal
