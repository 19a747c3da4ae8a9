// Forward and backward propagation of any network, some 80 samples at a time: a block's activations stay in the
// processor's first cache while they run through all layers, and the sums over the samples stay in vectors.
#pragma once

#include "nn/block_product.hpp"
#include "nn/network.hpp"
#include "nn/packed_masks.hpp"
#include "nn/packed_samples.hpp"
#include "nn/parameter_layout.hpp"

#include <vector>

namespace petal {

enum class LastLayer { probabilities, logits };

enum class KernelUse { prediction, training };  // prediction needs less than half of the memory

// Gram form (gram_model.hpp): layer 1 starts from `Z1_offset` instead of b1, and instead of dW1 it gives dZ1 itself.
// Both are n_1 × m.
struct FirstLayerInSpan {
    const PackedRows* Z1_offset;
    PackedRows* dZ1;
};

class BlockKernel {
  public:
    BlockKernel(const Architecture& architecture, KernelUse use);

    // Takes over the parameters, in the order of ParameterLayout.
    void load(const double* theta);

    // A block has at most so many vectors in each row.
    int block_size() const { return block_size_; }

    // Computes the activations of X's vectors first … first + count - 1 (count is even).
    void forward(const PackedRows& X, const PackedMasks& masks, int first, int count, LastLayer last);
    // Row i of A_l (or of Z_L for LastLayer::logits) of the block computed last, l = 1 … L.
    const double* activation(int l, int i) const { return A_[index(l)].values(i); }

    // A_L, n_y × m, of X's m columns.
    Matrix probabilities(const PackedRows& X, int m);

    // The gradient of the mean cost over the batch, in the order of ParameterLayout. Only with KernelUse::training.
    void gradient(const PackedBatch& batch, const PackedMasks& masks, double* gradient);

    // Σ cross-entropy over the batch, from the logits, one sample after the other.
    double cost_sum(const PackedBatch& batch, const PackedMasks& masks);

    void set_first_layer_in_span(FirstLayerInSpan span) { span_ = span; }

  private:
    static std::size_t index(int l) { return static_cast<std::size_t>(l); }
    void forward_layer(int l, BlockView input, int first, int count, LastLayer last);
    void apply_mask(const PackedMask& D, int first, int count, const PackedRows& source, PackedRows& result) const;
    void output_error(const PackedBatch& batch, int first, int count);
    void backward(const PackedBatch& batch, const PackedMasks& masks, int first, int count);
    void add_layer_sums(int l, BlockView input, int first, int count);
    void backward_to(int l, int count);
    // What layer l reads: X for the first, else the (masked) activations below.
    BlockView input_of(int l, const PackedRows& X, const PackedMasks& masks, int first) const;

    Architecture architecture_;
    ParameterLayout layout_;
    int block_size_;
    KernelUse use_;
    std::vector<TiledWeights> W_, W_transposed_;  // of layer l at l - 1; nothing propagates back to layer 0
    std::vector<std::vector<double>> b_;
    std::vector<Lanes> scales_;                  // of tanh or sigmoid of one row
    std::vector<PackedRows> A_, A_masked_, dZ_;  // of the block, index l; index 0 is unused
    std::vector<std::vector<Lanes>> dW_sums_, db_sums_;
    FirstLayerInSpan span_{nullptr, nullptr};
};

}  // namespace petal
