// A matrix as coloured cells with its name and shape; an item that pointer and keyboard reach.
#pragma once

#include "protocol/deep_messages.hpp"
#include "ui/deep/deep_state.hpp"
#include "ui/fonts.hpp"

#include <functional>
#include <string>
#include <vector>

namespace petal {

struct MatrixBlock {
    std::string name;
    const MatrixView& matrix;
    bool transposed = false;
    std::vector<int> samples = {};                 // numbers of the sent columns where they are samples
    std::function<bool(int, int)> is_marked = {};  // entries that take part in the chosen one; by row and column
    std::string made_of = {};                      // the chosen entry, in words
    std::string_view whose = {};                   // one of several matrices of this name: in its table's name
};

ImVec2 matrix_block_size(const MatrixBlock& block, float width);

// Draws at the cursor, at most `width` wide. A click or a tap chooses an entry, the space bar the next one; the pointer
// shows the exact value. In the tree it is a table, which tells the exact value of the chosen entry.
void draw_matrix_block(const MatrixBlock& block, float width, std::optional<MatrixEntry>& chosen);

// The value of an entry as it stands in the matrix that is sent.
double entry_value(const MatrixView& matrix, int row, int column);
// "Z1[2, 15] = 0.12345678901234566": as Python has it, whose names are without brackets.
std::string entry_text(const MatrixBlock& block, int row, int column);
// "Z1" of "Z[1]".
std::string python_name(std::string name);

}  // namespace petal
