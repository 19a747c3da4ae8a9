#include "ui/planar/region_told.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/probe.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/texts.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/words/region_words.hpp"

#include <cmath>

namespace petal {

namespace {

constexpr int grid_side = 9;

std::string answer_cell(const Answer& answer, bool is_softmax, Language language) {
    const std::string probability = std::isnan(answer.probability) ? std::string(texts::no_value.in(language))
                                                                   : number_text(rounded(answer.probability, 3));
    if (!is_softmax) return probability;
    return filled(texts::grid_class.in(language), {std::to_string(answer.label), probability});
}

double place_on_grid(double low, double high, int i) { return rounded(low + (high - low) * i / (grid_side - 1), 3); }

// Of what is seen: without samples no region is drawn.
Told words_of(const RegionViewInput& input, const ModelView* view) {
    const auto& data = input.page.snapshot.data;
    const Language language = input.page.language;
    if (!data || !view) return {texts::preparing.in(language), ""};
    static const Region none;
    const Region& region = data->x.empty() ? none : view->region;
    return region_words({region, *data, view->wrong, input.page.experiment.threshold}, language);
}

}  // namespace

std::string region_cells(const RegionViewInput& input, const ModelView& view, const Box& box) {
    const Experiment& experiment = input.page.experiment;
    std::string cells = texts::grid_corner.in(input.page.language);
    for (int i = 0; i < grid_side; ++i) cells += '\t' + number_text(place_on_grid(box.x_min, box.x_max, i));
    for (int row = grid_side - 1; row >= 0; --row) {
        const double y = place_on_grid(box.y_min, box.y_max, row);
        cells += '\n' + number_text(y);
        for (int i = 0; i < grid_side; ++i) {
            const Answer answer =
                answer_at(view, input.model, experiment, box, place_on_grid(box.x_min, box.x_max, i), y);
            cells += '\t' + answer_cell(answer, experiment.out == Output::softmax, input.page.language);
        }
    }
    return cells;
}

void say_region(const RegionViewInput& input, const ModelView* view, RegionViewState& state, ImVec2 min, ImVec2 max) {
    if (!tree().listens()) return;
    const PageInput& page = input.page;
    const ToldRegion::Of now{page.snapshot.version, page.experiment.threshold, page.language, view != nullptr};
    if (!state.told || !(state.told->of == now)) state.told = ToldRegion{now, words_of(input, view)};
    ToldPicture picture{.name = input.title, .words = state.told->words};
    picture.id = ImGui::GetID(input.model == WhichModel::logistic ? "logistic picture" : "network picture");
    if (const auto& data = page.snapshot.data; data && view)
        picture.say_numbers = [&] {
            const bool is_softmax = page.experiment.out == Output::softmax;
            const Phrase& name = is_softmax ? texts::grid_of_softmax : texts::grid_of_sigmoid;
            say_numbers_of(name.in(page.language), region_cells(input, *view, data->box));
        };
    say_picture(min, max, picture);
}

}  // namespace petal
