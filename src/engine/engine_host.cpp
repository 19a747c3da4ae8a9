#include "engine/engine_host.hpp"

#include "engine/views.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/values.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr int sweep_resolution = 64;
constexpr int largest_sweep = 20;

template <class... Alternatives> bool is_one_of(const Command& command) {
    return (std::holds_alternative<Alternatives>(command) || ...);
}

bool needs_lesson(const Command& command) {
    return !is_one_of<Configure, GivePictureFile, GivePictures, ForgetPictures, AskPicture>(command);
}

// What only a lesson of points on the plane can do.
bool is_for_points(const Command& command) {
    return is_one_of<SetParameter, StartSweep, CancelSweep, CheckGradients, OpenIteration, CheckParameters,
                     StartComparison>(command);
}

}  // namespace

EngineHost::Lesson::Lesson(const Experiment& wanted)
    : experiment(wanted),
      data(std::make_shared<PlanarData>(make_planar_data(wanted))),
      box(wanted.data == DataSet::points ? drawing_box(data->all.X) : box_around(data->all.X)),
      logistic(logistic_experiment(wanted), data),
      network(wanted, data) {}

void EngineHost::receive(const Command& command) {
    if (!lesson_ && needs_lesson(command)) return;
    if (lesson_ && lesson_->pictures && is_for_points(command)) return;
    std::visit([this](const auto& c) { on(c); }, command);
}

void EngineHost::on(const Configure& command) {
    revision_ = command.revision;
    sweep_.reset();
    sweep_news_ = false;
    speed_test_.reset();
    const Experiment experiment = parse_experiment(command.experiment).experiment;
    state_ = RunState::paused;
    news_ = true;
    if (is_of_pictures(experiment.data)) return configure_pictures(experiment);
    lesson_ = std::make_unique<Lesson>(experiment);
    begin_gradient_flow();
    DataReady view = data_view(lesson_->experiment, *lesson_->data, lesson_->box);
    view.revision = revision_;
    emit_(view);
}

void EngineHost::on(const Start& command) { run_until(lesson_->experiment.iters, std::max(0.0, command.pace)); }

void EngineHost::on(const Step& command) {
    const std::int64_t here = lesson_->network.iteration();
    const std::int64_t left = lesson_->experiment.iters - here;
    run_until(here + std::clamp<std::int64_t>(command.count, 0, left), 0);
}

void EngineHost::on(const Pause&) {
    if (state_ != RunState::running) return;
    state_ = RunState::paused;
    news_ = true;
}

void EngineHost::on(const Reset&) {
    if (lesson_->pictures)
        lesson_ = std::make_unique<Lesson>(lesson_->experiment, pictures_);
    else
        lesson_ = std::make_unique<Lesson>(lesson_->experiment);
    next_weights_ = {};
    begin_gradient_flow();
    state_ = RunState::paused;
    news_ = true;
}

void EngineHost::on(const Look& command) {
    look_ = command;
    look_->resolution = std::clamp(command.resolution, 16, 512);
}

void EngineHost::on(const SetParameter& command) {
    const bool of_network = command.model == WhichModel::network;
    Session& session = of_network ? lesson_->network : lesson_->logistic;
    if (!session.set_parameter(command.layer, command.row, command.column, command.value)) return;
    (of_network ? lesson_->network_edited : lesson_->logistic_edited) = true;
    news_ = true;
}

void EngineHost::on(const StartSweep& command) {
    std::vector<int> sizes = command.hidden_sizes;
    sizes.erase(std::remove_if(sizes.begin(), sizes.end(), [](int size) { return size < 1 || size > 1000; }),
                sizes.end());
    if (sizes.size() > largest_sweep) sizes.resize(largest_sweep);
    const auto iterations = std::clamp<std::int64_t>(command.iterations, 1, values::most_iterations);
    sweep_ = std::make_unique<Sweep>(lesson_->experiment, lesson_->data, std::move(sizes), iterations);
    sweep_news_ = true;
}

