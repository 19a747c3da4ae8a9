// The speed test as a job: it reports each figure at once.
#pragma once

#include "engine/job.hpp"
#include "engine/speed_test.hpp"

#include <optional>

namespace petal {

class SpeedJob : public Job {
  public:
    explicit SpeedJob(Emit emit) : emit_(std::move(emit)) {}

    void on(const MeasureSpeed&) {
        test_.emplace();
        emit_(test_->report());
    }

    bool busy() const override { return test_.has_value(); }
    void advance(std::chrono::microseconds budget) override {
        if (test_->advance(budget)) emit_(test_->report());
        if (test_->ended()) test_.reset();  // its numbers take some 25 MB
    }

  private:
    Emit emit_;
    std::optional<SpeedTest> test_;  // while it goes on
};

}  // namespace petal
