// A run that is trained: when it starts, waits and ends, and how fast it goes. What learns, and what is shown of it,
// differs between points and pictures.
#pragma once

#include "engine/job.hpp"
#include "engine/rate_meter.hpp"
#include "training/session.hpp"

#include <memory>

namespace petal {

class Training : public Job {
  public:
    void on(const Start& command) { run_until(network_.last_iteration(), command.pace); }
    void on(const Pause&);
    void on(const Step& command);
    void on(const Reset&);

    bool busy() const final { return state_ == RunState::running; }
    void advance(std::chrono::microseconds budget) final;
    std::chrono::milliseconds rest() const final { return std::chrono::milliseconds(pace_ > 0 ? 8 : 0); }
    bool has_news() const final { return news_; }
    std::vector<Event> take_news(const Look& look) final;

  protected:
    Training(std::uint32_t revision, const Run& run, std::shared_ptr<const Samples> data);

    const Run& run() const { return network_.run(); }
    std::uint32_t revision() const { return revision_; }
    Session& network() { return network_; }
    const Session& network() const { return network_; }
    RunState state() const { return state_; }
    std::int64_t last_iteration() const { return last_iteration_; }
    // Where training stands, without the models.
    Progress progress() const;
    static void add_divergence(const Session& diverged, Progress& view);
    void has_changed() { news_ = true; }
    // What was over has been given something more to train.
    void can_go_on() { state_ = RunState::paused; }

    // Trains everything towards this iteration, which a slow pace makes earlier than last_iteration().
    virtual void train(std::int64_t due_iteration, std::chrono::microseconds budget) = 0;
    // What the run has come to; `running` while something is left to do up to last_iteration().
    virtual RunState reached_state() const = 0;
    // Everything but the network is to be as it was at iteration 0; the network already is.
    virtual void begin_again() = 0;
    virtual std::vector<Event> show(const Look& look) = 0;

  private:
    using Clock = std::chrono::steady_clock;

    void run_until(std::int64_t last_iteration, double pace);
    std::int64_t due_iteration() const;

    std::uint32_t revision_;
    std::shared_ptr<const Samples> data_;
    Session network_;
    RunState state_ = RunState::paused;
    bool news_ = true;  // something changed since the last Progress

    double pace_ = 0;                  // iterations per second, 0: full speed
    std::int64_t last_iteration_ = 0;  // where this run is to stop
    std::int64_t began_at_ = 0;        // iteration and time from which the pace counts
    Clock::time_point began_;
    RateMeter rate_;
};

// Nothing is left to be done up to this iteration.
inline bool has_come_to(const Session& session, std::int64_t iteration) {
    return session.ended() || session.iteration() >= iteration;
}

}  // namespace petal