void EngineHost::on(const CancelSweep&) {
    if (!sweep_) return;
    sweep_.reset();
    SweepProgress cancelled;
    cancelled.revision = revision_;
    emit_(cancelled);
}

void EngineHost::on(const CheckGradients&) {
    constexpr double patience = 0.5;  // seconds
    const GradientSummary summary = lesson_->network.check_gradients(patience);
    emit_(GradientChecked{revision_, summary.difference, summary.compared, summary.parameters,
                          lesson_->network.iteration()});
}

DeepLesson& EngineHost::deep() {
    if (!lesson_->deep) lesson_->deep = std::make_unique<DeepLesson>(lesson_->experiment, lesson_->data);
    return *lesson_->deep;
}

void EngineHost::advance_deep(std::chrono::microseconds budget) {
    lesson_->deep->advance(budget);
    if (auto opened = lesson_->deep->take_opened()) {
        opened->revision = revision_;
        emit_(*opened);
    }
}

void EngineHost::on(const MeasureSpeed&) {
    speed_test_ = std::make_unique<SpeedTest>();
    emit_(speed_test_->report());
}

void EngineHost::measure_speed(std::chrono::microseconds budget) {
    if (speed_test_->advance(budget)) emit_(speed_test_->report());
    if (speed_test_->ended()) speed_test_.reset();
}

void EngineHost::run_until(std::int64_t last_iteration, double pace) {
    if (state_ == RunState::diverged || state_ == RunState::finished) return;
    state_ = RunState::running;
    pace_ = pace;
    last_iteration_ = last_iteration;
    run_began_ = Clock::now();
    run_began_at_ = lesson_->network.iteration();
    rate_.start(run_began_, run_began_at_);
    news_ = true;
    settle_state();
}

std::int64_t EngineHost::due_iteration() const {
    if (pace_ <= 0) return last_iteration_;
    const double seconds = std::chrono::duration<double>(Clock::now() - run_began_).count();
    const double due = static_cast<double>(run_began_at_) + pace_ * seconds;
    return due < static_cast<double>(last_iteration_) ? static_cast<std::int64_t>(due) : last_iteration_;
}

void EngineHost::train(std::chrono::microseconds budget) {
    const auto began = Clock::now();
    Session& network = lesson_->network;
    network.advance(due_iteration(), budget * 3 / 4);
    const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began);
    const bool alone = network.ended() && !network.divergence();
    const std::int64_t for_logistic = alone ? last_iteration_ : network.iteration();
    lesson_->logistic.advance(for_logistic, std::max(budget - spent, budget / 4));
    rate_.measure(Clock::now(), network.iteration());
    news_ = true;
    settle_state();
}

// Leaves `running` when this run is over. Where one model has diverged, the other is first brought to an iteration that
// does not depend on the time: logistic regression to the network's last, the network to the run's.
void EngineHost::settle_state() {
    Session &network = lesson_->network, &logistic = lesson_->logistic;
    const auto has_come_to = [](const Session& session, std::int64_t iteration) {
        return session.ended() || session.iteration() >= iteration;
    };
    if (network.divergence() && has_come_to(logistic, network.iteration()))
        state_ = RunState::diverged;
    else if (network.ended() && logistic.ended())
        state_ = logistic.divergence() ? RunState::diverged : RunState::finished;
    else if (has_come_to(network, last_iteration_) && has_come_to(logistic, last_iteration_))
        state_ = RunState::paused;
}

