// Both networks of the notes on pictures that are moved: the run's as it stands, and beside it the one that it is
// compared with, which is trained for this.
#pragma once

#include "engine/job.hpp"
#include "engine/picture_training.hpp"

#include <memory>
#include <optional>

namespace petal {

class ShiftJob : public Job {
  public:
    // `training` is the run's and must outlive the job.
    ShiftJob(std::uint32_t revision, const Run& run, std::shared_ptr<const Samples> samples, PictureTraining& training);

    void on(const MeasureShifts& command);

    bool busy() const override { return beside_ && (!beside_->ended() || measures_moved() || measures_curve()); }
    void advance(std::chrono::microseconds budget) override;
    bool has_news() const override { return news_; }
    std::vector<Event> take_news(const Look&) override;

  private:
    bool measures_moved() const { return !view_.has_moved; }
    bool measures_curve() const { return view_.shift.size() < 2 * largest_shift + 1; }
    void measure_moved();
    void measure_next_shift();

    Run other_run_;
    std::shared_ptr<const Samples> samples_;
    PictureTraining& training_;
    Parameters parameters_;          // of the run, when it was asked for
    std::optional<Session> beside_;  // what it is compared with, once it was asked for
    ShiftsMeasured view_;
    ModelOnShifts &run_, &other_;  // of view_
    bool news_ = false;
};

}  // namespace petal
