// What screen readers hear of each lab.
#include "ui/page.hpp"
#include "ui/planar/planar_status.hpp"

namespace petal {

std::string status_text(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    switch (experiment.lab) {
        case Lab::planar: break;
    }
    return planar_status(snapshot, experiment, language);
}

}  // namespace petal
