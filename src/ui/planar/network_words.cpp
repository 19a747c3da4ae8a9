#include "ui/planar/network_words.hpp"

#include "ui/numbers.hpp"
#include "ui/planar/network_layout.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/words/told.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr int most_cells = 20;  // rows, and columns

int told_units(const LayerView& layer) { return std::min(layer.shown_units, most_cells); }
int told_inputs(const LayerView& layer) { return std::min(layer.shown_inputs, most_cells); }

std::string layer_words(const LayerView& layer, std::size_t l, bool is_output, const Experiment& e, Language language) {
    const bool is_one = layer.units == 1;
    const Phrase& words = is_output ? (is_one ? texts::told_output_unit : texts::told_output_units)
                                    : (is_one ? texts::told_hidden_unit : texts::told_hidden_layer);
    const int number = static_cast<int>(l) + 1;
    if (is_output) return filled(words.in(language), {std::to_string(layer.units), name_of(e.out).in(language)});
    const bool is_known = number <= static_cast<int>(e.hidden.size());
    const char* activation = is_known ? name_of(activation_of_layer(e, number)).in(language) : "";
    return filled(words.in(language), {std::to_string(number), std::to_string(layer.units), activation});
}

// "W1[2,0] = 3.2"; empty where all are 0.
std::string largest_text(const LayerView& layer, int l) {
    const auto largest =
        std::max_element(layer.W.begin(), layer.W.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
    if (largest == layer.W.end() || *largest == 0 || layer.shown_inputs < 1) return "";
    const int place = static_cast<int>(largest - layer.W.begin());
    return parameter_text({l, place / layer.shown_inputs, place % layer.shown_inputs}) + " = " + weight_text(*largest);
}

}  // namespace

std::string network_words(const std::vector<LayerView>& layers, const Experiment& experiment, Language language) {
    if (layers.empty()) return texts::told_no_network.in(language);
    std::string words = filled(texts::told_inputs.in(language), {std::to_string(layers[0].inputs)}), weights;
    bool are_all = true;
    int named = 0;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const LayerView& layer = layers[l];
        words += layer_words(layer, l, l + 1 == layers.size(), experiment, language);
        are_all = are_all && layer.shown_units == layer.units && layer.shown_inputs == layer.inputs;
        const std::string largest = largest_text(layer, static_cast<int>(l) + 1);
        if (largest.empty()) continue;
        weights += (named++ > 0 ? texts::told_next_weight.in(language) : "") + largest;
    }
    if (!are_all) add_sentence(words, texts::told_not_all.in(language), language);
    const Phrase& told = named > 1 ? texts::told_largest_weights : texts::told_largest_weight;
    add_sentence(words, named > 0 ? filled(told.in(language), {weights}) : texts::told_zero_weights.in(language),
                 language);
    return words;
}

std::string layer_cells(const LayerView& layer, int l) {
    const std::string number = std::to_string(l);
    std::string cells = "W" + number;
    for (int column = 0; column < told_inputs(layer); ++column) cells += '\t' + std::to_string(column);
    cells += "\tb" + number;
    for (int row = 0; row < told_units(layer); ++row) {
        cells += '\n' + std::to_string(row);
        for (int column = 0; column < told_inputs(layer); ++column)
            cells += '\t' + weight_text(layer.W[static_cast<std::size_t>(row * layer.shown_inputs + column)]);
        cells += '\t' + weight_text(layer.b[static_cast<std::size_t>(row)]);
    }
    return cells;
}

std::string layer_table_name(const LayerView& layer, int l, Language language) {
    const bool is_whole = told_units(layer) == layer.units && told_inputs(layer) == layer.inputs;
    return filled((is_whole ? texts::layer_table : texts::layer_table_part).in(language),
                  {std::to_string(l), std::to_string(told_units(layer)), std::to_string(layer.units),
                   std::to_string(told_inputs(layer)), std::to_string(layer.inputs)});
}

}  // namespace petal
