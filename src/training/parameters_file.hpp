// The parameters of a network as an .npz file: arrays W1, b1, W2, b2, … that numpy.load opens and numpy.savez writes.
#pragma once

#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace petal {

// W_l is n_l × n_{l-1}, b_l is n_l × 1, both float64. The bytes depend on the parameters alone.
std::vector<std::uint8_t> write_parameters(const Parameters& parameters);

// Reads W1, b1, W2, … and passes over other arrays; each b_l may have shape (n, 1), (1, n) or (n,), and () where n
// is 1. Where there is no W1 the course's logistic regression is read: w of shape (n_x, 1) or (n_x,), and b. At most 4
// million numbers are taken. Throws FileError when the arrays do not make a network of at most 21 layers, or a number
// is not finite.
Parameters read_parameters(std::span<const std::uint8_t> bytes);

// Throws FileError, which names the first array that differs, when the parameters are not for this network.
void check_shapes(const Parameters& parameters, const Architecture& architecture);

}  // namespace petal
