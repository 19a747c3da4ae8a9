// NumPy's legacy random stream (numpy.random.RandomState), bit for bit.
// Source: NumPy 1.24, numpy/random/src/{mt19937,legacy}; generator: Matsumoto and Nishimura 1998, MT19937.
#pragma once

#include "math/matrix.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace petal {

class NumpyRandom {
  public:
    // Like numpy.random.seed(value) with an integer.
    explicit NumpyRandom(std::uint32_t value) { seed(value); }
    // Starts the stream anew and forgets the second Gaussian that randn keeps.
    void seed(std::uint32_t value);

    std::uint32_t next32();
    // Uniform in [0, 1), 53 bits.
    double rand();
    // Standard normal by the polar method; every second call returns the value kept by the first.
    double randn();
    // Filled row by row, as NumPy does.
    Matrix rand(int rows, int columns);
    Matrix randn(int rows, int columns);

    // Uniform in 0 … max inclusive, by masked rejection; draws nothing for max 0.
    std::uint32_t interval(std::uint32_t max);
    // A shuffled 0 … n-1.
    std::vector<int> permutation(int n);

  private:
    void generate_block();

    static constexpr int state_size = 624;
    std::array<std::uint32_t, state_size> state_{};
    int position_ = state_size;
    std::optional<double> second_gaussian_;
};

}  // namespace petal
