// Work of the engine that goes on in slices: a run, a sweep, a comparison, a measurement.
#pragma once

#include "protocol/messages.hpp"

#include <chrono>
#include <functional>
#include <vector>

namespace petal {

using Emit = std::function<void(const Event&)>;

class Job {
  public:
    virtual ~Job() = default;

    // Whether there is work to do.
    virtual bool busy() const = 0;
    // Works for about this long, on one smallest piece at least. Only while busy.
    virtual void advance(std::chrono::microseconds budget) = 0;
    // How long nothing is to be done between two slices.
    virtual std::chrono::milliseconds rest() const { return std::chrono::milliseconds(0); }

    // Whether a look would show what no look has shown yet.
    virtual bool has_news() const { return false; }
    // What a look shows of the job, which is no news from then on. What cannot wait for a look a job emits by itself.
    virtual std::vector<Event> take_news(const Look&) { return {}; }
};

}  // namespace petal
