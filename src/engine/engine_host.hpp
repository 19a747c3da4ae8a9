// The engine as the page sees it: commands in, events out, work in bounded slices in between.
//
// A Configure makes the jobs of a run: training, and beside it what the page may ask for later. Every other command
// goes to the job that takes it; where the run has no such job, as there is no sweep on pictures, it is passed over.
// Jobs emit at once what the page waits for (an opened iteration, a cancelled sweep); the rest is told when the page
// looks: first of the jobs beside, then of training.
#pragma once

#include "engine/comparison_job.hpp"
#include "engine/iteration_job.hpp"
#include "engine/picture_source.hpp"
#include "engine/picture_training.hpp"
#include "engine/planar_training.hpp"
#include "engine/scheduler.hpp"
#include "engine/shift_job.hpp"
#include "engine/speed_job.hpp"
#include "engine/sweep_job.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <tuple>

namespace petal {

class EngineHost {
  public:
    explicit EngineHost(Emit emit) : emit_(std::move(emit)) {}

    // Carries out a command. Before the first Configure there are no jobs.
    void receive(const Command& command);

    // Works for about this long. Returns when to call again: zero is at once, nothing is when the next command has
    // come.
    std::optional<std::chrono::milliseconds> advance(std::chrono::microseconds budget);

  private:
    using Clock = std::chrono::steady_clock;

    // In the order of their news, but for training (Scheduler). At most one of the two trainings is there.
    using Jobs = std::tuple<std::unique_ptr<PlanarTraining>, std::unique_ptr<PictureTraining>,
                            std::unique_ptr<SweepJob>, std::unique_ptr<IterationJob>, std::unique_ptr<ComparisonJob>,
                            std::unique_ptr<SpeedJob>, std::unique_ptr<ShiftJob>>;

    void on(const Configure& command);
    void on(const Look& command);
    void on(const GivePictureFile& command) { emit_(pictures_.take(command)); }
    void on(const GivePictures& command) { emit_(pictures_.take(command)); }
    void on(const ForgetPictures&) { emit_(pictures_.forget()); }
    void on(const AskPicture& command);
    template <class Other> void on(const Other& command);

    Jobs planar_jobs(const Run& run, const Configure& command, Jobs before);
    Jobs picture_jobs(const Run& run, const Configure& command);
    bool look_is_due() const;
    void answer_look();

    Emit emit_;
    PictureSource pictures_;
    std::vector<std::uint8_t> asked_picture_;  // of AskPicture, for the next run too
    Jobs jobs_;
    Scheduler scheduler_;
    std::optional<Look> look_;     // asked for and not yet answered
    Clock::time_point next_look_;  // not before this while work goes on
};

}  // namespace petal
