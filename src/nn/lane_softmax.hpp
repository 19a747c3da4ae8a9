// The output layer beyond sigmoid: softmax of a block of samples, and the cost of one sample from its logits.
#pragma once

#include "experiment/choices.hpp"
#include "nn/packed_samples.hpp"

namespace petal {

// Replaces Z by softmax(Z), column by column, in the first `count` vectors (even) of each row.
void softmax_columns(PackedRows& Z, int count);

// Cross-entropy of column `column` of the logits Z against column `label_column` of Y.
double sample_cost(const PackedRows& Z, const PackedRows& Y, int column, int label_column, Output output);

}  // namespace petal
