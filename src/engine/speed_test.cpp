#include "engine/speed_test.hpp"

#include "nn/loop_forms.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace petal {

namespace {

constexpr std::size_t most_samples_at_once = 50000;  // of a step by a loop: a few milliseconds
const Architecture network{{2, 4, 1}, {Activation::tanh}, Output::sigmoid};

// n numbers spread evenly over [-1, 1], in no order: the fractions of the multiples of a step without a short period.
std::vector<double> spread_numbers(std::size_t n, double step) {
    std::vector<double> numbers(n);
    double fraction = 0;
    for (double& number : numbers) {
        fraction += step;
        if (fraction >= 1) fraction -= 1;
        number = 2 * fraction - 1;
    }
    return numbers;
}

}  // namespace

SpeedTest::SpeedTest(std::chrono::microseconds patience) : patience_(patience), kernel_(network), gradient_(17) {
    for (const SpeedTask task : {SpeedTask::dot, SpeedTask::training_step}) {
        for (const int n : {speed_in_cache, speed_in_memory}) wanted_.push_back({task, n, 0, 0, 0, 0});
    }
    theta_ = spread_numbers(17, 0.381966);
}

void SpeedTest::prepare(const SpeedFigure& figure) {
    if (x1_.empty()) {
        const auto most = static_cast<std::size_t>(wanted_.back().n);
        x1_ = spread_numbers(most, 0.6180339887);
        x2_ = spread_numbers(most, 0.4142135623);
        y_.resize(most);
        for (std::size_t i = 0; i < most; ++i) y_[i] = x1_[i] > x2_[i] ? 1 : 0;
    }
    if (figure.task == SpeedTask::training_step) {
        Matrix X(2, figure.n), Y(1, figure.n);
        std::copy_n(x1_.begin(), figure.n, X.data());
        std::copy_n(x2_.begin(), figure.n, X.data() + figure.n);
        std::copy_n(y_.begin(), figure.n, Y.data());
        batch_ = pack_batch(X, Y);
    }
    prepared_ = true;
}

bool SpeedTest::advance(std::chrono::microseconds budget) {
    const auto deadline = Clock::now() + budget;
    while (!ended() && Clock::now() < deadline) {
        if (!prepared_) prepare(wanted_[done_.size()]);
        run_piece();
        if (std::isfinite(fastest_) && spent_ >= patience_ && finish_form()) return true;
    }
    return false;
}

// One piece of work between two looks at the clock: many repetitions of small sizes, as many as are long beside the
// ticks of a browser's clock (a millisecond in some), or a part of a long one. The fastest are kept: what else the
// machine did meanwhile made the others slow.
void SpeedTest::run_piece() {
    constexpr auto long_enough = std::chrono::milliseconds(10);
    const SpeedFigure& figure = wanted_[done_.size()];
    const auto n = static_cast<std::size_t>(figure.n);
    const bool is_cut = !in_vectors_ && figure.task == SpeedTask::training_step && n > most_samples_at_once;
    const std::size_t first = position_, last = is_cut ? std::min(n, first + most_samples_at_once) : n;
    const auto began = Clock::now();
    for (int k = 0; k < at_once_; ++k) in_vectors_ ? run_vectors() : run_loop_part(first, last);
    const auto took = Clock::now() - began;
    spent_ += took;
    in_this_ += took;
    position_ = last % n;
    if (position_ > 0) return;
    if (is_cut || in_this_ >= long_enough)
        fastest_ = std::min(fastest_, std::chrono::duration<double>(in_this_).count() / at_once_);
    else
        at_once_ *= 2;
    in_this_ = {};
}

void SpeedTest::run_loop_part(std::size_t first, std::size_t last) {
    if (wanted_[done_.size()].task == SpeedTask::dot) {
        result_ = dot_by_loop(std::span(x1_).first(last), std::span(x2_).first(last));
        return;
    }
    if (first == 0) std::fill(gradient_.begin(), gradient_.end(), 0.0);
    add_gradient_by_loop(theta_, {x1_, x2_, y_}, first, last, gradient_);
    result_ = gradient_.front() / static_cast<double>(last);
}

void SpeedTest::run_vectors() {
    const SpeedFigure& figure = wanted_[done_.size()];
    if (figure.task == SpeedTask::dot) {
        const auto n = static_cast<std::size_t>(figure.n);
        result_ = dot_by_lanes(std::span(x1_).first(n), std::span(x2_).first(n));
        return;
    }
    kernel_.gradient(theta_.data(), batch_, gradient_.data());
    result_ = gradient_.front();
}

// Keeps the time of the fastest repetition; true when the figure has both.
bool SpeedTest::finish_form() {
    SpeedFigure& figure = wanted_[done_.size()];
    (in_vectors_ ? figure.vector_seconds : figure.loop_seconds) = fastest_;
    (in_vectors_ ? figure.vector_result : figure.loop_result) = result_;
    const bool complete = in_vectors_;
    if (complete) done_.push_back(figure), prepared_ = false;
    in_vectors_ = !in_vectors_;
    position_ = 0;
    at_once_ = 1;
    spent_ = in_this_ = {};
    fastest_ = std::numeric_limits<double>::infinity();
    return complete;
}

}  // namespace petal
