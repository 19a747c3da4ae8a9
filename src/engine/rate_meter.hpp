// Iterations per second over the last half second of training; within the first half second, over what there is.
#pragma once

#include <chrono>
#include <cstdint>

namespace petal {

class RateMeter {
  public:
    using Clock = std::chrono::steady_clock;

    void start(Clock::time_point now, std::int64_t iteration) {
        began_ = now;
        began_at_ = iteration;
        first_window_ = true;
    }
    void measure(Clock::time_point now, std::int64_t iteration) {
        const double seconds = std::chrono::duration<double>(now - began_).count();
        const bool window_is_full = seconds >= 0.5;
        if (seconds <= 0 || !(window_is_full || first_window_)) return;
        per_second_ = static_cast<double>(iteration - began_at_) / seconds;
        if (!window_is_full) return;
        start(now, iteration);
        first_window_ = false;
    }
    double per_second() const { return per_second_; }

  private:
    Clock::time_point began_;
    std::int64_t began_at_ = 0;
    bool first_window_ = true;
    double per_second_ = 0;
};

}  // namespace petal
