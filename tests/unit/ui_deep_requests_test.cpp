#include "ui/deep/requests.hpp"

#include "experiment/experiment_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Experiment deep(const std::string& text) { return parse_experiment("lab=deep" + text).experiment; }

Snapshot with_data(std::uint32_t revision) {
    Snapshot snapshot;
    snapshot.data.emplace();
    snapshot.data->revision = revision;
    return snapshot;
}

Wishes requests(const Snapshot& snapshot, const Experiment& experiment, DeepRequests& asked) {
    Wishes wishes;
    deep_requests(snapshot, experiment, asked, wishes);
    return wishes;
}

}  // namespace

TEST_CASE("nothing is asked for before the data are there") {
    DeepRequests asked;
    CHECK(requests({}, deep(""), asked).empty());
}

TEST_CASE("the opened iteration is asked for once, and again for another iteration or run") {
    DeepRequests asked;
    const Wishes first = requests(with_data(1), deep("&at=5"), asked);
    REQUIRE(first.size() == 1);
    CHECK(std::get<OpenIteration>(first[0]).iteration == 5);
    CHECK(requests(with_data(1), deep("&at=5&box=Z1"), asked).empty());
    CHECK(requests(with_data(1), deep("&at=6"), asked).size() == 1);
    CHECK(requests(with_data(2), deep("&at=6"), asked).size() == 1);
}

TEST_CASE("a check is asked for after its iteration, and again for another fault") {
    DeepRequests asked;
    const Wishes first = requests(with_data(1), deep("&idea=check&fault=mean2"), asked);
    REQUIRE(first.size() == 2);
    CHECK(std::holds_alternative<OpenIteration>(first[0]));
    CHECK(std::get<CheckParameters>(first[1]).fault == FaultKind::mean);
    CHECK(std::get<CheckParameters>(first[1]).layer == 2);
    CHECK(requests(with_data(1), deep("&idea=check&fault=mean2"), asked).empty());
    CHECK(requests(with_data(1), deep("&idea=check"), asked).size() == 1);
    CHECK(requests(with_data(1), deep("&idea=check&at=3"), asked).size() == 2);
}

TEST_CASE("the comparison is asked for once a run") {
    DeepRequests asked;
    CHECK(requests(with_data(1), deep("&idea=initialization"), asked).size() == 2);
    CHECK(requests(with_data(1), deep(""), asked).empty());
    CHECK(requests(with_data(1), deep("&idea=initialization"), asked).empty());
    CHECK(requests(with_data(2), deep("&idea=initialization"), asked).size() == 2);
}

TEST_CASE("shapes ask nothing of the engine") {
    DeepRequests asked;
    CHECK(requests(with_data(1), deep("&idea=shapes"), asked).empty());
}
