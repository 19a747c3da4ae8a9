// What the deep lab looks at: one box of one opened iteration, and a fault planted in back-propagation.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace petal {

// A box of the diagram data → [linear → activation] × L → cost → backward → update.
enum class BoxKind { data, linear, activation, cost, activation_back, linear_back, update };

struct DeepBox {
    BoxKind kind = BoxKind::data;
    int layer = 0;  // 1 … L; 0 for data and cost, which belong to no layer
    bool operator==(const DeepBox&) const = default;
};

// What back-propagation leaves out in one layer.
enum class FaultKind {
    none,
    slope,  // dZ = dA instead of dA * g'(Z); hidden layers only
    mean,   // dW without 1/m
    bias    // db = 0
};

struct PlantedFault {
    FaultKind kind = FaultKind::none;
    int layer = 0;  // 1 … L; 0 for none
    bool operator==(const PlantedFault&) const = default;
};

namespace values {

inline constexpr int most_deep_layers = 8, widest_deep_layer = 12, most_deep_samples = 2000;

// X, Z1, A1, J, dZ1, dW1, W1 …: what the box brings forth.
std::optional<DeepBox> deep_box(std::string_view text);
std::string deep_box_text(const DeepBox& box);

// none, or slope, mean, bias with the layer behind it.
std::optional<PlantedFault> planted_fault(std::string_view text);
std::string planted_fault_text(const PlantedFault& fault);

}  // namespace values

}  // namespace petal
