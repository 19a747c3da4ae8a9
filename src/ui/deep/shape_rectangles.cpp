#include "ui/deep/shape_rectangles.hpp"

#include "ui/deep/deep_state.hpp"
#include "ui/deep/shapes_facts.hpp"
#include "ui/deep/shapes_view.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_shapes.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float sign_width = 18, least_side = 2;

// How the blocks of a layer may stand, the roomiest first.
struct Arrangement {
    std::size_t in_a_line;
    float longest;  // side
    int lines;      // of words under a rectangle
};
constexpr Arrangement arrangements[] = {{4, 104, 2}, {4, 72, 3}, {2, 56, 2}, {1, 56, 2}};

struct Block {
    const char* sign;  // in front of it
    std::string names, shape;
    Shape size;
    bool is_wrong = false, is_missing = false;  // missing: NumPy raises an error in its place
};

Block wrong_block(const char* sign, const std::string& name, const Shape& shape, const Shape& size) {
    return {sign, name, tuple_text(shape), size, true};
}

std::vector<Block> blocks_of(const NetworkShapes& network, int l, WrongShape wrong, const Arrangement& arrangement) {
    const auto names = [l](std::initializer_list<const char*> letters) {
        std::string text;
        for (const char* letter : letters) text += (text.empty() ? "" : ", ") + layer_name(letter, l);
        return text;
    };
    const auto block = [](const char* sign, const std::string& text, const Shape& shape) {
        return Block{sign, text, tuple_text(shape), shape};
    };
    std::vector<Block> blocks{
        block("", names({"W", "dW"}), network.W(l)),
        block("·", l == 1 ? "A[0] = X" : layer_name("A", l - 1), network.A(l - 1)),
        block("+", names({"b", "db"}), network.b(l)),
        block("=", names({"Z", "A"}) + (arrangement.lines == 3 ? ",\n" : ", ") + names({"dZ", "dA"}), network.A(l))};
    if (wrong == WrongShape::none) return blocks;
    const int n = network.units(l);
    if (wrong == WrongShape::transposed) {
        const Shape W{network.units(l - 1), n};
        blocks[0] = wrong_block("", layer_name("W", l), W, W);
    } else {
        blocks[2] = wrong_block("+", layer_name("b", l), {n}, {1, n});  // NumPy lays it along the columns
    }
    const NumPyAnswer tried = forward_tried(network, l, wrong, Language::en);
    if (tried.is_error)
        blocks[3] = {"=", layer_name("Z", l), "ValueError", network.A(l), true, true};
    else if (tried.Z != network.A(l))
        blocks[3] = wrong_block("=", layer_name("Z", l), tried.Z, tried.Z);
    return blocks;
}

struct Layout {
    Arrangement arrangement;
    std::vector<std::vector<Block>> layers;  // from 1 on
    std::vector<float> widths;               // of each place in a line, with its sign
};

float text_width(const Block& block) {
    return std::max(text_size(look().caption, block.names).x, text_size(look().caption, block.shape).x);
}

float drawn_length(const NetworkShapes& network, const Arrangement& arrangement, int n) {
    return std::max(least_side, arrangement.longest * static_cast<float>(side_length(network, n)));
}

// A place is as wide as what may ever stand there, so that nothing moves while shapes are made wrong.
Layout arranged(const NetworkShapes& network, const DeepState& state, const Arrangement& arrangement) {
    Layout layout{arrangement, {}, std::vector<float>(arrangement.in_a_line, 0)};
    const auto widen = [&](const std::vector<Block>& blocks) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            float& width = layout.widths[i % arrangement.in_a_line];
            const float side = drawn_length(network, arrangement, blocks[i].size[1]);
            width = std::max(width, sign_width + std::max(side, text_width(blocks[i])) + unit);
        }
    };
    const int chosen = chosen_layer(state, network);
    for (int l = 1; l <= network.layers(); ++l) {
        for (const WrongShape wrong : {WrongShape::none, WrongShape::transposed, WrongShape::flat})
            widen(blocks_of(network, l, wrong, arrangement));
        layout.layers.push_back(blocks_of(network, l, l == chosen ? state.wrong_shape : WrongShape::none, arrangement));
    }
    return layout;
}

// The roomiest that fits, else the last.
Layout layout_of(const NetworkShapes& network, const DeepState& state, float width) {
    Layout layout{};
    for (const Arrangement& arrangement : arrangements) {
        layout = arranged(network, state, arrangement);
        float sum = 0;
        for (const float each : layout.widths) sum += each;
        if (sum <= width - 2 * unit) break;
    }
    return layout;
}

