#include "ui/labs.hpp"

#include "ui/arrays/arrays_lab.hpp"
#include "ui/deep/deep_lab.hpp"
#include "ui/images/images_lab.hpp"
#include "ui/neuron/neuron_lab.hpp"
#include "ui/page.hpp"
#include "ui/page_state.hpp"
#include "ui/planar/planar_lab.hpp"

#include <algorithm>
#include <utility>

namespace petal {

namespace {

struct PageRow {
    Lab value;
    const LabPage* page;
};
constexpr Choices<PageRow> lab_pages{{{Lab::neuron, &neuron_lab},
                                      {Lab::arrays, &arrays_lab},
                                      {Lab::planar, &planar_lab},
                                      {Lab::deep, &deep_lab},
                                      {Lab::images, &images_lab}}};

LabState& state_of(Lab lab, PageState& state) {
    std::unique_ptr<LabState>& own = state.labs[lab];
    if (!own) own = lab_page(lab).new_state();
    return *own;
}

}  // namespace

const LabPage& lab_page(Lab lab) { return *lab_pages[lab].page; }

std::string status_text(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    return lab_page(experiment.lab).status(snapshot, experiment, language);
}

std::string question_text(const Snapshot& snapshot, Lab lab, Language language) {
    const LabPage& page = lab_page(lab);
    return page.question ? page.question(snapshot, language) : "";
}

void draw_lab(const PageInput& input, PageState& state, Wishes& wishes) {
    const LabPage& page = lab_page(input.experiment.lab);
    LabState& own = state_of(input.experiment.lab, state);
    state.finger.drag_is_taken = std::exchange(own.dragging, false);
    Experiment edited = input.experiment;
    SectionView view{input, state, own, edited, wishes, page_width_of(input)};
    if (page.begin) page.begin(view);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    view.lab_height = std::max(100.0f, input.height - origin.y);
    draw_sections(view, page.sections, page.columns, origin, {input.width, view.lab_height});
    if (page.end) page.end(view);
    if (edited != input.experiment) wishes.push_back(EditExperiment{std::move(edited)});
}

}  // namespace petal
