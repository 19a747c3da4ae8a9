// Small arrays drawn as tables, and the fields that edit them.
#pragma once

#include "math/array.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/tree.hpp"

#include <functional>

namespace petal {

// How entry i looks.
struct CellLook {
    bool pale = false;    // a copy
    bool marked = false;  // in the accent's frame
    double strength = 0;  // 0 … 1 of the accent behind it
};
using CellLooks = std::function<CellLook(std::size_t)>;

struct Grid {
    std::string title;
    const Array& array;
    float width;             // as wide as this at most
    CellLooks looks = {};    // all plain where it is empty
    int digits = 5;          // significant
    float row = 0;           // its cells are at least so high, in points
    std::string name = {};   // of the array, as NumPy has it; the title where it is empty
    bool is_folded = false;  // a long line, broken into rows
    std::string note = {};   // what its looks mean, told with its words
};
// Of its table.
int rows_of(const Array& array);
int columns_of(const Array& array);
// For Grid::row: what is left of the page's height for each of so many rows, where `other` points stand between them
// and under them. Nothing where the facts follow under the tables.
float roomy_row(const SectionView& view, int rows, float other);
float cell_width(const Grid& grid);
// How much room a grid takes.
ImVec2 grid_size(const Grid& grid);
void draw_grid(const Grid& grid);
// The same as a control, whose entries are chosen: by the pointer, by their elements, and by arrow keys, which begin at
// the one that is marked. Returns the one that is chosen.
std::optional<std::size_t> draw_choice_grid(const char* id, const Grid& grid);
// The table that a grid is told as.
Node told_table(const Grid& grid);

// What a key holds, under the name that formulas have for it.
struct EditedArray {
    const char *key, *name;
    SmallArray array;
};
// Columns: what has more is typed as a whole.
inline constexpr int most_typed = 10;
// A table whose entries can be typed where they are wide enough, and the whole array as a text under it; a long one is
// that text alone.
void edit_array(SectionView& view, const EditedArray& edited, float width);
// A or B.
void edit_array(SectionView& view, char key, float width);

// Grids and signs side by side as far as they fit, else under each other.
class Flow {
  public:
    explicit Flow(float width) : width_(width), left_(ImGui::GetCursorScreenPos().x) {}
    // Before an item of this width.
    void next(float item_width);
    float width() const { return width_; }

  private:
    float width_, left_;
    bool first_ = true;
};
void draw_flowing_grid(Flow& flow, const Grid& grid);
// With the sign before it, in the middle of this height.
void draw_flowing_grid(Flow& flow, const char* sign, float height, Grid grid);

void draw_error(const SectionView& view, const std::string& error);

}  // namespace petal