std::optional<std::chrono::milliseconds> EngineHost::advance(std::chrono::microseconds budget) {
    using std::chrono::milliseconds;
    if (!lesson_) return std::nullopt;
    if (state_ == RunState::running) train(sweeping() ? budget / 2 : budget);
    if (sweeping()) {
        sweep_->advance(state_ == RunState::running ? budget / 2 : budget);
        sweep_news_ = true;
    }
    if (deep_is_busy()) advance_deep(state_ == RunState::running ? budget / 2 : budget);
    if (speed_test_) measure_speed(budget);
    if (look_is_due()) answer_look();
    if (sweeping() || deep_is_busy() || speed_test_) return milliseconds(0);
    if (state_ == RunState::running) return milliseconds(pace_ > 0 ? 8 : 0);
    if (look_ && has_news()) return milliseconds(1);
    return std::nullopt;
}

bool EngineHost::look_is_due() const {
    const bool busy = state_ == RunState::running || sweeping() || deep_is_busy();
    return look_ && has_news() && (!busy || Clock::now() >= next_look_);
}

// While work goes on, showing it takes at most a quarter of the time.
void EngineHost::answer_look() {
    const auto began = Clock::now();
    const int resolution = look_->resolution;
    look_.reset();
    if (sweep_ && sweep_news_) emit_(sweep_progress(sweep_resolution));
    if (lesson_->deep)
        for (const Event& event : lesson_->deep->take_news(revision_)) emit_(event);
    if (news_ && lesson_->pictures) {
        answer_look_at_pictures();
    } else if (news_) {
        Progress view = progress();
        view.logistic = model_view(lesson_->logistic, lesson_->box, resolution);
        view.network = model_view(lesson_->network, lesson_->box, resolution);
        view.logistic.edited_by_hand = lesson_->logistic_edited;
        view.network.edited_by_hand = lesson_->network_edited;
        emit_(view);
        if (lesson_->experiment.idea == Idea::vanishing) emit_gradient_flow();
    }
    news_ = sweep_news_ = false;
    const auto ended = Clock::now();
    next_look_ = ended + std::max<Clock::duration>(3 * (ended - began), std::chrono::milliseconds(16));
}

void EngineHost::begin_gradient_flow() {
    first_norms_.clear();
    if (lesson_->experiment.idea != Idea::vanishing) return;
    if (const auto flow = gradient_flow_view(lesson_->network)) first_norms_ = flow->dW_norm;
}

void EngineHost::emit_gradient_flow() {
    auto flow = gradient_flow_view(lesson_->network);
    if (!flow) return;
    flow->revision = revision_;
    flow->dW_norm_at_start = first_norms_;
    emit_(*flow);
}

Progress EngineHost::progress() {
    Session &network = lesson_->network, &logistic = lesson_->logistic;
    Progress view;
    view.revision = revision_;
    view.state = state_;
    view.iteration = network.iteration();
    view.iterations = lesson_->experiment.iters;
    view.iterations_per_second = rate_.per_second();
    view.stopped_by_tolerance = network.stopped_by_tolerance();
    if (state_ == RunState::diverged) {
        view.diverged_model = network.divergence() ? WhichModel::network : WhichModel::logistic;
        const Session& diverged = network.divergence() ? network : logistic;
        view.diverged_layer = diverged.divergence()->layer;
        view.diverged_iteration = diverged.iteration();
    }
    return view;
}

SweepProgress EngineHost::sweep_progress(int resolution) {
    SweepProgress view;
    view.revision = revision_;
    view.running = sweeping();
    view.iterations = sweep_->iterations();
    view.hidden_sizes = sweep_->hidden_sizes();
    for (Session& session : sweep_->sessions()) {
        const Evaluation evaluation = session.evaluate();
        SweepResult result;
        result.hidden = session.experiment().hidden.front();
        result.iteration = session.iteration();
        result.cost = evaluation.cost;
        result.train_accuracy = evaluation.train_accuracy;
        result.test_accuracy = evaluation.test_accuracy;
        result.ended = session.ended();
        result.diverged = session.divergence().has_value();
        result.region = region_view(session, lesson_->box, resolution);
        view.results.push_back(std::move(result));
    }
    return view;
}

}  // namespace petal
