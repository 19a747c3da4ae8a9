// Elementary functions with the same bits on every target: no C library has a say in them. They treat ±0, ±∞, NaN and
// subnormal arguments as IEEE 754's recommended functions do. An array form gives exactly the bits of the scalar form;
// `x` and `result` have equal size and may be the same memory.
#pragma once

#include <span>

namespace petal {

// The error in units in the last place, over the whole range, is at most
double exp(double x);       // 1.4
double log(double x);       // 0.501; NaN below 0, -∞ at 0
double log1p(double x);     // 0.501; log(1 + x), NaN below -1, -∞ at -1
double tanh(double x);      // 2, 0.3 on average
double sigmoid(double x);   // 1.7; 1 / (1 + e^-x)
double softplus(double x);  // 1.8; log(1 + e^x)
double sin(double x);       // 0.501 for |x| <= 2^20; NaN beyond
double cos(double x);       // as sin

void exp(std::span<const double> x, std::span<double> result);
void tanh(std::span<const double> x, std::span<double> result);
void sigmoid(std::span<const double> x, std::span<double> result);
void softplus(std::span<const double> x, std::span<double> result);

}  // namespace petal
