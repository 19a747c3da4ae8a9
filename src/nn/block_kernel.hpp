// Forward and backward propagation of any network, some 80 samples at a time: a block's activations stay in the
// processor's first cache while they run through all layers, and the sums over the samples stay in vectors.
#pragma once

#include "nn/block_product.hpp"
#include "nn/network.hpp"
#include "nn/packed_samples.hpp"
#include "nn/parameter_layout.hpp"

#include <vector>

namespace petal {

enum class LastLayer { probabilities, logits };

// Dropout's D of layers 1 … L-1 for a batch; empty without dropout.
using PackedMasks = std::vector<PackedRows>;

class BlockKernel {
  public:
    explicit BlockKernel(const Architecture& architecture);

    // Takes over the parameters, in the order of ParameterLayout.
    void load(const double* theta);

    // A block is at most block_size() vectors of each row.
    int block_size() const { return block_size_; }

    // Computes the activations of X's vectors first … first + count - 1 (count is even).
    void forward(const PackedRows& X, const PackedMasks& masks, int first, int count, LastLayer last);
    // Row i of A_l (or of Z_L for LastLayer::logits) of the block computed last, l >= 1.
    const Lanes* activation(int l, int i) const { return A_[static_cast<std::size_t>(l)].row(i); }

    // The gradient of the mean cost over the batch, in the order of ParameterLayout.
    void gradient(const PackedBatch& batch, const PackedMasks& masks, double* gradient);

    // Σ cross-entropy over the batch, from the logits, one sample after the other.
    double cost_sum(const PackedBatch& batch, const PackedMasks& masks);

    // Gram form: Z1 gets `offset` (n_1 × m) added, and the gradient of W1 is replaced by dZ1 itself, unscaled, which
    // goes to `dZ1` (n_1 × m).
    struct SpanOfSamples {
        const PackedRows* offset;
        PackedRows* dZ1;
    };
    void set_span(SpanOfSamples span) { span_ = span; }

  private:
    void forward_layer(int l, BlockView input, int first, int count, LastLayer last);
    void softmax(int count);
    void backward(const PackedBatch& batch, const PackedMasks& masks, int first, int count);
    void backward_to(int l, int count);
    BlockView view(const std::vector<PackedRows>& rows, int l) const;
    BlockView input_of_layer(int l, const PackedRows& X, bool masked, int first) const;

    Architecture architecture_;
    ParameterLayout layout_;
    int block_size_;
    std::vector<double> theta_;                 // the biases are read from here
    std::vector<TiledWeights> W_, W_transposed_;  // of layer l at l - 1
    std::vector<PackedRows> A_;                 // of the block, index l; A_[0] is unused
    std::vector<PackedRows> A_masked_;          // A_l * D_l, with dropout
    std::vector<PackedRows> dZ_;
    std::vector<std::vector<Lanes>> dW_sums_, db_sums_;
    SpanOfSamples span_{nullptr, nullptr};
};

}  // namespace petal
