#include "ui/images/picture_requests.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Snapshot at_rest(std::int64_t iteration) {
    Snapshot snapshot;
    snapshot.revision = 3;
    snapshot.pictures.ready = PicturesReady{3, 1, {0, 0, 1}};
    snapshot.progress.emplace();
    snapshot.progress->iteration = iteration;
    return snapshot;
}

ShiftsMeasured answer(const PictureRequests& asked, std::int64_t iteration) {
    ShiftsMeasured shifts;
    shifts.asked = asked.moved.value();
    shifts.iteration = iteration;
    shifts.has_moved = true;
    return shifts;
}

int shifts_asked(const Snapshot& snapshot, const MeasureShifts& wanted, PictureRequests& asked) {
    Wishes wishes;
    request_shifts(snapshot, wanted, asked, wishes);
    return static_cast<int>(wishes.size());
}

}  // namespace

TEST_CASE("an explanation is asked for once, and again for another picture, another square or another run") {
    PictureRequests asked;
    Snapshot snapshot = at_rest(5);
    const auto asks = [&](const ExplainPicture& wanted) {
        Wishes wishes;
        request_explanation(snapshot, wanted, asked, wishes);
        return static_cast<int>(wishes.size());
    };
    CHECK(asks({1}) == 1);
    CHECK(asks({1}) == 0);
    CHECK(asks({2}) == 1);
    CHECK(asks({2, 8, 8, 16}) == 1);
    snapshot.revision = 4;  // on its way
    CHECK(asks({2, 8, 8, 16}) == 0);
    snapshot.pictures.ready->revision = 4;
    CHECK(asks({2, 8, 8, 16}) == 1);
    snapshot.pictures.ready->held_out.clear();
    CHECK(asks({1}) == 0);
}

TEST_CASE("moved pictures are asked for while training rests, one way after the other") {
    PictureRequests asked;
    Snapshot snapshot = at_rest(5);
    snapshot.progress->state = RunState::running;
    CHECK(shifts_asked(snapshot, {1, 8, 0}, asked) == 0);
    snapshot.progress->state = RunState::paused;
    CHECK(shifts_asked(snapshot, {1, 8, 0}, asked) == 1);
    CHECK(shifts_asked(snapshot, {1, 9, 0}, asked) == 0);
    snapshot.shifts = answer(asked, 5);
    CHECK(shifts_asked(snapshot, {1, 8, 0}, asked) == 0);
    CHECK(shifts_asked(snapshot, {1, 9, 0}, asked) == 1);
    CHECK(shifts_asked(snapshot, {1, 9, 0}, asked) == 0);
    snapshot.shifts = answer(asked, 5);
    snapshot.progress->iteration = 80;
    CHECK(shifts_asked(snapshot, {1, 9, 0}, asked) == 1);  // it has learned on
    CHECK(shifts_asked(snapshot, {1, 9, 0}, asked) == 0);
    snapshot.shifts = answer(asked, 80);
    CHECK(shifts_asked(snapshot, {1, 9, 0}, asked) == 0);
}

TEST_CASE("moved pictures are asked for once after Reset, and again where Reset came before the answer") {
    PictureRequests asked;
    Snapshot snapshot = at_rest(80);
    REQUIRE(shifts_asked(snapshot, {1, 8, 0}, asked) == 1);
    snapshot.shifts = answer(asked, 80);
    snapshot.progress->iteration = 0;
    CHECK(shifts_asked(snapshot, {1, 8, 0}, asked) == 1);
    CHECK(shifts_asked(snapshot, {1, 8, 0}, asked) == 0);  // though the earlier answer is still there
    snapshot.shifts = answer(asked, 0);
    CHECK(shifts_asked(snapshot, {1, 8, 0}, asked) == 0);
    snapshot.progress->iteration = 80;
    REQUIRE(shifts_asked(snapshot, {1, 8, 0}, asked) == 1);
    snapshot.progress->iteration = 0;
    snapshot.shifts = answer(asked, 0);  // Reset overtook the question
    CHECK(shifts_asked(snapshot, {1, 9, 0}, asked) == 1);
}
