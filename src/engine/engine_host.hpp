// The engine as the page sees it: commands in, events out, work in bounded slices in between.
#pragma once

#include "data/planar.hpp"
#include "engine/deep_lesson.hpp"
#include "engine/given_pictures.hpp"
#include "engine/rate_meter.hpp"
#include "engine/speed_test.hpp"
#include "protocol/messages.hpp"
#include "training/decision_grid.hpp"
#include "training/session.hpp"
#include "training/sweep.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace petal {

class EngineHost {
  public:
    using Emit = std::function<void(const Event&)>;

    explicit EngineHost(Emit emit) : emit_(std::move(emit)) {}

    // Carries out a command. Before the first Configure all others are passed over.
    void receive(const Command& command);

    // Works for about this long. Returns when to call again: zero is at once, nothing is when the next command has
    // come.
    std::optional<std::chrono::milliseconds> advance(std::chrono::microseconds budget);

  private:
    using Clock = std::chrono::steady_clock;

    // The pictures of a lesson, kept while experiments on the same ones follow each other.
    struct PictureLesson {
        std::shared_ptr<const Samples> samples;
        std::uint32_t sheet = 0;  // the version of the set
    };

    // One configured experiment: its data, and the two models that learn side by side. In a lesson of pictures `data`
    // and the logistic model are empty.
    struct Lesson {
        Experiment experiment;
        std::shared_ptr<const PlanarData> data;
        std::optional<PictureLesson> pictures;
        PlaneBox box;
        Session logistic, network;
        bool logistic_edited = false, network_edited = false;
        std::unique_ptr<DeepLesson> deep;  // once the deep lab has asked for something

        explicit Lesson(const Experiment& experiment);
        Lesson(const Experiment& experiment, const PictureLesson& pictures);
    };

    void on(const Configure& command);
    void on(const Start& command);
    void on(const Pause&);
    void on(const Step& command);
    void on(const Reset&);
    void on(const Look& command);
    void on(const SetParameter& command);
    void on(const StartSweep& command);
    void on(const CancelSweep&);
    void on(const CheckGradients&);
    void on(const OpenIteration& command) { deep().on(command); }
    void on(const CheckParameters& command) { deep().on(command); }
    void on(const StartComparison& command) { deep().on(command); }
    void on(const GivePictureFile& command) { emit_taken(given_.take(command)); }
    void on(const GivePictures& command) { emit_taken(given_.take(command)); }
    void on(const ForgetPictures&) { emit_taken(given_.forget()); }
    void on(const AskPicture& command);

    void configure_pictures(const Experiment& experiment);
    void emit_taken(const PicturesTaken& taken);
    void answer_look_at_pictures();
    void on(const MeasureSpeed&);

    void run_until(std::int64_t last_iteration, double pace);
    void train(std::chrono::microseconds budget);
    void settle_state();
    std::int64_t due_iteration() const;
    bool sweeping() const { return sweep_ && !sweep_->ended(); }
    DeepLesson& deep();
    bool deep_is_busy() const { return lesson_->deep && lesson_->deep->busy(); }
    bool has_news() const { return news_ || sweep_news_ || (lesson_->deep && lesson_->deep->has_news()); }
    void advance_deep(std::chrono::microseconds budget);
    void measure_speed(std::chrono::microseconds budget);
    bool look_is_due() const;
    void answer_look();
    void begin_gradient_flow();
    void emit_gradient_flow();
    Progress progress();
    SweepProgress sweep_progress(int resolution);

    Emit emit_;
    GivenPictures given_;
    bool given_changed_ = false;
    std::optional<Experiment> pictures_of_;  // the last experiment on pictures
    PictureLesson pictures_;                 // and what it worked on
    std::vector<std::uint8_t> asked_picture_;
    Clock::time_point next_weights_;  // W1 is not formed before this while training runs
    std::uint32_t revision_ = 0;
    std::unique_ptr<Lesson> lesson_;
    std::unique_ptr<Sweep> sweep_;
    std::unique_ptr<SpeedTest> speed_test_;  // while it goes on
    std::vector<double> first_norms_;        // of each layer's gradient at iteration 0, where that is the idea

    RunState state_ = RunState::paused;
    double pace_ = 0;                  // iterations per second, 0: full speed
    std::int64_t last_iteration_ = 0;  // where this run is to stop
    std::int64_t run_began_at_ = 0;    // iteration and time from which the pace counts
    Clock::time_point run_began_;
    RateMeter rate_;

    std::optional<Look> look_;     // asked for and not yet answered
    bool news_ = false;            // something changed since the last Progress
    bool sweep_news_ = false;      // … since the last SweepProgress
    Clock::time_point next_look_;  // not before this while work goes on
};

}  // namespace petal
