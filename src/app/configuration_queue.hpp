// What is on its way to the engine: one Configure and one Look at a time. Configurations that are put while the engine
// has not answered for the last one are sent together, as one, when it has.
#pragma once

#include "experiment/experiment.hpp"
#include "protocol/messages.hpp"

#include <optional>

namespace petal {

// What the engine is asked for to show an experiment. Experiments that ask the same differ only in what is looked at.
struct Asked {
    Configure command;  // its revision is for the queue to set
    bool training = false;
    bool operator==(const Asked&) const = default;
};
Asked asked_of(const Experiment& experiment);

struct Configuration {
    Configure command;
    bool run = false;  // whether training is to start, where there is something to train
};

class ConfigurationQueue {
  public:
    // The engine is to work on this from now on. Returns what is to be sent, nothing while it has to wait.
    std::optional<Configuration> put(Configuration wanted);

    // Hears of every event. Returns what is to be sent when this one answers for the last Configure and another was
    // put.
    std::optional<Configuration> take(const Event& event);

    // There is a new engine, which will answer for nothing that was sent; what is put next goes to it at once.
    void restart() { state_ = State::settled; }

    // True when no Look is on its way: the caller is to send one.
    bool begin_look();

    bool is_settled() const { return state_ == State::settled; }
    const Configuration& wanted() const { return wanted_; }  // the last that was put

  private:
    Configuration send();

    enum class State {
        settled,  // the engine has answered for what is wanted
        sent,     // what is wanted is on its way
        outdated  // what is on its way is wanted no longer
    };
    State state_ = State::settled;
    Configuration wanted_;       // with the revision of the last that was sent
    bool look_is_sent_ = false;  // and not answered
};

}  // namespace petal
