#include "nn/trainer.hpp"

#include "nn/cost.hpp"
#include "nn/plain_training.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

namespace petal {

struct Trainer::State {
    Experiment experiment;
    Matrix X, Y;
    PlainRun run;
    double gradient_norm = 0;
    std::optional<Divergence> divergence;
};

Trainer::Trainer(const Experiment& experiment, const Matrix& X, const std::vector<int>& labels) : state_(std::make_unique<State>()) {
    state_->experiment = experiment;
    state_->run = start_plain_run(experiment, static_cast<int>(X.rows()));
    state_->X = X;
    state_->Y = labels_to_matrix(labels, state_->run.architecture.n_y());
}
Trainer::~Trainer() = default;
Trainer::Trainer(Trainer&&) noexcept = default;
Trainer& Trainer::operator=(Trainer&&) noexcept = default;

bool Trainer::step() {
    State& s = *state_;
    if (s.divergence || s.X.cols() == 0) return false;
    PlainRun next = plain_step(s.experiment, s.run, s.X, s.Y);
    for (std::size_t l = 0; l < next.parameters.layers.size(); ++l) {
        if (!next.parameters.layers[l].W.allFinite() || !next.parameters.layers[l].b.allFinite()) {
            s.divergence = Divergence{static_cast<int>(l + 1), s.run.iteration};
            return false;
        }
    }
    s.run = std::move(next);
    s.gradient_norm = to_vector(s.run.gradients).norm();
    return true;
}

std::optional<Divergence> Trainer::divergence() const { return state_->divergence; }
std::int64_t Trainer::iteration() const { return state_->run.iteration; }
double Trainer::cost() {
    State& s = *state_;
    if (s.X.cols() == 0) return std::numeric_limits<double>::quiet_NaN();
    return cost_and_gradients(s.experiment, s.run.architecture, s.run.parameters, s.X, s.Y, s.run.update).cost;
}
double Trainer::gradient_norm() const { return state_->gradient_norm; }
const Architecture& Trainer::architecture() const { return state_->run.architecture; }
const Parameters& Trainer::parameters() { return state_->run.parameters; }
void Trainer::set_parameters(const Parameters& parameters) {
    state_->run.parameters = parameters;
    state_->run.optimizer = {};
    state_->divergence.reset();
}

}  // namespace petal
