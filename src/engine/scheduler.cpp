#include "engine/scheduler.hpp"

#include <algorithm>
#include <utility>

namespace petal {

bool Scheduler::busy() const {
    return std::any_of(jobs_.begin(), jobs_.end(), [](const Job* job) { return job->busy(); });
}

void Scheduler::advance(std::chrono::microseconds slice) {
    std::vector<Job*> others;
    for (std::size_t i = 1; i < jobs_.size(); ++i)
        if (jobs_[i]->busy()) others.push_back(jobs_[i]);
    std::chrono::microseconds left = slice;
    if (!jobs_.empty() && jobs_.front()->busy()) {
        const std::chrono::microseconds share = others.empty() ? slice : slice * 2 / 3;
        jobs_.front()->advance(share);
        left -= share;
    }
    for (Job* job : others) job->advance(left / static_cast<std::int64_t>(others.size()));
}

std::optional<std::chrono::milliseconds> Scheduler::next() const {
    std::optional<std::chrono::milliseconds> soonest;
    for (const Job* job : jobs_)
        if (job->busy()) soonest = std::min(soonest.value_or(job->rest()), job->rest());
    return soonest;
}

bool Scheduler::has_news() const {
    return std::any_of(jobs_.begin(), jobs_.end(), [](const Job* job) { return job->has_news(); });
}

std::vector<Event> Scheduler::take_news(const Look& look) {
    std::vector<Event> events;
    const auto take_from = [&](Job& job) {
        if (!job.has_news()) return;
        for (Event& event : job.take_news(look)) events.push_back(std::move(event));
    };
    for (std::size_t i = 1; i < jobs_.size(); ++i) take_from(*jobs_[i]);
    if (!jobs_.empty()) take_from(*jobs_.front());
    return events;
}

}  // namespace petal
