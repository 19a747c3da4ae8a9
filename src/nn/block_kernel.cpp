#include "nn/block_kernel.hpp"

#include "math/elementwise.hpp"
#include "nn/lane_activations.hpp"
#include "nn/lane_softmax.hpp"
#include "nn/row_function.hpp"

#include <algorithm>
#include <numeric>

namespace petal {

namespace {

BlockView view_of(const PackedRows& rows) { return {rows.row(0), rows.stride()}; }

// Vectors in a block, even: so many that all layers' A and dZ fit in the second cache. Wide inputs are read from memory
// anyway, and take more, so that the sums over the samples are fetched less often.
int block_size_for(const Architecture& architecture) {
    if (architecture.n_x() > 256) return 128;
    const int units = std::accumulate(architecture.layers.begin() + 1, architecture.layers.end(), 0);
    return std::clamp(4096 / units, 10, 50) * 2;
}

// Products with more columns than this go over the columns part by part.
constexpr int narrow = 64;

// So many rows of X, each of `count` vectors, are multiplied at once: 24 KB for the first cache, and whole rows, for
// memory that is read from front to end comes in time.
int columns_at_once(int count) { return std::clamp(1536 / count, 16, narrow); }

// Z = start + W X for a W with many columns: Z holds the sum so far.
template <class Start> void multiply_wide(const TiledWeights& W, BlockView X, int count, Start start, PackedRows& Z) {
    const auto store = [&](int o) { return [row = Z.row(o)](int u, Quad z) { put_quad(z, row, u); }; };
    for (int first = 0; first < W.columns(); first += columns_at_once(count)) {
        const ColumnRange columns{first, std::min(columns_at_once(count), W.columns() - first)};
        if (first == 0) {
            multiply(W, columns, X, count, start, store);
        } else {
            multiply(W, columns, X, count, StartFromRows{view_of(Z)}, store);
        }
    }
}

template <class Activation> void activate_row(int count, Lanes* row, Lanes* scales) {
    const auto values = [row](int u) { return quad_at(row, u); };
    const auto store = [row](int u, Quad a) { put_quad(a, row, u); };
    if constexpr (HasStages<Activation>) {
        function_of_row<typename Activation::Stages>(count, values, row, scales, store);
    } else {
        for (int u = 0; u < count; u += 2) store(u, Activation::value(values(u), lane_constants()));
    }
}

// A = g(start + W X) for a block of `count` vectors. `scales` has the length of a row.
template <class Activation, class Start>
void activate_product(const TiledWeights& W, BlockView X, int count, Start start, PackedRows& A, Lanes* scales) {
    const auto finish = [&](int o) {
        return [&k = lane_constants(), row = A.row(o)](int u, Quad z) {
            if constexpr (!HasStages<Activation>) z = Activation::value(z, k);
            put_quad(z, row, u);
        };
    };
    if (W.columns() <= narrow) {
        multiply(W, {0, W.columns()}, X, count, start, finish);
    } else {
        multiply_wide(W, X, count, start, A);
    }
    if (W.columns() <= narrow && !HasStages<Activation>) return;
    for (int o = 0; o < W.rows(); ++o) activate_row<Activation>(count, A.row(o), scales);
}

}  // namespace

BlockKernel::BlockKernel(const Architecture& architecture, KernelUse use)
    : architecture_(architecture),
      layout_(architecture),
      block_size_(block_size_for(architecture)),
      use_(use),
      scales_(index(block_size_)),
      A_(1),
      A_masked_(1),
      dZ_(1) {
    for (const ParameterLayout::Layer& layer : layout_.layers) {
        W_.emplace_back(layer.n, layer.n_prev);
        b_.emplace_back(index(layer.n));
        A_.emplace_back(layer.n, 2 * block_size_);
        A_masked_.emplace_back();
        if (use == KernelUse::prediction) continue;
        W_transposed_.emplace_back(W_transposed_.empty() ? 0 : layer.n_prev, layer.n);
        dZ_.emplace_back(layer.n, 2 * block_size_);
        dW_sums_.emplace_back(layer.weights());
        db_sums_.emplace_back(index(layer.n));
    }
}

void BlockKernel::load(const double* theta) {
    for (std::size_t l = 0; l < W_.size(); ++l) {
        const ParameterLayout::Layer& layer = layout_.layers[l];
        const double* W = theta + layer.W;
        const auto row = [&](int i) { return W + index(i) * index(layer.n_prev); };
        W_[l].fill([&](int o, int i) { return row(o)[i]; });
        if (use_ == KernelUse::training) W_transposed_[l].fill([&](int i, int o) { return row(o)[i]; });
        std::copy_n(theta + layer.b, layer.n, b_[l].begin());
    }
}

BlockView BlockKernel::input_of(int l, const PackedRows& X, const PackedMasks& masks, int first) const {
    if (l == 1) return {X.row(0) + first, X.stride()};
    const PackedRows& A = masks.empty() ? A_[index(l - 1)] : A_masked_[index(l - 1)];
    return view_of(A);
}

void BlockKernel::forward_layer(int l, BlockView input, int first, int count, LastLayer last) {
    PackedRows& A = A_[index(l)];
    const auto run = [&](auto g) {
        const TiledWeights& W = W_[index(l - 1)];
        if (l == 1 && span_.Z1_offset) {
            const BlockView Z1_offset{span_.Z1_offset->row(0) + first, span_.Z1_offset->stride()};
            activate_product<decltype(g)>(W, input, count, StartFromRows{Z1_offset}, A, scales_.data());
        } else {
            const StartFromNumber from_b{b_[index(l - 1)].data()};
            activate_product<decltype(g)>(W, input, count, from_b, A, scales_.data());
        }
    };
    if (l < architecture_.L()) {
        with_activation(architecture_.hidden[index(l - 1)], run);
    } else if (last == LastLayer::probabilities && architecture_.output == Output::sigmoid) {
        run(Sigmoid{});
    } else {
        run(Linear{});
        if (last == LastLayer::probabilities) softmax_columns(A, count);
    }
}

void BlockKernel::apply_mask(const PackedMask& D, int first, int count, const PackedRows& source,
                             PackedRows& result) const {
    for (int i = 0; i < source.rows(); ++i) D.apply(i, first, count, source.row(i), result.row(i));
}

void BlockKernel::forward(const PackedRows& X, const PackedMasks& masks, int first, int count, LastLayer last) {
    for (int l = 1; l <= architecture_.L(); ++l) {
        forward_layer(l, input_of(l, X, masks, first), first, count, last);
        if (masks.empty() || l == architecture_.L()) continue;
        PackedRows& masked = A_masked_[index(l)];
        if (masked.empty()) masked = PackedRows(architecture_.layers[index(l)], 2 * block_size_);
        apply_mask(masks[index(l - 1)], first, count, A_[index(l)], masked);
    }
}

// dZ_L = A_L - Y, and 0 for padding.
void BlockKernel::output_error(const PackedBatch& batch, int first, int count) {
    const int L = architecture_.L();
    const Lanes* mask = batch.mask.row(0) + first;
    for (int i = 0; i < architecture_.n_y(); ++i) {
        const Lanes *a = A_[index(L)].row(i), *y = batch.Y.row(i) + first;
        Lanes* dz = dZ_[index(L)].row(i);
        for (int u = 0; u < count; ++u) dz[u] = (a[u] - y[u]) * mask[u];
    }
}

// dZ_{l} = W_{l+1}ᵀ dZ_{l+1} * g'(Z_l), with the slope from A_l.
void BlockKernel::backward_to(int l, int count) {
    const LaneConstants& k = lane_constants();
    const PackedRows& A = A_[index(l)];
    PackedRows& dZ = dZ_[index(l)];
    with_activation(architecture_.hidden[index(l - 1)], [&](auto g) {
        const TiledWeights& W = W_transposed_[index(l)];
        const auto times_slope = [&](int i) {
            return [g, &k, a = A.row(i), dz = dZ.row(i)](int u, Quad dA) {
                put_quad(dA * g.slope(quad_at(a, u), k), dz, u);
            };
        };
        multiply(W, {0, W.columns()}, view_of(dZ_[index(l + 1)]), count, StartFromNumber{nullptr}, times_slope);
    });
}

void BlockKernel::add_layer_sums(int l, BlockView input, int first, int count) {
    const PackedRows& dZ = dZ_[index(l)];
    const ParameterLayout::Layer& layer = layout_.layers[index(l - 1)];
    const BlockView error = view_of(dZ);
    accumulate_rows(error, layer.n, count, db_sums_[index(l - 1)].data());
    if (l == 1 && span_.dZ1) {
        for (int i = 0; i < layer.n; ++i) std::copy_n(dZ.row(i), count, span_.dZ1->row(i) + first);
    } else {
        accumulate_outer(error, layer.n, input, layer.n_prev, count, dW_sums_[index(l - 1)].data());
    }
}

void BlockKernel::backward(const PackedBatch& batch, const PackedMasks& masks, int first, int count) {
    output_error(batch, first, count);
    for (int l = architecture_.L(); l >= 1; --l) {
        add_layer_sums(l, input_of(l, batch.X, masks, first), first, count);
        if (l == 1) return;
        backward_to(l - 1, count);
        PackedRows& dZ = dZ_[index(l - 1)];
        if (!masks.empty()) apply_mask(masks[index(l - 2)], first, count, dZ, dZ);
    }
}

void BlockKernel::gradient(const PackedBatch& batch, const PackedMasks& masks, double* gradient) {
    for (std::size_t l = span_.dZ1 ? 1 : 0; l < dW_sums_.size(); ++l)
        std::fill(dW_sums_[l].begin(), dW_sums_[l].end(), splat(0));
    for (auto& sums : db_sums_) std::fill(sums.begin(), sums.end(), splat(0));
    for (int first = 0; first < batch.X.stride(); first += block_size_) {
        const int count = std::min(block_size_, batch.X.stride() - first);
        forward(batch.X, masks, first, count, LastLayer::probabilities);
        backward(batch, masks, first, count);
    }
    const double one_over_m = 1.0 / batch.m;
    const auto mean = [&](Lanes sum) { return (sum[0] + sum[1]) * one_over_m; };
    for (std::size_t l = 0; l < layout_.layers.size(); ++l) {
        const ParameterLayout::Layer& layer = layout_.layers[l];
        if (l > 0 || !span_.dZ1) std::transform(dW_sums_[l].begin(), dW_sums_[l].end(), gradient + layer.W, mean);
        std::transform(db_sums_[l].begin(), db_sums_[l].end(), gradient + layer.b, mean);
    }
}

Matrix BlockKernel::probabilities(const PackedRows& X, int m) {
    Matrix AL(architecture_.n_y(), m);
    for (int first = 0; first < X.stride(); first += block_size_) {
        const int count = std::min(block_size_, X.stride() - first);
        forward(X, {}, first, count, LastLayer::probabilities);
        for (int i = 0; i < architecture_.n_y(); ++i)
            std::copy_n(activation(architecture_.L(), i), std::min(2 * count, m - 2 * first),
                        AL.row(i).data() + 2 * first);
    }
    return AL;
}

double BlockKernel::cost_sum(const PackedBatch& batch, const PackedMasks& masks) {
    const PackedRows& ZL = A_.back();
    double sum = 0;
    for (int first = 0; first < batch.X.stride(); first += block_size_) {
        const int count = std::min(block_size_, batch.X.stride() - first);
        forward(batch.X, masks, first, count, LastLayer::logits);
        const int samples = std::min(2 * count, batch.m - 2 * first);
        for (int j = 0; j < samples; ++j) sum += sample_cost(ZL, batch.Y, j, 2 * first + j, architecture_.output);
    }
    return sum;
}

}  // namespace petal
