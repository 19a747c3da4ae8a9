#include "nn/dense_model.hpp"

#include "nn/flat_vector.hpp"

#include <cmath>

namespace petal {

namespace {

bool uses_planar_kernel(const Run& run, const Architecture& architecture) {
    return PlanarKernel::fits(architecture) && run.keep >= 1;
}

}  // namespace

DenseModel::DenseModel(const Run& run, const Matrix& X, const Matrix& Y)
    : run_(run),
      architecture_(architecture_of(run, static_cast<int>(X.rows()))),
      layout_(architecture_),
      all_(pack_batch(X, Y)),
      kernel_(architecture_, uses_planar_kernel(run, architecture_) ? KernelUse::prediction : KernelUse::training) {
    if (run.batch > 0) {
        X_ = X;
        Y_ = Y;
    }
    if (uses_planar_kernel(run, architecture_)) planar_kernel_.emplace(architecture_);
}

std::vector<double> DenseModel::start_from(const Parameters& parameters) { return flatten(parameters, layout_); }

Parameters DenseModel::parameters_at(const std::vector<double>& theta) const {
    return unflatten(theta.data(), layout_);
}

void DenseModel::gradient(const std::vector<double>& theta, const BatchChoice& batch, std::vector<double>& gradient) {
    if (batch.columns.empty()) return gradient_of(theta, all_, batch.update, gradient);
    gradient_of(theta, pack_batch(X_, Y_, batch.columns), batch.update, gradient);
}

void DenseModel::gradient_of(const std::vector<double>& theta, const PackedBatch& batch, std::int64_t update,
                             std::vector<double>& gradient) {
    if (planar_kernel_) {
        planar_kernel_->gradient(theta.data(), batch, gradient.data());
    } else {
        kernel_.load(theta.data());
        kernel_.gradient(batch, packed_masks(run_, architecture_, batch.m, update), gradient.data());
    }
    if (run_.l1 == 0 && run_.l2 == 0) return;
    for (const ParameterLayout::Layer& layer : layout_.layers) {
        add_regularization(&theta[layer.W], layer.weights(), {run_.l1, run_.l2}, batch.m, &gradient[layer.W]);
    }
}

double DenseModel::cost(const std::vector<double>& theta, std::int64_t update) {
    kernel_.load(theta.data());
    double cost = kernel_.cost_sum(all_, packed_masks(run_, architecture_, all_.m, update)) / all_.m;
    if (run_.l1 == 0 && run_.l2 == 0) return cost;
    for (const ParameterLayout::Layer& layer : layout_.layers) {
        cost += regularization_cost(&theta[layer.W], layer.weights(), {run_.l1, run_.l2}, all_.m);
    }
    return cost;
}

Matrix DenseModel::probabilities(const std::vector<double>& theta) {
    kernel_.load(theta.data());
    return kernel_.probabilities(all_.X, all_.m);
}

double DenseModel::watched_cost(const std::vector<double>& theta) {
    kernel_.load(theta.data());
    return kernel_.cost_sum(watched_, {}) / watched_.m;
}

Matrix DenseModel::watched_probabilities(const std::vector<double>& theta) {
    kernel_.load(theta.data());
    return kernel_.probabilities(watched_.X, watched_.m);
}

double DenseModel::norm(const std::vector<double>& gradient) const {
    return std::sqrt(sum_of_squares(gradient.data(), gradient.size()));
}

int DenseModel::layer_of(std::size_t i) const {
    int l = 1;
    while (l < architecture_.L() && i >= layout_.layers[static_cast<std::size_t>(l)].W) ++l;
    return l;
}

}  // namespace petal
