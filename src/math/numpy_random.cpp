#include "math/numpy_random.hpp"

#include "math/elementwise.hpp"

#include <cmath>
#include <numeric>
#include <utility>

namespace petal {

void NumpyRandom::seed(std::uint32_t value) {
    state_[0] = value;
    for (std::uint32_t i = 1; i < state_size; ++i) {
        state_[i] = 1812433253u * (state_[i - 1] ^ (state_[i - 1] >> 30)) + i;
    }
    position_ = state_size;
    second_gaussian_.reset();
}

void NumpyRandom::generate_block() {
    constexpr int middle = 397;
    constexpr std::uint32_t upper_bit = 0x80000000u, lower_bits = 0x7fffffffu, twist = 0x9908b0dfu;
    for (int i = 0; i < state_size; ++i) {
        const std::uint32_t y = (state_[i] & upper_bit) | (state_[(i + 1) % state_size] & lower_bits);
        state_[i] = state_[(i + middle) % state_size] ^ (y >> 1) ^ ((y & 1u) ? twist : 0u);
    }
    position_ = 0;
}

std::uint32_t NumpyRandom::next32() {
    if (position_ == state_size) generate_block();
    std::uint32_t y = state_[position_++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

double NumpyRandom::rand() {
    const std::uint32_t high = next32() >> 5, low = next32() >> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
}

double NumpyRandom::randn() {
    if (second_gaussian_) return *std::exchange(second_gaussian_, std::nullopt);
    double x1, x2, r2;
    do {
        x1 = 2.0 * rand() - 1.0;
        x2 = 2.0 * rand() - 1.0;
        r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1.0 || r2 == 0.0);
    const double f = std::sqrt(-2.0 * petal::log(r2) / r2);
    second_gaussian_ = f * x1;
    return f * x2;
}

Matrix NumpyRandom::rand(int rows, int columns) {
    Matrix result(rows, columns);
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j) result(i, j) = rand();
    }
    return result;
}

Matrix NumpyRandom::randn(int rows, int columns) {
    Matrix result(rows, columns);
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j) result(i, j) = randn();
    }
    return result;
}

std::uint32_t NumpyRandom::interval(std::uint32_t max) {
    if (max == 0) return 0;
    std::uint32_t mask = max;
    for (int shift = 1; shift <= 16; shift *= 2) mask |= mask >> shift;
    std::uint32_t value;
    do {
        value = next32() & mask;
    } while (value > max);
    return value;
}

std::vector<int> NumpyRandom::permutation(int n) {
    std::vector<int> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), 0);
    for (int i = n - 1; i > 0; --i) std::swap(order[i], order[interval(static_cast<std::uint32_t>(i))]);
    return order;
}

}  // namespace petal
