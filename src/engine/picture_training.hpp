// A run on pictures: the network alone.
#pragma once

#include "engine/training.hpp"

#include <optional>

namespace petal {

class PictureTraining : public Training {
  public:
    // `asked_picture`: as in AskPicture.
    PictureTraining(std::uint32_t revision, const Run& run, std::shared_ptr<const Samples> samples,
                    std::vector<std::uint8_t> asked_picture);

    using Training::on;
    void on(const AskPicture& command);
    void on(const ExplainPicture& command);

    // Of the network as it stands.
    std::int64_t iteration() const { return network().iteration(); }
    const Architecture& architecture() const { return network().architecture(); }
    Parameters present_parameters() { return network().parameters(); }

  private:
    void train(std::int64_t due_iteration, std::chrono::microseconds budget) override;
    RunState reached_state() const override;
    void begin_again() override;
    std::vector<Event> show(const Look&) override;

    std::vector<std::uint8_t> asked_picture_;
    std::optional<ExplainPicture> explained_;
    bool explains_only_ = false;                          // nothing but that is news
    std::chrono::steady_clock::time_point next_weights_;  // W1 is not formed before this while the run goes on
};

}  // namespace petal
