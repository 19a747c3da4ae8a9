#include "nn/optimizer.hpp"

#include "nn/backward.hpp"

namespace petal {

namespace {

Gradients zeros_like(const Gradients& gradients) {
    Gradients result = gradients;
    for (LayerGradients& layer : result.layers) {
        layer.dW.setZero();
        layer.db.setZero();
    }
    return result;
}

// mean = beta mean + (1 - beta) sample, for every entry of every layer; `sample` maps the gradient's entry.
template <class Sample> void blend(Gradients& mean, const Gradients& gradients, double beta, Sample sample) {
    if (mean.layers.empty()) mean = zeros_like(gradients);
    for (std::size_t l = 0; l < mean.layers.size(); ++l) {
        const LayerGradients& g = gradients.layers[l];
        mean.layers[l].dW = beta * mean.layers[l].dW + (1 - beta) * g.dW.unaryExpr(sample);
        mean.layers[l].db = beta * mean.layers[l].db + (1 - beta) * g.db.unaryExpr(sample);
    }
}

// numerator / (√(s / s_scale) + ε), for every entry of every layer.
Gradients divided_by_root(Gradients numerator, const Gradients& s, double s_scale) {
    const auto divide = [s_scale](double n, double d) { return n / (std::sqrt(d / s_scale) + optimizer_epsilon); };
    for (std::size_t l = 0; l < s.layers.size(); ++l) {
        numerator.layers[l].dW = numerator.layers[l].dW.binaryExpr(s.layers[l].dW, divide).eval();
        numerator.layers[l].db = numerator.layers[l].db.binaryExpr(s.layers[l].db, divide).eval();
    }
    return numerator;
}

Gradients scaled(Gradients gradients, double factor) {
    for (LayerGradients& layer : gradients.layers) {
        layer.dW *= factor;
        layer.db *= factor;
    }
    return gradients;
}

}  // namespace

OptimizerSettings optimizer_settings(const Run& run) { return {run.opt, run.beta, run.beta2}; }

OptimizerStep optimizer_step(Parameters parameters, const Gradients& gradients, OptimizerState state,
                             const OptimizerSettings& settings, double learning_rate) {
    const bool uses_v = settings.kind == Optimizer::momentum || settings.kind == Optimizer::adam;
    const bool uses_s = settings.kind == Optimizer::rmsprop || settings.kind == Optimizer::adam;
    if (uses_v) blend(state.v, gradients, settings.beta, [](double g) { return g; });
    if (uses_s) blend(state.s, gradients, settings.beta2, [](double g) { return g * g; });
    state.beta_power *= settings.beta;
    state.beta2_power *= settings.beta2;
    Gradients direction = uses_v ? state.v : gradients;
    if (settings.kind == Optimizer::rmsprop) direction = divided_by_root(std::move(direction), state.s, 1);
    if (settings.kind == Optimizer::adam) {
        direction =
            divided_by_root(scaled(std::move(direction), 1 / (1 - state.beta_power)), state.s, 1 - state.beta2_power);
    }
    return {update_parameters(std::move(parameters), direction, learning_rate), std::move(state)};
}

double learning_rate_of(const Run& run, std::int64_t epoch) {
    return run.lr / (1 + run.decay * static_cast<double>(epoch));
}

}  // namespace petal
