// The dot products of samples with samples: all that the Gram form (gram_model.hpp) needs of them, and most of the time
// that its start takes.
#pragma once

#include "nn/packed_samples.hpp"

#include <memory>

namespace petal {

// The dot product of each row of A with each row of B.
Matrix row_products(const PackedRows& A, const PackedRows& B);

struct GramProducts {
    std::shared_ptr<const PackedRows> left, right;  // a sample is a row
    Matrix products;                                // left->rows() × right->rows()
};

// Runs on the same samples share them: where this thread has them already, and somebody still holds them, they are not
// computed again.
std::shared_ptr<const GramProducts> gram_products(std::shared_ptr<const PackedRows> left,
                                                  std::shared_ptr<const PackedRows> right);

}  // namespace petal
