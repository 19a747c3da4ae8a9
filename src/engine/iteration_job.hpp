// One iteration of the network opened to be looked into, and its gradient checked. It walks there by itself, so that
// the run beside it is left alone.
#pragma once

#include "engine/job.hpp"
#include "engine/planar_task.hpp"
#include "training/parameter_check.hpp"
#include "training/session.hpp"

#include <optional>

namespace petal {

class IterationJob : public Job {
  public:
    IterationJob(const PlanarTask& task, Emit emit) : task_(task), emit_(std::move(emit)) {}

    void on(const OpenIteration& command);
    void on(const CheckParameters& command);

    bool busy() const override { return wanted_ || check_wanted_ || checking(); }
    // First to the iteration that is wanted, which it emits when it is reached; the check is about that one.
    void advance(std::chrono::microseconds budget) override;
    bool has_news() const override { return news_; }
    std::vector<Event> take_news(const Look&) override;

  private:
    bool checking() const { return check_ && !check_->ended(); }
    void begin_walk() { walk_.emplace(task_.run, task_.data); }
    Matrix labels() const;
    void open();
    void start_check();

    PlanarTask task_;
    Emit emit_;
    std::optional<Session> walk_;         // since the first command
    std::optional<std::int64_t> wanted_;  // the iteration on the way to which walk_ is
    std::optional<CheckParameters> check_wanted_;
    PlantedFault fault_;
    std::int64_t checked_iteration_ = 0;
    std::optional<ParameterCheck> check_;
    bool news_ = false;  // of the check
};

}  // namespace petal
