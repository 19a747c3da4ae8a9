#include "engine/comparison_job.hpp"

#include "engine/deep_views.hpp"

namespace petal {

void ComparisonJob::on(const StartComparison& start) {
    comparison_.emplace(task_.run, task_.data, start.by);
    news_ = true;
}

void ComparisonJob::advance(std::chrono::microseconds budget) {
    comparison_->advance(budget);
    news_ = true;
}

std::vector<Event> ComparisonJob::take_news(const Look&) {
    news_ = false;
    InitializationsCompared view = comparison_view(*comparison_);
    view.revision = task_.revision;
    return {std::move(view)};
}

}  // namespace petal
