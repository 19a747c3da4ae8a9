#include "nn/gram_model.hpp"

#include "nn/flat_vector.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace petal {

namespace {

constexpr Eigen::Index most_samples = 2048;

std::size_t index(Eigen::Index i) { return static_cast<std::size_t>(i); }

Architecture with_inputs(Architecture architecture, int n_x) {
    architecture.layers.front() = n_x;
    return architecture;
}

std::shared_ptr<const GramProducts> products_of(const Matrix& X) {
    const auto samples = std::make_shared<PackedRows>(pack(X.transpose()));
    return gram_products(samples, samples);
}

// result = S times the samples' rows.
void multiply_samples(const double* S, const PackedRows& samples, PackedRows& result) {
    TiledWeights W(result.rows(), samples.rows());
    W.fill([&](int i, int j) { return S[index(i) * index(samples.rows()) + index(j)]; });
    const BlockView view{samples.row(0), samples.stride()};
    const auto store = [&](int i) { return [row = result.row(i)](int u, Quad sum) { put_quad(sum, row, u); }; };
    multiply(W, {0, samples.rows()}, view, samples.stride(), StartFromNumber{nullptr}, store);
}

double dot(const double* a, const Matrix& B) {
    double sum = 0;
    for (Eigen::Index i = 0; i < B.size(); ++i) sum += a[i] * B.data()[i];
    return sum;
}

}  // namespace

bool GramModel::suits(const Run& run, const Matrix& X) {
    const bool linear = run.opt == Optimizer::gd || run.opt == Optimizer::momentum;
    return linear && run.l1 == 0 && X.cols() >= 1 && X.cols() <= most_samples && X.rows() >= 2 * X.cols();
}

GramModel::GramModel(const Run& run, const Matrix& X, const Matrix& Y)
    : run_(run),
      architecture_(architecture_of(run, static_cast<int>(X.rows()))),
      span_architecture_(with_inputs(architecture_, static_cast<int>(X.cols()))),
      layout_(architecture_),
      span_layout_(span_architecture_),
      kernel_(span_architecture_, KernelUse::training),
      gram_(products_of(X)),
      Y_(Y),
      all_(pack_batch(gram_->products, Y)),
      all_columns_(index(X.cols())) {
    std::iota(all_columns_.begin(), all_columns_.end(), 0);
}

std::vector<double> GramModel::start_from(const Parameters& parameters) {
    const std::vector<double> flat = flatten(parameters, layout_);
    W1_start_ = parameters.layers[0].W;
    W1_start_squared_ = sum_of_squares(W1_start_.data(), index(W1_start_.size()));
    Z_start_ = row_products(pack(W1_start_), *gram_->left);
    if (watched_.m > 0) Z_watched_start_ = row_products(pack(W1_start_), *watched_gram_->right);
    std::vector<double> theta(span_layout_.layers[0].weights(), 0.0);
    theta.insert(theta.end(), flat.begin() + static_cast<std::ptrdiff_t>(layout_.layers[0].b), flat.end());
    theta.push_back(1.0);
    return theta;
}

Matrix GramModel::first_weights(const std::vector<double>& theta) const {
    Matrix W1 = omega(theta) * W1_start_;
    PackedRows change(n_1(), static_cast<int>(W1.cols()));
    multiply_samples(theta.data(), *gram_->left, change);
    for (int i = 0; i < n_1(); ++i) {
        for (Eigen::Index j = 0; j < W1.cols(); ++j) W1(i, j) += change.values(i)[j];
    }
    return W1;
}

Parameters GramModel::parameters_at(const std::vector<double>& theta) const {
    Parameters parameters = unflatten(theta.data(), span_layout_);
    parameters.layers[0].W = first_weights(theta);
    return parameters;
}

PackedRows GramModel::first_offset(const std::vector<double>& theta, const Matrix& Z_start,
                                   const std::vector<int>& columns) const {
    PackedRows offset(n_1(), static_cast<int>(columns.size()));
    const double* b1 = theta.data() + span_layout_.layers[0].b;
    for (int i = 0; i < n_1(); ++i) {
        const double w = omega(theta), b = b1[i];
        const double* Z = Z_start.row(i).data();
        const auto offset_of = [=](int column) { return w * Z[column] + b; };
        std::transform(columns.begin(), columns.end(), offset.values(i), offset_of);
    }
    return offset;
}

