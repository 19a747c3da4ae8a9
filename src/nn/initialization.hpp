// First parameters, from NumPy's generator in the course's order: W1, b1, W2, b2, …; what is not random draws nothing.
#pragma once

#include "experiment/run.hpp"
#include "math/numpy_random.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"

namespace petal {

// Every b is zero, or `random`: scale * randn(n_l, 1). `scale` is also the factor of `normal` and the value of
// `constant`; the other weights ignore it. The deviation of the entries of
// W_l is sqrt(2 / (n_{l-1} + n_l)) for `xavier` (Glorot and Bengio 2010, eq. 12), sqrt(2 / n_{l-1}) for `he` (He et
// al. 2015, eq. 10) and 1 / sqrt(n_{l-1}) for `course` (course 1, week 4).
Parameters initialize_parameters(const Architecture& architecture, const Run& run, NumpyRandom& random);

// The same from the run's own seed.
Parameters initialize_parameters(const Architecture& architecture, const Run& run);

}  // namespace petal
