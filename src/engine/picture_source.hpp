// The pictures that runs work on: Petal's own, or those that the user has given. They are drawn, turned into columns
// and shown only when they are others than before.
#pragma once

#include "data/samples.hpp"
#include "engine/given_pictures.hpp"
#include "experiment/run.hpp"

#include <memory>
#include <optional>

namespace petal {

struct ChosenPictures {
    std::shared_ptr<const Samples> samples;
    std::uint32_t sheet = 0;                // the version of the set
    std::optional<PictureSheet> new_sheet;  // the set itself, when the page does not have it
};

class PictureSource {
  public:
    template <class Given> PicturesTaken take(const Given& given) { return changed_by(given_.take(given)); }
    PicturesTaken forget() { return changed_by(given_.forget()); }

    ChosenPictures choose(const Run& run);

  private:
    PicturesTaken changed_by(PicturesTaken taken);

    GivenPictures given_;
    bool given_changed_ = false;
    std::optional<Run> last_run_;
    std::shared_ptr<const Samples> samples_;  // of the last run
    std::uint32_t sheet_ = 0;
};

}  // namespace petal
