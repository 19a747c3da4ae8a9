// A run on pictures: the network alone.
#pragma once

#include "engine/training.hpp"

namespace petal {

class PictureTraining : public Training {
  public:
    // `asked_picture`: as in AskPicture.
    PictureTraining(std::uint32_t revision, const Run& run, std::shared_ptr<const Samples> samples,
                    std::vector<std::uint8_t> asked_picture);

    using Training::on;
    void on(const AskPicture& command);

  private:
    void train(std::int64_t due_iteration, std::chrono::microseconds budget) override;
    RunState reached_state() const override;
    void begin_again() override;
    std::vector<Event> show(const Look&) override;

    std::vector<std::uint8_t> asked_picture_;
    std::chrono::steady_clock::time_point next_weights_;  // W1 is not formed before this while the run goes on
};

}  // namespace petal
