#include "engine/scheduler.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

// A job with work for so many slices. It remembers the time that it was given, and its news is its name.
class FakeJob : public Job {
  public:
    FakeJob(std::uint32_t name, int slices, milliseconds rest = milliseconds(0))
        : name_(name), slices_(slices), rest_(rest) {}

    bool busy() const override { return slices_ > 0; }
    void advance(microseconds budget) override {
        REQUIRE(busy());
        --slices_;
        budgets_.push_back(budget.count());
        news_ = true;
    }
    milliseconds rest() const override { return rest_; }
    bool has_news() const override { return news_; }
    std::vector<Event> take_news(const Look&) override {
        REQUIRE(news_);
        news_ = false;
        GradientFlow named;
        named.revision = name_;
        return {named};
    }

    const std::vector<std::int64_t>& budgets() const { return budgets_; }

  private:
    std::uint32_t name_;
    int slices_;
    milliseconds rest_;
    bool news_ = false;
    std::vector<std::int64_t> budgets_;
};

using Budgets = std::vector<std::int64_t>;

std::vector<std::uint32_t> names_of(const std::vector<Event>& news) {
    std::vector<std::uint32_t> names;
    for (const Event& event : news) names.push_back(std::get<GradientFlow>(event).revision);
    return names;
}

}  // namespace

TEST_CASE("a job that works alone has the whole slice, the run and any other alike") {
    FakeJob run(1, 1), idle(2, 0), sweep(3, 1);
    Scheduler of_run({&run, &idle}), of_sweep({&idle, &sweep});
    of_run.advance(microseconds(900));
    of_sweep.advance(microseconds(900));
    CHECK(run.budgets() == Budgets{900});
    CHECK(sweep.budgets() == Budgets{900});
    CHECK(idle.budgets().empty());
}

TEST_CASE("beside others the run has two thirds of each slice, and they share the rest evenly") {
    FakeJob run(1, 3), sweep(2, 1), check(3, 2), comparison(4, 4);
    Scheduler scheduler({&run, &sweep, &check, &comparison});
    for (int slice = 0; slice < 4; ++slice) scheduler.advance(microseconds(900));
    CHECK(run.budgets() == Budgets{600, 600, 600});
    CHECK(sweep.budgets() == Budgets{100});
    CHECK(check.budgets() == Budgets{100, 150});
    CHECK(comparison.budgets() == Budgets{100, 150, 300, 900});
}

TEST_CASE("the next slice is due at once, unless every busy job rests, and never where none is busy") {
    FakeJob paced(1, 3, milliseconds(8)), sweep(2, 1);
    Scheduler scheduler({&paced, &sweep});
    CHECK(scheduler.busy());
    CHECK(scheduler.next() == milliseconds(0));
    scheduler.advance(microseconds(900));
    CHECK(scheduler.next() == milliseconds(8));
    scheduler.advance(microseconds(900));
    scheduler.advance(microseconds(900));
    CHECK_FALSE(scheduler.next());
    CHECK_FALSE(scheduler.busy());
    CHECK_FALSE(Scheduler().next());
}

TEST_CASE("news are told once, of the jobs beside the run in their order, and of the run last") {
    FakeJob run(1, 1), sweep(2, 2), idle(3, 0), comparison(4, 1);
    Scheduler scheduler({&run, &sweep, &idle, &comparison});
    CHECK_FALSE(scheduler.has_news());
    scheduler.advance(microseconds(900));
    CHECK(scheduler.has_news());
    CHECK(names_of(scheduler.take_news(Look{})) == std::vector<std::uint32_t>{2, 4, 1});
    CHECK_FALSE(scheduler.has_news());
    CHECK(scheduler.take_news(Look{}).empty());
    scheduler.advance(microseconds(900));
    CHECK(names_of(scheduler.take_news(Look{})) == std::vector<std::uint32_t>{2});
}
