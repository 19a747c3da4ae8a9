#include "training/session.hpp"

#include "nn/cost.hpp"
#include "nn/gradient_check.hpp"
#include "nn/predict.hpp"
#include "training/fingerprint.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace petal {

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

double share_right(const std::vector<bool>& wrong, const std::vector<bool>& held_out, bool of_test) {
    int count = 0, right = 0;
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        if (held_out[i] != of_test) continue;
        ++count;
        right += wrong[i] ? 0 : 1;
    }
    return count > 0 ? static_cast<double>(right) / count : not_a_number;
}

}  // namespace

Session::Session(const Run& run, std::shared_ptr<const Samples> data)
    : run_(run),
      data_(std::move(data)),
      trainer_(run_, data_->train.X, data_->train.labels),
      history_(run_.iters),
      last_iteration_(run_.iters) {
    trainer_.watch(data_->test.X, data_->test.labels);
}

bool Session::ended() const {
    return !can_train() || stopped_by_tolerance_ || trainer_.divergence() || iteration() >= last_iteration_;
}

void Session::advance(std::int64_t last_iteration, std::chrono::microseconds budget) {
    using Clock = std::chrono::steady_clock;
    const double work = static_cast<double>(data_->train.X.cols()) * static_cast<double>(parameter_count());
    const int steps_between_looks_at_the_clock = work > 1e6 ? 1 : 8;
    const auto deadline = Clock::now() + budget;
    last_iteration = std::min(last_iteration, last_iteration_);
    for (int steps = 1; !ended() && iteration() < last_iteration; ++steps) {
        if (history_.wants(iteration())) history_.record(cost_point());
        cost_point_.reset();
        if (trainer_.step() && run_.tol > 0 && trainer_.gradient_norm() < run_.tol) stopped_by_tolerance_ = true;
        if (steps % steps_between_looks_at_the_clock == 0 && Clock::now() >= deadline) break;
    }
}

const CostPoint& Session::cost_point() {
    if (!cost_point_) cost_point_ = {iteration(), trainer_.cost(), trainer_.watched_cost()};
    return *cost_point_;
}

std::vector<CostPoint> Session::cost_curve() {
    std::vector<CostPoint> curve = history_.points();
    if (can_train() && (curve.empty() || curve.back().iteration != iteration())) curve.push_back(cost_point());
    return curve;
}

std::uint64_t Session::fingerprint() { return petal::fingerprint(parameters(), cost_curve()); }

// Sets `wrong` and `probability` of the samples that stand at `places`.
void Session::judge(const Matrix& AL, const std::vector<int>& labels, const std::vector<int>& places, double threshold,
                    Evaluation& result) const {
    const std::vector<int> predicted = labels_of(architecture(), AL, threshold);
    const Eigen::Index class_1 = AL.rows() > 1 ? 1 : 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto place = static_cast<std::size_t>(places[i]);
        result.wrong[place] = predicted[i] != labels[i];
        result.probability[place] = AL(class_1, static_cast<Eigen::Index>(i));
    }
}

Evaluation Session::evaluate(double threshold) {
    Evaluation result;
    result.wrong.resize(data_->held_out.size());
    result.probability.resize(data_->held_out.size());
    judge(trainer_.probabilities(), data_->train.labels, indices_of(data_->held_out, false), threshold, result);
    judge(trainer_.watched_probabilities(), data_->test.labels, indices_of(data_->held_out, true), threshold, result);
    result.train_accuracy = share_right(result.wrong, data_->held_out, false);
    result.test_accuracy = share_right(result.wrong, data_->held_out, true);
    result.cost = cost();
    result.test_cost = test_cost();
    return result;
}

void Session::set_parameters(const Parameters& parameters) {
    trainer_.set_parameters(parameters);
    cost_point_.reset();
    stopped_by_tolerance_ = false;
}

std::int64_t Session::parameter_count() const {
    const std::vector<int>& n = architecture().layers;
    std::int64_t count = 0;
    for (std::size_t l = 1; l < n.size(); ++l) count += std::int64_t{n[l]} * (n[l - 1] + 1);
    return count;
}

GradientSummary Session::check_gradients(double seconds) {
    constexpr double multiplications_a_second = 2e8;  // of the plain form, in a slow browser
    GradientSummary summary;
    summary.parameters = parameter_count();
    if (!can_train()) return {not_a_number, 0, summary.parameters};
    const auto parameters_count = static_cast<double>(summary.parameters);
    const double affordable = seconds * multiplications_a_second;
    const double columns =
        std::clamp(affordable / (10 * parameters_count), 1.0, static_cast<double>(data_->train.X.cols()));
    const double every =
        std::clamp(std::ceil(2 * parameters_count * parameters_count * columns / affordable), 1.0, parameters_count);
    const Matrix X = data_->train.X.leftCols(static_cast<Eigen::Index>(columns));
    const Matrix Y = labels_to_matrix(data_->train.labels, architecture().n_y()).leftCols(X.cols());
    const GradientCheck check =
        gradient_check(architecture(), parameters(), X, Y, {run_.l1, run_.l2}, 1e-5, static_cast<int>(every));
    summary.difference = check.difference;
    summary.compared = check.gradient.size();
    return summary;
}

bool Session::set_parameter(int layer, int row, int column, double value) {
    Parameters edited = parameters();
    if (layer < 1 || layer > static_cast<int>(edited.layers.size()) || !std::isfinite(value)) return false;
    LayerParameters& target = edited.layers[static_cast<std::size_t>(layer - 1)];
    if (row < 0 || row >= target.W.rows() || column < -1 || column >= target.W.cols()) return false;
    (column < 0 ? target.b(row) : target.W(row, column)) = value;
    set_parameters(edited);
    return true;
}

Run logistic_run(Run run) {
    run.hidden.clear();
    run.init = Initialization::zeros;
    run.init_b = FirstBiases::zeros;
    run.keep = 1;
    return run;
}

}  // namespace petal
