#include "app/reduction.hpp"

#include "app/revision.hpp"
#include "protocol/members.hpp"

#include <cmath>
#include <optional>
#include <tuple>
#include <utility>
#include <variant>

namespace petal {

namespace {

// An event without a `take` of its own is kept whole, in the place for its type.
template <class Kept> void take(Snapshot& snapshot, Kept&& event) {
    wire::with_members(static_cast<Computed&>(snapshot), [&event](auto&... places) {
        std::get<std::optional<Kept>&>(std::tie(places...)) = std::forward<Kept>(event);
    });
}

// With new data all that was computed of the old ones goes, but for the last Progress: curves and regions stay in sight
// until the next one, unless they are of pictures.
void take(Snapshot& snapshot, DataReady&& event) {
    if (snapshot.pictures.ready) snapshot.progress.reset();
    snapshot.pictures.ready.reset();
    snapshot.data = std::move(event);
    static_cast<Computed&>(snapshot) = {};
    if (snapshot.speed && snapshot.speed->running) snapshot.speed.reset();  // a new experiment ends the timing
}

void take(Snapshot& snapshot, Progress&& event) {
    const bool is_over = event.state == RunState::finished || event.state == RunState::diverged;
    if (is_over || event.state == snapshot.expected) snapshot.expected.reset();
    if (snapshot.expected) event.state = *snapshot.expected;
    snapshot.progress = std::move(event);
}

void take(Snapshot& snapshot, SpeedMeasured&& event) { snapshot.speed = std::move(event); }
void take(Snapshot&, CommandRefused&&) {}

// What is refused leaves what was given as it was.
void take(Snapshot& snapshot, PicturesTaken&& event) {
    if (event.asks)
        snapshot.pictures.unsaid.push_back({event.number, event.name});
    else if (!event.refusal)
        snapshot.pictures.given = std::move(event);
}

void take(Snapshot& snapshot, PictureSheet&& event) {
    snapshot.pictures.sheet = std::move(event);
    snapshot.pictures.view.reset();
    ++snapshot.pictures.sheet_version;
}

void take(Snapshot& snapshot, PicturesReady&& event) {
    if (!snapshot.pictures.ready) snapshot.progress.reset();  // of points
    static_cast<Computed&>(snapshot) = {};
    snapshot.pictures.ready = std::move(event);
}

// Between two times at which the first weights are formed, the last ones stay in sight.
void take(Snapshot& snapshot, PictureView&& event) {
    std::optional<PictureView>& view = snapshot.pictures.view;
    if (event.weights_iteration < 0 && view) {
        event.weights_iteration = view->weights_iteration;
        event.weights = std::move(view->weights);
        event.largest_weight = std::move(view->largest_weight);
        event.asked_probability = std::move(view->asked_probability);
    } else {
        ++snapshot.pictures.weights_version;
    }
    view = std::move(event);
}

void judge(const DataReady& data, double threshold, ModelView& view) {
    if (view.probability.empty() || view.probability.size() != data.label.size()) return;
    struct Count {
        double all = 0, right = 0;
        double share() const { return all > 0 ? right / all : NAN; }
    };
    Count training, test;
    view.wrong.clear();
    for (std::size_t i = 0; i < view.probability.size(); ++i) {
        const bool is_right = (view.probability[i] > threshold) == (data.label[i] == 1);
        Count& count = data.held_out[i] != 0 ? test : training;
        ++count.all;
        count.right += is_right ? 1 : 0;
        view.wrong.push_back(is_right ? 0 : 1);
    }
    view.train_accuracy = training.share();
    view.test_accuracy = test.share();
}

}  // namespace

Snapshot judged(Snapshot snapshot, double threshold) {
    if (!snapshot.data || !snapshot.progress) return snapshot;
    judge(*snapshot.data, threshold, snapshot.progress->logistic);
    judge(*snapshot.data, threshold, snapshot.progress->network);
    ++snapshot.version;
    return snapshot;
}

Snapshot reduce(Snapshot snapshot, Event event) {
    const auto revision = revision_of(event);
    if (revision && *revision != snapshot.revision) return snapshot;
    std::visit([&snapshot](auto& e) { take(snapshot, std::move(e)); }, event);
    ++snapshot.version;
    return snapshot;
}

Snapshot awaiting(Snapshot snapshot, std::uint32_t revision) {
    snapshot.revision = revision;
    snapshot.expected.reset();
    return snapshot;
}

Snapshot expecting(Snapshot snapshot, const Command& wished) {
    const bool starts = std::holds_alternative<Start>(wished), pauses = std::holds_alternative<Pause>(wished);
    if (std::holds_alternative<Step>(wished) || std::holds_alternative<Reset>(wished)) snapshot.expected.reset();
    if ((starts || pauses) && snapshot.progress)
        snapshot.expected = snapshot.progress->state = starts ? RunState::running : RunState::paused;
    return snapshot;
}

Snapshot asking(Snapshot snapshot, std::vector<std::uint8_t> picture) {
    snapshot.pictures.asked = std::move(picture);
    ++snapshot.pictures.asked_version;
    if (snapshot.pictures.view) snapshot.pictures.view->asked_probability.clear();
    return snapshot;
}

Snapshot having_said(Snapshot snapshot, std::uint32_t number) {
    std::erase_if(snapshot.pictures.unsaid, [number](const UnsaidFile& file) { return file.number == number; });
    return snapshot;
}

bool is_held(const Snapshot& snapshot) {
    const bool has_nothing = snapshot.pictures.ready && snapshot.pictures.ready->held_out.empty();
    return snapshot.progress && snapshot.progress->state == RunState::paused && !has_nothing;
}

bool is_whole(const Snapshot& snapshot) {
    return snapshot.progress && snapshot.progress->revision == snapshot.revision;
}

}  // namespace petal
