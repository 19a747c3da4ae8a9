#include "engine/engine_host.hpp"

#include "engine/views.hpp"
#include "experiment/experiment_text.hpp"

#include <algorithm>

namespace petal {

namespace {

template <class SomeJob, class SomeCommand>
concept Takes = requires(SomeJob& job, const SomeCommand& command) {
    job.on(command);
};

template <class Jobs, class SomeCommand> constexpr bool is_taken = false;
template <class... SomeJobs, class SomeCommand>
constexpr bool is_taken<std::tuple<std::unique_ptr<SomeJobs>...>, SomeCommand> = (Takes<SomeJobs, SomeCommand> || ...);

template <class... SomeJobs> std::vector<Job*> those_there(const std::tuple<std::unique_ptr<SomeJobs>...>& jobs) {
    std::vector<Job*> there;
    const auto add = [&](Job* job) {
        if (job) there.push_back(job);
    };
    std::apply([&](const auto&... job) { (add(job.get()), ...); }, jobs);
    return there;
}

}  // namespace

void EngineHost::receive(const Command& command) {
    std::visit([this](const auto& c) { on(c); }, command);
}

// What is not for the host is for a job.
template <class Other> void EngineHost::on(const Other& command) {
    static_assert(is_taken<Jobs, Other>, "a command that nobody carries out");
    const auto offer = [&]<class SomeJob>(const std::unique_ptr<SomeJob>& job) {
        if constexpr (Takes<SomeJob, Other>)
            if (job) job->on(command);
    };
    std::apply([&](const auto&... job) { (offer(job), ...); }, jobs_);
}

void EngineHost::on(const Configure& command) {
    const Run run = parse_run(command.run);
    jobs_ = is_of_pictures(run.data) ? picture_jobs(run, command) : planar_jobs(run, command, std::move(jobs_));
    scheduler_ = Scheduler(those_there(jobs_));
}

// A sweep over hidden sizes is kept where the run differs in its size alone.
EngineHost::Jobs EngineHost::planar_jobs(const Run& run, const Configure& command, Jobs before) {
    PlanarTask task{command.revision, run, std::make_shared<PlanarData>(make_planar_data(run)), {}};
    task.box = run.data == DataSet::points ? drawing_box(task.data->all.X) : box_around(task.data->all.X);
    DataReady view = data_view(run, *task.data, task.box);
    view.revision = command.revision;
    auto& sweep = std::get<std::unique_ptr<SweepJob>>(before);
    const bool keeps_sweep = sweep && sweep->move_to(task);
    if (!keeps_sweep) sweep = std::make_unique<SweepJob>(task, emit_);
    Jobs jobs{std::make_unique<PlanarTraining>(task, command.gradient_flow, emit_),
              nullptr,
              std::move(sweep),
              std::make_unique<IterationJob>(task, emit_),
              std::make_unique<ComparisonJob>(task),
              std::make_unique<SpeedJob>(emit_),
              nullptr};
    emit_(view);
    if (keeps_sweep)
        for (const Event& event : std::get<std::unique_ptr<SweepJob>>(jobs)->take_news({})) emit_(event);
    return jobs;
}

EngineHost::Jobs EngineHost::picture_jobs(const Run& run, const Configure& command) {
    const ChosenPictures chosen = pictures_.choose(run);
    if (chosen.new_sheet) emit_(*chosen.new_sheet);
    Jobs jobs;
    auto& training = std::get<std::unique_ptr<PictureTraining>>(jobs);
    training = std::make_unique<PictureTraining>(command.revision, run, chosen.samples, asked_picture_);
    std::get<std::unique_ptr<ShiftJob>>(jobs) =
        std::make_unique<ShiftJob>(command.revision, run, chosen.samples, *training);
    std::get<std::unique_ptr<SpeedJob>>(jobs) = std::make_unique<SpeedJob>(emit_);
    const std::vector<bool>& held_out = chosen.samples->held_out;
    emit_(PicturesReady{command.revision, chosen.sheet, {held_out.begin(), held_out.end()}});
    return jobs;
}

void EngineHost::on(const AskPicture& command) {
    asked_picture_ = command.pixels;
    if (const auto& training = std::get<std::unique_ptr<PictureTraining>>(jobs_)) training->on(command);
}

void EngineHost::on(const Look& command) { look_ = Look{std::clamp(command.resolution, 16, 512)}; }

std::optional<std::chrono::milliseconds> EngineHost::advance(std::chrono::microseconds budget) {
    scheduler_.advance(budget);
    if (look_is_due()) answer_look();
    if (const auto next = scheduler_.next()) return next;
    if (look_ && scheduler_.has_news()) return std::chrono::milliseconds(1);
    return std::nullopt;
}

bool EngineHost::look_is_due() const {
    return look_ && scheduler_.has_news() && (!scheduler_.busy() || Clock::now() >= next_look_);
}

// While work goes on, showing it takes at most a quarter of the time.
void EngineHost::answer_look() {
    const auto began = Clock::now();
    for (const Event& event : scheduler_.take_news(*look_)) emit_(event);
    look_.reset();
    const auto ended = Clock::now();
    next_look_ = ended + std::max<Clock::duration>(3 * (ended - began), std::chrono::milliseconds(16));
}

}  // namespace petal
