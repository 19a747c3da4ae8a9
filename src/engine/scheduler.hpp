// Shares the engine's time among its jobs.
#pragma once

#include "engine/job.hpp"

#include <optional>
#include <vector>

namespace petal {

class Scheduler {
  public:
    Scheduler() = default;
    // The first of the jobs is the run that the page is about. All must outlive the scheduler.
    explicit Scheduler(std::vector<Job*> jobs) : jobs_(std::move(jobs)) {}

    bool busy() const;

    // Works for one slice. A job that works alone has all of it. Beside others the run has two thirds, so that it does
    // not wait for what is done on the side, and the others share what is left evenly.
    void advance(std::chrono::microseconds slice);

    // When the next slice is due; nothing while no job is busy.
    std::optional<std::chrono::milliseconds> next() const;

    bool has_news() const;
    // Of the run last: its events close the answer to a look, first its Progress, then what belongs to that.
    std::vector<Event> take_news(const Look& look);

  private:
    std::vector<Job*> jobs_;
};

}  // namespace petal
