// Loop against vectorized, timed here and now: a dot product and one training step of the [2, 4, 1] network, of
// numbers that fit the cache and of numbers that do not, in slices.
#pragma once

#include "nn/packed_samples.hpp"
#include "nn/planar_kernel.hpp"
#include "protocol/speed_messages.hpp"

#include <chrono>
#include <limits>
#include <vector>

namespace petal {

class SpeedTest {
  public:
    // Each form is timed for about `patience`, and for 10 ms at least.
    explicit SpeedTest(std::chrono::microseconds patience = std::chrono::milliseconds(40));

    // Works for about this long; a single training step of a million samples is the longest piece that is not cut.
    // True when another figure is complete.
    bool advance(std::chrono::microseconds budget);
    bool ended() const { return done_.size() == wanted_.size(); }
    SpeedMeasured report() const { return {!ended(), static_cast<int>(wanted_.size()), done_}; }

  private:
    using Clock = std::chrono::steady_clock;
    void prepare(const SpeedFigure& figure);
    void run_piece();
    void run_loop_part(std::size_t first, std::size_t last);
    void run_vectors();
    bool finish_form();

    std::chrono::microseconds patience_;
    std::vector<SpeedFigure> wanted_, done_;
    std::vector<double> x1_, x2_, y_;  // of the largest size
    PackedBatch batch_;                // the first n of them, for the kernel
    PlanarKernel kernel_;
    std::vector<double> theta_, gradient_;

    bool prepared_ = false, in_vectors_ = false;  // of the figure that is being timed
    std::size_t position_ = 0;                    // how far the loop has come in this repetition
    int at_once_ = 1;                             // repetitions between two looks at the clock
    Clock::duration spent_{}, in_this_{};         // on this form, and on the repetitions that are under way
    double fastest_ = std::numeric_limits<double>::infinity();  // seconds of one
    double result_ = 0;
};

}  // namespace petal