void GramModel::gradient(const std::vector<double>& theta, const BatchChoice& choice, std::vector<double>& gradient) {
    const bool whole = choice.columns.empty();
    const std::vector<int>& columns = whole ? all_columns_ : choice.columns;
    const PackedBatch part = whole ? PackedBatch{} : pack_batch(gram_->products, Y_, columns);
    const PackedBatch& batch = whole ? all_ : part;
    const PackedRows offset = first_offset(theta, Z_start_, columns);
    PackedRows dZ1(n_1(), batch.m);
    kernel_.load(theta.data());
    kernel_.set_first_layer_in_span({&offset, &dZ1});
    kernel_.gradient(batch, packed_masks(run_, architecture_, batch.m, choice.update), gradient.data());
    kernel_.set_first_layer_in_span({nullptr, nullptr});
    const double one_over_m = 1.0 / batch.m;
    for (int i = 0; i < n_1(); ++i) {
        double* dS = &gradient[index(i) * index(all_.m)];
        std::fill_n(dS, all_.m, 0.0);
        const double* dZ = dZ1.values(i);
        for (const int column : columns) dS[column] = *dZ++ * one_over_m;
    }
    gradient.back() = 0;
    if (run_.l2 != 0) add_l2(theta, batch.m, gradient);
}

void GramModel::add_l2(const std::vector<double>& theta, double m, std::vector<double>& gradient) const {
    const Regularization lambda{0, run_.l2};
    for (const ParameterLayout::Layer& layer : span_layout_.layers) {
        add_regularization(&theta[layer.W], layer.weights(), lambda, m, &gradient[layer.W]);
    }
    add_regularization(&theta.back(), 1, lambda, m, &gradient.back());
}

// ω² ‖W1₀‖² + 2 ω tr(S Z₀ᵀ) + tr(S G Sᵀ)
double GramModel::squared_first_weights(const std::vector<double>& theta) const {
    const double w = omega(theta);
    const double* S = theta.data();
    PackedRows S_G(n_1(), all_.m);
    multiply_samples(S, all_.X, S_G);
    double quadratic = 0;
    for (int i = 0; i < n_1(); ++i) {
        for (int j = 0; j < all_.m; ++j) quadratic += S[index(i) * index(all_.m) + index(j)] * S_G.values(i)[j];
    }
    return w * w * W1_start_squared_ + 2 * w * dot(S, Z_start_) + quadratic;
}

double GramModel::cost(const std::vector<double>& theta, std::int64_t update) {
    const PackedRows offset = first_offset(theta, Z_start_, all_columns_);
    kernel_.load(theta.data());
    kernel_.set_first_layer_in_span({&offset, nullptr});
    double cost = kernel_.cost_sum(all_, packed_masks(run_, architecture_, all_.m, update)) / all_.m;
    kernel_.set_first_layer_in_span({nullptr, nullptr});
    if (run_.l2 == 0) return cost;
    cost += run_.l2 / (2.0 * all_.m) * squared_first_weights(theta);
    for (std::size_t l = 1; l < span_layout_.layers.size(); ++l) {
        const ParameterLayout::Layer& layer = span_layout_.layers[l];
        cost += regularization_cost(&theta[layer.W], layer.weights(), {0, run_.l2}, all_.m);
    }
    return cost;
}

template <class Use> auto GramModel::look(const std::vector<double>& theta, const Matrix& Z_start, Use use) {
    std::vector<int> columns(index(Z_start.cols()));
    std::iota(columns.begin(), columns.end(), 0);
    const PackedRows offset = first_offset(theta, Z_start, columns);
    kernel_.load(theta.data());
    kernel_.set_first_layer_in_span({&offset, nullptr});
    auto result = use(kernel_);
    kernel_.set_first_layer_in_span({nullptr, nullptr});
    return result;
}

Matrix GramModel::probabilities(const std::vector<double>& theta) {
    return look(theta, Z_start_, [&](BlockKernel& kernel) { return kernel.probabilities(all_.X, all_.m); });
}

void GramModel::watch(const Matrix& X, const Matrix& Y) {
    watched_gram_ = gram_products(gram_->left, std::make_shared<PackedRows>(pack(X.transpose())));
    watched_ = pack_batch(watched_gram_->products, Y);
    Z_watched_start_ = row_products(pack(W1_start_), *watched_gram_->right);
}

double GramModel::watched_cost(const std::vector<double>& theta) {
    return look(theta, Z_watched_start_, [&](BlockKernel& kernel) { return kernel.cost_sum(watched_, {}); }) /
           watched_.m;
}

Matrix GramModel::watched_probabilities(const std::vector<double>& theta) {
    return look(theta, Z_watched_start_,
                [&](BlockKernel& kernel) { return kernel.probabilities(watched_.X, watched_.m); });
}

double GramModel::norm(const std::vector<double>& gradient) const {
    const std::size_t others = span_layout_.layers[0].b;
    const double squared =
        squared_first_weights(gradient) + sum_of_squares(&gradient[others], span_layout_.size - others);
    return std::sqrt(std::max(0.0, squared));
}

int GramModel::layer_of(std::size_t i) const {
    if (i >= span_layout_.size) return 1;
    int l = 1;
    while (l < architecture_.L() && i >= span_layout_.layers[static_cast<std::size_t>(l)].W) ++l;
    return l;
}

}  // namespace petal
