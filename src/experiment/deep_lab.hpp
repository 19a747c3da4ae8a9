// What the deep lab looks at: one box of one opened iteration, and a fault planted in back-propagation.
#pragma once

#include "experiment/choice.hpp"
#include "experiment/range.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace petal {

// A choice that may have a layer's number behind its key.
template <class Enum> struct LayeredChoice : Choice<Enum> { bool has_layer; };

// A box of the diagram data → [linear → activation] × L → cost → backward → update.
enum class BoxKind { data, linear, activation, cost, activation_back, linear_back, update };
template <>  // the names with the layer for {0}
inline constexpr Choices<LayeredChoice<BoxKind>> choices<BoxKind>{
    {{{BoxKind::data, "X", {"Data", "数据"}}, false},
     {{BoxKind::linear, "Z", {"Layer {0}: linear, forward", "第 {0} 层：线性，前向"}}, true},
     {{BoxKind::activation, "A", {"Layer {0}: activation, forward", "第 {0} 层：激活，前向"}}, true},
     {{BoxKind::cost, "J", {"Cost", "代价"}}, false},
     {{BoxKind::activation_back, "dZ", {"Layer {0}: activation, backward", "第 {0} 层：激活，反向"}}, true},
     {{BoxKind::linear_back, "dW", {"Layer {0}: linear, backward", "第 {0} 层：线性，反向"}}, true},
     {{BoxKind::update, "W", {"Layer {0}: update", "第 {0} 层：参数更新"}}, true}}};

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
template <>
inline constexpr Choices<LayeredChoice<FaultKind>> choices<FaultKind>{
    {{{FaultKind::none, "none", {"none", "无"}}, false},
     {{FaultKind::slope, "slope", {"dZ without g′(Z)", "dZ 漏乘 g′(Z)"}}, true},
     {{FaultKind::mean, "mean", {"dW without 1/m", "dW 漏除 m"}}, true},
     {{FaultKind::bias, "bias", {"db left at 0", "db 忘了算"}}, true}}};

// What the runs differ in that are trained side by side.
enum class Compared : std::uint8_t { initializations, activations };

struct PlantedFault {
    FaultKind kind = FaultKind::none;
    int layer = 0;  // 1 … L; 0 for none
    bool operator==(const PlantedFault&) const = default;
};

namespace values {

inline constexpr int most_deep_layers = 8, widest_deep_layer = 12, most_deep_samples = 2000;

// X, Z1, A1, J, dZ1, dW1, W1 …: what the box brings forth. The range is that of the layer.
std::optional<DeepBox> deep_box(std::string_view text, const Range& layers);
std::string deep_box_text(const DeepBox& box);

// none, or slope, mean, bias with the layer behind it.
std::optional<PlantedFault> planted_fault(std::string_view text, const Range& layers);
std::string planted_fault_text(const PlantedFault& fault);

}  // namespace values

}  // namespace petal
