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

constexpr const LabPage* lab_pages[] = {&neuron_lab, &arrays_lab, &planar_lab, &deep_lab, &images_lab};

LabState& state_of(const LabPage& page, PageState& state) {
    std::unique_ptr<LabState>& own = state.labs[page.lab];
    if (!own) own = page.new_state();
    return *own;
}

}  // namespace

std::span<const LabPage* const> all_lab_pages() { return lab_pages; }

const LabPage& lab_page(Lab lab) {
    return **std::find_if(std::begin(lab_pages), std::end(lab_pages),
                          [lab](const LabPage* page) { return page->lab == lab; });
}

std::string status_text(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    return lab_page(experiment.lab).status(snapshot, experiment, language);
}

std::string question_text(const Snapshot& snapshot, Lab lab, Language language) {
    const LabPage& page = lab_page(lab);
    return page.question ? page.question(snapshot, language) : "";
}

void draw_lab(const PageInput& input, PageState& state, Wishes& wishes) {
    const LabPage& page = lab_page(input.experiment.lab);
    LabState& own = state_of(page, state);
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
