// The run trained from four first weights, or with two activations, beside itself.
#pragma once

#include "engine/job.hpp"
#include "engine/planar_task.hpp"
#include "training/initialization_comparison.hpp"

#include <optional>

namespace petal {

class ComparisonJob : public Job {
  public:
    explicit ComparisonJob(const PlanarTask& task) : task_(task) {}

    void on(const StartComparison&);

    bool busy() const override { return comparison_ && !comparison_->ended(); }
    void advance(std::chrono::microseconds budget) override;
    bool has_news() const override { return news_; }
    std::vector<Event> take_news(const Look&) override;

  private:
    PlanarTask task_;
    std::optional<InitializationComparison> comparison_;
    bool news_ = false;
};

}  // namespace petal
