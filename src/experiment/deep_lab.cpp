#include "experiment/deep_lab.hpp"

#include <array>

namespace petal::values {

namespace {

constexpr std::array<std::string_view, 7> box_names{"X", "Z", "A", "J", "dZ", "dW", "W"};  // in the order of BoxKind
constexpr std::array<std::string_view, 4> fault_names{"none", "slope", "mean", "bias"};    // of FaultKind

bool has_layer(BoxKind kind) { return kind != BoxKind::data && kind != BoxKind::cost; }

// A layer's number as one digit; 0 for anything else.
int layer_number(std::string_view text) {
    const bool is_layer = text.size() == 1 && text[0] >= '1' && text[0] <= '0' + most_deep_layers;
    return is_layer ? text[0] - '0' : 0;
}

}  // namespace

std::optional<DeepBox> deep_box(std::string_view text) {
    for (std::size_t i = 0; i < box_names.size(); ++i) {
        const auto kind = static_cast<BoxKind>(i);
        if (!has_layer(kind) && text == box_names[i]) return DeepBox{kind, 0};
        const std::size_t digit = box_names[i].size();
        if (!has_layer(kind) || text.substr(0, digit) != box_names[i]) continue;
        if (const int layer = layer_number(text.substr(digit))) return DeepBox{kind, layer};
    }
    return std::nullopt;
}

std::string deep_box_text(const DeepBox& box) {
    const std::string name(box_names.at(static_cast<std::size_t>(box.kind)));
    return has_layer(box.kind) ? name + std::to_string(box.layer) : name;
}

std::optional<PlantedFault> planted_fault(std::string_view text) {
    if (text == fault_names[0]) return PlantedFault{};
    for (std::size_t i = 1; i < fault_names.size(); ++i) {
        const std::size_t digit = fault_names[i].size();
        if (text.substr(0, digit) != fault_names[i]) continue;
        if (const int layer = layer_number(text.substr(digit))) return PlantedFault{static_cast<FaultKind>(i), layer};
    }
    return std::nullopt;
}

std::string planted_fault_text(const PlantedFault& fault) {
    const std::string name(fault_names.at(static_cast<std::size_t>(fault.kind)));
    return fault.kind == FaultKind::none ? name : name + std::to_string(fault.layer);
}

}  // namespace petal::values
