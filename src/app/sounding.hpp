// What is heard of the run: the app shows it each snapshot, and it tells the platform what to sing.
#pragma once

#include "app/platform.hpp"
#include "ui/snapshot.hpp"
#include "ui/voices.hpp"

#include <cstdint>

namespace petal {

class Sounding {
  public:
    explicit Sounding(Platform& platform) : platform_(platform) {}

    bool is_on() const { return is_on_; }
    void set(bool on);

    // The snapshot has changed. `is_heard`: the run belongs to a lab whose runs are. While one goes on its voices are
    // held; when it comes to its end that is heard for a moment; otherwise it is still.
    void follow(const Snapshot& snapshot, bool is_heard);

    // The run is to go on or to pause. Where it is to begin again the snapshot still has the one before, so that its
    // voices wait for the engine's answer.
    void expect(RunState state);

    // The curve as far as it goes.
    void play(const Snapshot& snapshot);

    void hush();

  private:
    void keep_accuracy(const Progress& progress);

    Platform& platform_;
    bool is_on_ = false;
    bool is_held_ = false;        // voices are
    bool has_ended_ = false;      // and this has been heard, or might have been
    std::uint32_t revision_ = 0;  // of the run whose accuracies have been seen
    SeenAccuracies seen_;
};

}  // namespace petal
