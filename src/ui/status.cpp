// What screen readers hear of each lab.
#include "ui/arrays/array_facts.hpp"
#include "ui/deep/deep_status.hpp"
#include "ui/images/images_status.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/page.hpp"
#include "ui/planar/planar_status.hpp"

namespace petal {

std::string status_text(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    switch (experiment.lab) {
        case Lab::neuron: return neuron_status(snapshot, experiment, language);
        case Lab::arrays: return arrays_status(snapshot, experiment, language);
        case Lab::planar: break;
        case Lab::deep: return deep_status(snapshot, experiment, language);
        case Lab::images: return images_status(snapshot, experiment, language);
    }
    return planar_status(snapshot, experiment, language);
}

}  // namespace petal
