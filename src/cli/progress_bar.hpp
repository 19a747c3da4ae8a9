// One line on standard error that fills up while training goes on; nothing unless that is a terminal.
#pragma once

#include <chrono>
#include <cstdint>

namespace petal {

class ProgressBar {
  public:
    explicit ProgressBar(std::int64_t total);
    ~ProgressBar();  // takes the line away
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    // Whether there is a terminal and the last drawing is long enough ago.
    bool is_due() const;
    void show(std::int64_t done, double cost);

  private:
    std::int64_t total_;
    bool on_terminal_;
    bool drawn_ = false;
    std::chrono::steady_clock::time_point next_;
};

}  // namespace petal
