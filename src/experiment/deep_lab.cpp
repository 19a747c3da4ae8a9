#include "experiment/deep_lab.hpp"

namespace petal::values {

namespace {

// A layer's number as one digit; 0 for anything else.
int layer_number(std::string_view text, const Range& layers) {
    const bool is_digit = text.size() == 1 && text[0] >= '0' && text[0] <= '9';
    return is_digit && layers.takes(text[0] - '0') ? text[0] - '0' : 0;
}

template <class Layered> std::optional<Layered> layered(std::string_view text, const Range& layers) {
    for (const auto& row : choices<decltype(Layered::kind)>) {
        if (!text.starts_with(row.key)) continue;
        const std::string_view rest = text.substr(row.key.size());
        const int layer = layer_number(rest, layers);
        if (row.has_layer ? layer > 0 : rest.empty()) return Layered{row.value, layer};
    }
    return std::nullopt;
}

template <class Layered> std::string layered_text(const Layered& chosen) {
    const std::string key(key_of(chosen.kind));
    return choices<decltype(Layered::kind)>[chosen.kind].has_layer ? key + std::to_string(chosen.layer) : key;
}

}  // namespace

std::optional<DeepBox> deep_box(std::string_view text, const Range& layers) { return layered<DeepBox>(text, layers); }
std::string deep_box_text(const DeepBox& box) { return layered_text(box); }

std::optional<PlantedFault> planted_fault(std::string_view text, const Range& layers) {
    return layered<PlantedFault>(text, layers);
}
std::string planted_fault_text(const PlantedFault& fault) { return layered_text(fault); }

}  // namespace petal::values