// The height of the rectangles in the line of blocks that begins with the first.
float line_side(const NetworkShapes& network, const Layout& layout, const std::vector<Block>& blocks,
                std::size_t first) {
    float height = 0;
    for (std::size_t i = first; i < std::min(first + layout.arrangement.in_a_line, blocks.size()); ++i)
        height = std::max(height, drawn_length(network, layout.arrangement, blocks[i].size[0]));
    return height;
}

float words_height(const Layout& layout) {
    return static_cast<float>(layout.arrangement.lines) * line_height(look().caption) + unit;
}

float layer_height(const NetworkShapes& network, const Layout& layout, const std::vector<Block>& blocks) {
    float height = unit;
    for (std::size_t first = 0; first < blocks.size(); first += layout.arrangement.in_a_line)
        height += line_side(network, layout, blocks, first) + words_height(layout);
    return height;
}

void draw_block(ImDrawList& list, const NetworkShapes& network, const Block& block, const Arrangement& arrangement,
                ImVec2 place, float side, bool lit) {
    const Palette& p = look().colours;
    const float middle = place.y + side / 2, words = place.y + side + 2;
    const Rgb colour = block.is_wrong ? p.error : lit ? p.accent : p.muted;
    put_text(list, look().text, {place.x + 4, middle - line_height(look().text) / 2}, ink(p.muted), block.sign);
    const float left = place.x + sign_width, height = drawn_length(network, arrangement, block.size[0]),
                width = drawn_length(network, arrangement, block.size[1]);
    const ImVec2 min{left, middle - height / 2}, max{left + width, middle + height / 2};
    if (block.is_missing) {
        list.AddLine(min, max, ink(colour), 1.3f);
        list.AddLine({min.x, max.y}, {max.x, min.y}, ink(colour), 1.3f);
    } else {
        list.AddRectFilled(min, max, ink(colour, lit ? 0.3f : 0.16f));
        list.AddRect(min, max, ink(colour), 0, 0, 1.3f);
    }
    put_text(list, look().caption, {left, words}, ink(block.is_wrong ? p.error : p.ink), block.names);
    put_text(list, look().caption, {left, words + text_size(look().caption, block.names).y},
             ink(block.is_wrong ? p.error : p.muted), block.shape);
}

// "Layer 1: W[1], dW[1] (20, 12288) · A[0] = X (12288, 209) + …"
std::string layer_words(const std::vector<Block>& blocks, int l, Language language) {
    std::string text;
    for (const Block& block : blocks) {
        std::string array = block.names + " " + block.shape;
        std::replace(array.begin(), array.end(), '\n', ' ');
        if (block.is_wrong && !block.is_missing) array = filled(texts::wrong_array.in(language), {array});
        text += (text.empty() ? "" : " " + std::string(block.sign) + " ") + array;
    }
    return filled(texts::told_pair.in(language), {filled(texts::shapes_layer.in(language), {std::to_string(l)}), text});
}

}  // namespace

void draw_shape_rectangles(SectionView& view) {
    const NetworkShapes network = shown_shapes(view.edited);
    auto& state = view.state<DeepState>();
    const int chosen = chosen_layer(state, network);
    const Layout layout = layout_of(network, state, view.width);
    const std::size_t in_a_line = layout.arrangement.in_a_line;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 2});
    tree().open({.role = Role::list, .name = view.say(texts::rectangles_list)});
    for (int l = 1; l <= network.layers(); ++l) {
        const std::vector<Block>& blocks = layout.layers[static_cast<std::size_t>(l - 1)];
        const std::string id = "layer rectangles " + std::to_string(l);
        const std::string words = tree().listens() ? layer_words(blocks, l, view.language()) : "";
        if (layer_button(id.c_str(), words, {view.width, layer_height(network, layout, blocks)}, l == chosen))
            state.shapes_layer = l;
        ImVec2 place = ImGui::GetItemRectMin();
        const float left = place.x + unit;
        place.y += unit;
        for (std::size_t first = 0; first < blocks.size(); first += in_a_line) {
            const float side = line_side(network, layout, blocks, first);
            place.x = left;
            for (std::size_t i = first; i < std::min(first + in_a_line, blocks.size()); ++i) {
                draw_block(list, network, blocks[i], layout.arrangement, place, side, l == chosen);
                place.x += layout.widths[i - first];
            }
            place.y += side + words_height(layout);
        }
    }
    tree().close();
    ImGui::PopStyleVar();
    const Phrase& scale = is_drawn_to_scale(network) ? texts::drawn_to_scale : texts::drawn_by_logarithm;
    paragraph(look().caption, look().colours.muted, filled(view.say(scale), {grouped(longest_side(network))}),
              view.width);
}

}  // namespace petal
