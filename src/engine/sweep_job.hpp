// Several hidden sizes trained beside the run.
#pragma once

#include "engine/job.hpp"
#include "engine/planar_task.hpp"
#include "training/sweep.hpp"

#include <optional>

namespace petal {

class SweepJob : public Job {
  public:
    SweepJob(const PlanarTask& task, Emit emit) : task_(task), emit_(std::move(emit)) {}

    void on(const StartSweep& command);
    void on(const CancelSweep&);

    // Goes on for another run that trains the same for every hidden size. False, and nothing done, where there is no
    // sweep or the run is not such a one.
    bool move_to(const PlanarTask& task);

    bool busy() const override { return sweep_ && !sweep_->ended(); }
    void advance(std::chrono::microseconds budget) override;
    bool has_news() const override { return news_; }
    std::vector<Event> take_news(const Look&) override;

  private:
    PlanarTask task_;
    Emit emit_;
    std::optional<Sweep> sweep_;
    bool news_ = false;
};

}  // namespace petal
