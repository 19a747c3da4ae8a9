#include "app/worker_link.hpp"

#include "of_revision.hpp"
#include "protocol/codec.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

// The page's side of the worker: what was sent to it.
struct SendingPage {
    std::vector<Bytes> sent;
    WorkerLink link{[this](std::span<const std::uint8_t> bytes) { sent.emplace_back(bytes.begin(), bytes.end()); }};
};

}  // namespace

TEST_CASE("commands go to the worker as bytes, and its bytes come back as events, once") {
    SendingPage page;
    page.link.send(Step{7});
    REQUIRE(page.sent.size() == 1);
    CHECK(decode_command(page.sent[0]) == Command{Step{7}});
    page.link.receive(encode(Event{of_revision<Progress>(1)}));
    page.link.receive(encode(Event{of_revision<Progress>(2)}));
    CHECK(page.link.take_events() == std::vector<Event>{of_revision<Progress>(1), of_revision<Progress>(2)});
    CHECK(page.link.take_events().empty());
}

TEST_CASE("bytes of the worker that are no event are told of as one") {
    SendingPage page;
    page.link.receive(Bytes{255});
    CHECK(page.link.take_events() == std::vector<Event>{CommandRefused{Unreadable::event}});
}

TEST_CASE("of what a worker said before it died only what came of the user's files counts") {
    SendingPage page;
    PicturesTaken taken;
    taken.name = "cats.npz";
    taken.train = 4;
    page.link.receive(encode(Event{of_revision<Progress>(1)}));
    page.link.receive(encode(Event{taken}));
    page.link.receive(encode(Event{of_revision<DataReady>(1)}));
    page.link.worker_restarted();
    page.link.receive(encode(Event{of_revision<DataReady>(2)}));
    CHECK(page.link.take_restart());
    CHECK_FALSE(page.link.take_restart());
    CHECK(page.link.take_events() == std::vector<Event>{taken, of_revision<DataReady>(2)});
}
