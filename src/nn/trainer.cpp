#include "nn/trainer.hpp"

#include "nn/cost.hpp"
#include "nn/flat_optimizer.hpp"
#include "nn/flat_vector.hpp"
#include "nn/initialization.hpp"
#include "nn/minibatch.hpp"
#include "nn/model.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

namespace petal {

struct Trainer::State {
    Run run;
    Architecture architecture;
    int m, watched = 0;
    std::unique_ptr<Model> model;
    std::vector<double> theta, next_theta, gradient;
    FlatOptimizer optimizer;
    std::int64_t iteration = 0, update = 0;
    bool has_stepped = false;
    std::optional<Divergence> divergence;
    std::optional<Parameters> parameters;  // of theta, once somebody has asked

    State(const Run& run, const Matrix& X, const Matrix& Y);
    void start_from(const Parameters& parameters);
    bool update_on(const BatchChoice& batch);
    void diverge_unless_below(double limit, const std::vector<double>& values);
};

namespace {

void check_labels(const Architecture& architecture, const Matrix& X, const std::vector<int>& labels) {
    if (X.cols() != static_cast<Eigen::Index>(labels.size())) {
        throw std::invalid_argument("Trainer: there must be as many labels as columns of X");
    }
    const int classes = std::max(2, architecture.n_y());
    for (const int label : labels) {
        if (label < 0 || label >= classes)
            throw std::invalid_argument("Trainer: no output for the label " + std::to_string(label));
    }
}

// Parameters below this keep every Z, the cost and the gradient finite: L products of up to 2^16 times it stay below
// 2^1000.
double largest_parameter(const Architecture& architecture) { return std::ldexp(1.0, 1000 / architecture.L() - 16); }

}  // namespace

Trainer::State::State(const Run& chosen, const Matrix& X, const Matrix& Y)
    : run(chosen),
      architecture(architecture_of(chosen, static_cast<int>(X.rows()))),
      m(static_cast<int>(X.cols())),
      model(make_model(chosen, X, Y)),
      optimizer(optimizer_settings(chosen), 0) {
    start_from(initialize_parameters(architecture, run));
}

void Trainer::State::start_from(const Parameters& new_parameters) {
    theta = model->start_from(new_parameters);
    next_theta = theta;
    gradient.assign(theta.size(), 0.0);
    optimizer = FlatOptimizer(optimizer_settings(run), theta.size());
    divergence.reset();
    parameters.reset();
}

void Trainer::State::diverge_unless_below(double limit, const std::vector<double>& values) {
    const auto first =
        std::find_if(values.begin(), values.end(), [limit](double value) { return !(std::abs(value) < limit); });
    if (first == values.end()) return;
    divergence = Divergence{model->layer_of(static_cast<std::size_t>(first - values.begin())), iteration};
}

bool Trainer::State::update_on(const BatchChoice& batch) {
    model->gradient(theta, batch, gradient);
    diverge_unless_below(std::numeric_limits<double>::infinity(), gradient);
    if (divergence) return false;
    optimizer.step(theta, gradient, learning_rate_of(run, iteration), next_theta);
    diverge_unless_below(largest_parameter(architecture), next_theta);
    if (divergence) return false;
    std::swap(theta, next_theta);
    parameters.reset();
    ++update;
    return true;
}

Trainer::Trainer(const Run& run, const Matrix& X, const std::vector<int>& labels) {
    const Architecture architecture = architecture_of(run, static_cast<int>(X.rows()));
    check_labels(architecture, X, labels);
    state_ = std::make_unique<State>(run, X, labels_to_matrix(labels, architecture.n_y()));
}
Trainer::~Trainer() = default;
Trainer::Trainer(Trainer&&) noexcept = default;
Trainer& Trainer::operator=(Trainer&&) noexcept = default;

bool Trainer::step() {
    State& s = *state_;
    if (s.divergence || s.m == 0) return false;
    if (s.run.batch <= 0) {
        if (!s.update_on({{}, s.update})) return false;
    } else {
        for (std::vector<int>& batch : random_mini_batches(s.m, s.run.batch, minibatch_seed(s.iteration))) {
            if (!s.update_on({std::move(batch), s.update})) return false;
        }
    }
    ++s.iteration;
    s.has_stepped = true;
    return true;
}

std::optional<Divergence> Trainer::divergence() const { return state_->divergence; }
std::int64_t Trainer::iteration() const { return state_->iteration; }
const Architecture& Trainer::architecture() const { return state_->architecture; }

double Trainer::cost() {
    if (state_->m == 0) return std::numeric_limits<double>::quiet_NaN();
    return state_->model->cost(state_->theta, state_->update);
}

Matrix Trainer::probabilities() {
    if (state_->m == 0) return Matrix(state_->architecture.n_y(), 0);
    return state_->model->probabilities(state_->theta);
}

void Trainer::watch(const Matrix& X, const std::vector<int>& labels) {
    check_labels(state_->architecture, X, labels);
    if (X.rows() != state_->architecture.n_x()) throw std::invalid_argument("Trainer: held-out samples differ in size");
    state_->watched = static_cast<int>(X.cols());
    if (X.cols() > 0) state_->model->watch(X, labels_to_matrix(labels, state_->architecture.n_y()));
}

double Trainer::watched_cost() {
    if (state_->watched == 0) return std::numeric_limits<double>::quiet_NaN();
    return state_->model->watched_cost(state_->theta);
}

Matrix Trainer::watched_probabilities() {
    if (state_->watched == 0) return Matrix(state_->architecture.n_y(), 0);
    return state_->model->watched_probabilities(state_->theta);
}

double Trainer::gradient_norm() const { return state_->has_stepped ? state_->model->norm(state_->gradient) : 0.0; }

const Parameters& Trainer::parameters() {
    if (!state_->parameters) state_->parameters = state_->model->parameters_at(state_->theta);
    return *state_->parameters;
}

void Trainer::set_parameters(const Parameters& parameters) { state_->start_from(parameters); }

}  // namespace petal
