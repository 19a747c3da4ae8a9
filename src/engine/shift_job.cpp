#include "engine/shift_job.hpp"

#include "engine/picture_views.hpp"
#include "experiment/picture_models.hpp"
#include "nn/predict.hpp"
#include "training/shift_measurement.hpp"

#include <algorithm>

namespace petal {

namespace {

void begin_curve(ModelOnShifts& model) {
    model.train_accuracy.clear();
    model.test_accuracy.clear();
}

}  // namespace

ShiftJob::ShiftJob(std::uint32_t revision, const Run& run, std::shared_ptr<const Samples> samples,
                   PictureTraining& training)
    : other_run_(compared_with(run)),
      samples_(std::move(samples)),
      training_(training),
      run_(run.hidden.empty() ? view_.logistic : view_.network),
      other_(run.hidden.empty() ? view_.network : view_.logistic) {
    view_.revision = revision;
}

// What was measured of the network stands while it has not learned on.
void ShiftJob::on(const MeasureShifts& command) {
    if (command.picture < 0 || command.picture >= static_cast<int>(samples_->held_out.size())) return;
    const bool first = !beside_;
    if (first) beside_.emplace(other_run_, samples_);
    if (first || view_.iteration != training_.iteration()) {
        parameters_ = training_.present_parameters();
        view_.iteration = training_.iteration();
        view_.shift.clear();
        begin_curve(run_);
        begin_curve(other_);
        run_.layers = training_.architecture().layers;
        run_.iteration = training_.iteration();
        other_.layers = beside_->architecture().layers;
    }
    view_.asked = command;
    view_.asked.right = std::clamp(command.right, -largest_shift, largest_shift);
    view_.asked.down = std::clamp(command.down, -largest_shift, largest_shift);
    view_.has_moved = false;
    news_ = true;
}

void ShiftJob::advance(std::chrono::microseconds budget) {
    if (!beside_->ended())
        beside_->advance(other_run_.iters, budget);
    else if (measures_moved())
        measure_moved();
    else
        measure_next_shift();
    other_.iteration = beside_->iteration();
    news_ = true;
}

void ShiftJob::measure_moved() {
    const MeasureShifts& asked = view_.asked;
    const Samples moved = moved_samples(*samples_, asked.right, asked.down);
    const Matrix x = picture_column(moved, asked.picture);
    const auto measure = [&](const Architecture& architecture, const Parameters& parameters, ModelOnShifts& model) {
        const ShiftAccuracy accuracy = accuracy_on(architecture, parameters, moved);
        model.moved_train_accuracy = accuracy.train;
        model.moved_test_accuracy = accuracy.test;
        const Matrix AL = predict_probabilities(architecture, parameters, x);
        model.probability = AL(AL.rows() > 1 ? 1 : 0, 0);
    };
    measure(training_.architecture(), parameters_, run_);
    measure(beside_->architecture(), beside_->parameters(), other_);
    view_.has_moved = true;
}

void ShiftJob::measure_next_shift() {
    const int shift = static_cast<int>(view_.shift.size()) - largest_shift;
    const Samples moved = moved_samples(*samples_, shift, 0);
    const auto measure = [&](const Architecture& architecture, const Parameters& parameters, ModelOnShifts& model) {
        const ShiftAccuracy accuracy = accuracy_on(architecture, parameters, moved);
        model.train_accuracy.push_back(accuracy.train);
        model.test_accuracy.push_back(accuracy.test);
    };
    measure(training_.architecture(), parameters_, run_);
    measure(beside_->architecture(), beside_->parameters(), other_);
    view_.shift.push_back(shift);
}

std::vector<Event> ShiftJob::take_news(const Look&) {
    news_ = false;
    ShiftsMeasured view = view_;
    view.running = busy();
    return {std::move(view)};
}

}  // namespace petal
