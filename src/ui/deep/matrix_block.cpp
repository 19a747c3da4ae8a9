#include "ui/deep/matrix_block.hpp"

#include "experiment/filled_text.hpp"
#include "experiment/number_text.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/deep/box_content.hpp"
#include "ui/deep/cell_text.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"
#include "ui/words/matrix_words.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace petal {

namespace {

constexpr float widest_cell = 44, narrowest_with_number = 34, cell_height = 23, bracket = 5, ellipsis = 14;

struct Geometry {
    int rows, columns;             // as drawn
    float cell, heading, numbers;  // width of a cell; heights of the name's line and of the sample numbers
    bool goes_on_right, goes_on_below;
    ImVec2 size;
};

Geometry geometry_of(const MatrixBlock& block, float width) {
    const MatrixView& A = block.matrix;
    Geometry g{};
    g.rows = block.transposed ? A.shown_columns : A.shown_rows;
    g.columns = block.transposed ? A.shown_rows : A.shown_columns;
    g.goes_on_right = block.transposed ? A.shown_rows < A.rows : A.shown_columns < A.columns;
    g.goes_on_below = block.transposed ? A.shown_columns < A.columns : A.shown_rows < A.rows;
    const float around = 2 * bracket + (g.goes_on_right ? ellipsis : 0);
    g.cell = std::clamp(std::floor((width - around) / static_cast<float>(std::max(1, g.columns))), 6.0f, widest_cell);
    g.heading = line_height(look().caption) + 2;
    g.numbers = !block.samples.empty() && !block.transposed ? line_height(look().caption) - 2 : 0;
    g.size.x = around + g.cell * static_cast<float>(g.columns);
    g.size.y = g.heading + g.numbers + cell_height * static_cast<float>(g.rows) + (g.goes_on_below ? ellipsis : 0) + 4;
    return g;
}

std::string shape_of(const MatrixBlock& block) {
    const MatrixView& A = block.matrix;
    return block.transposed ? "(" + std::to_string(A.columns) + ", " + std::to_string(A.rows) + ")" : shape_text(A);
}
std::string heading_of(const MatrixBlock& block) { return block.name + " " + shape_of(block); }

double largest_of(const MatrixView& A) {
    double largest = 0;
    for (const double value : A.values)
        if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    return largest;
}

// Blue below zero, orange above, as strong as the value is large among its matrix.
Rgb cell_colour(double value, double largest) {
    const Palette& p = look().colours;
    if (!std::isfinite(value) || largest == 0) return p.neutral;
    const double share = std::sqrt(std::abs(value) / largest);
    return mix(p.neutral, p.classes[value < 0 ? 0 : 1], p.region_strength * share);
}

void draw_brackets(ImDrawList& list, ImVec2 min, ImVec2 max) {
    const ImU32 colour = ink(look().colours.muted);
    const auto bracket_at = [&](float x, float to) {
        list.AddLine({x, min.y}, {x, max.y}, colour, 1.3f);
        list.AddLine({x, min.y}, {to, min.y}, colour, 1.3f);
        list.AddLine({x, max.y}, {to, max.y}, colour, 1.3f);
    };
    bracket_at(min.x, min.x + bracket - 1);
    bracket_at(max.x, max.x - bracket + 1);
}

void draw_sample_numbers(ImDrawList& list, const MatrixBlock& block, const Geometry& g, ImVec2 place) {
    if (g.numbers == 0) return;
    for (int column = 0; column < g.columns && column < static_cast<int>(block.samples.size()); ++column) {
        const std::string number = std::to_string(block.samples[static_cast<std::size_t>(column)]);
        const float width = text_size(look().caption, number).x;
        if (width > g.cell) continue;
        put_text(list, look().caption, {place.x + (static_cast<float>(column) + 0.5f) * g.cell - width / 2, place.y},
                 ink(look().colours.muted), number);
    }
}

void draw_cells(ImDrawList& list, const MatrixBlock& block, const Geometry& g, ImVec2 place,
                const std::optional<MatrixEntry>& chosen) {
    const Palette& p = look().colours;
    const double largest = largest_of(block.matrix);
    for (int i = 0; i < g.rows; ++i) {
        for (int j = 0; j < g.columns; ++j) {
            const int row = block.transposed ? j : i, column = block.transposed ? i : j;
            const double value = entry_value(block.matrix, row, column);
            const ImVec2 min{place.x + g.cell * static_cast<float>(j), place.y + cell_height * static_cast<float>(i)},
                max{min.x + g.cell - 1, min.y + cell_height - 1};
            list.AddRectFilled(min, max, ink(cell_colour(value, largest)), 2);
            if (g.cell >= narrowest_with_number) {
                const std::string text = cell_text(value);
                const ImVec2 size = text_size(look().caption, text);
                put_text(list, look().caption, {(min.x + max.x - size.x) / 2, (min.y + max.y - size.y) / 2}, ink(p.ink),
                         text);
            }
            const bool is_chosen = chosen && *chosen == MatrixEntry{block.name, row, column};
            if (is_chosen || (block.is_marked && block.is_marked(row, column)))
                list.AddRect({min.x + 0.5f, min.y + 0.5f}, {max.x - 0.5f, max.y - 0.5f},
                             ink(p.accent, is_chosen ? 1.0f : 0.75f), 2, 0, is_chosen ? 2.5f : 1.5f);
        }
    }
}

std::string value_text(double value) { return std::isfinite(value) ? number_text(value) : cell_text(value); }

// The entry under the pointer, in the matrix's own rows and columns.
std::optional<MatrixEntry> entry_under(const MatrixBlock& block, const Geometry& g, ImVec2 place) {
    const ImVec2 pointer = ImGui::GetMousePos();
    const float x = (pointer.x - place.x) / g.cell, y = (pointer.y - place.y) / cell_height;
    // Asked before they are whole numbers: where there is no pointer, it stands too far away for one.
    if (!(x >= 0 && y >= 0 && x < static_cast<float>(g.columns) && y < static_cast<float>(g.rows))) return std::nullopt;
    const int j = static_cast<int>(x), i = static_cast<int>(y);
    return MatrixEntry{block.name, block.transposed ? j : i, block.transposed ? i : j};
}

// Row by row; the first one when another matrix holds the chosen entry.
MatrixEntry entry_after(const MatrixBlock& block, const std::optional<MatrixEntry>& chosen) {
    if (!chosen || chosen->matrix != block.name) return {block.name, 0, 0};
    const int columns = std::max(1, block.matrix.shown_columns), rows = std::max(1, block.matrix.shown_rows);
    const int next = (chosen->row * columns + chosen->column + 1) % (rows * columns);
    return {block.name, next / columns, next % columns};
}

// A cell of the drawing, counted row by row.
std::optional<MatrixEntry> entry_of_cell(const MatrixBlock& block, const Geometry& g, double cell) {
    if (!(cell >= 0 && cell < g.rows * g.columns)) return std::nullopt;
    const int i = static_cast<int>(cell) / g.columns, j = static_cast<int>(cell) % g.columns;
    return MatrixEntry{block.name, block.transposed ? j : i, block.transposed ? i : j};
}

int chosen_cell(const MatrixBlock& block, const Geometry& g, const std::optional<MatrixEntry>& chosen) {
    if (!chosen || chosen->matrix != block.name) return -1;
    const int i = block.transposed ? chosen->column : chosen->row, j = block.transposed ? chosen->row : chosen->column;
    return i < g.rows && j < g.columns ? i * g.columns + j : -1;
}

// With the numbers of samples, or else as NumPy counts, at the edges.
std::string cells_told(const MatrixBlock& block, const Geometry& g, Language language) {
    const bool numbered = g.numbers > 0, of_samples = block.transposed && !block.samples.empty();
    std::vector<TableRow> rows{{(numbered     ? texts::rows_and_samples
                                 : of_samples ? texts::samples_and_columns
                                              : texts::row_and_column)
                                    .in(language)}};
    for (int j = 0; j < g.columns; ++j) {
        const bool is_known = numbered && j < static_cast<int>(block.samples.size());
        rows[0].push_back(std::to_string(is_known ? block.samples[static_cast<std::size_t>(j)] : j));
    }
    for (int i = 0; i < g.rows; ++i) {
        const bool is_sample = of_samples && i < static_cast<int>(block.samples.size());
        rows.push_back({std::to_string(is_sample ? block.samples[static_cast<std::size_t>(i)] : i)});
        for (int j = 0; j < g.columns; ++j)
            rows.back().push_back(
                weight_text(entry_value(block.matrix, block.transposed ? j : i, block.transposed ? i : j)));
    }
    return table_cells(rows);
}

std::string name_told(const MatrixBlock& block, Language language) {
    const std::string name = filled(texts::told_two.in(language), {python_name(block.name), shape_of(block)});
    return block.whose.empty() ? name : filled(texts::told_two.in(language), {std::string(block.whose), name});
}

void say_matrix(const MatrixBlock& block, const Geometry& g, ImVec2 cells, const std::optional<MatrixEntry>& chosen) {
    if (!tree().listens()) return;
    const Language language = look().language;
    const int cell = chosen_cell(block, g, chosen);
    std::string words;  // first what has just been chosen: it is announced
    if (cell >= 0) {
        words = filled(texts::told_chosen.in(language), {entry_text(block, chosen->row, chosen->column)});
        add_sentence(words, block.made_of, language);
    }
    const MatrixView& A = block.matrix;
    add_sentence(words, matrix_words({A.values, std::int64_t{A.rows} * A.columns}, language), language);
    const ImVec2 end{cells.x + g.cell * static_cast<float>(g.columns),
                     cells.y + cell_height * static_cast<float>(g.rows)};
    tree().say(at(cells, end,
                  {.id = ImGui::GetItemID(),
                   .role = Role::table,
                   .now = static_cast<double>(cell),
                   .step = 1,
                   .name = name_told(block, language),
                   .value = cells_told(block, g, language),
                   .description = std::move(words)}));
}

}  // namespace

std::string python_name(std::string name) {
    std::erase_if(name, [](char c) { return c == '[' || c == ']'; });
    return name;
}

double entry_value(const MatrixView& matrix, int row, int column) {
    const auto index = static_cast<std::size_t>(row) * static_cast<std::size_t>(matrix.shown_columns) +
                       static_cast<std::size_t>(column);
    return index < matrix.values.size() ? matrix.values[index] : NAN;
}

std::string entry_text(const MatrixBlock& block, int row, int column) {
    const bool numbered = column < static_cast<int>(block.samples.size());
    const int true_column = numbered ? block.samples[static_cast<std::size_t>(column)] : column;
    const double value = entry_value(block.matrix, row, column);
    const int first = block.transposed ? true_column : row, second = block.transposed ? row : true_column;
    return python_name(block.name) + "[" + std::to_string(first) + ", " + std::to_string(second) +
           "] = " + value_text(value);
}

ImVec2 matrix_block_size(const MatrixBlock& block, float width) {
    const Geometry g = geometry_of(block, width);
    return {std::max(g.size.x, text_size(look().caption, heading_of(block)).x), g.size.y};
}

void draw_matrix_block(const MatrixBlock& block, float width, std::optional<MatrixEntry>& chosen) {
    const Palette& p = look().colours;
    const Geometry g = geometry_of(block, width);
    const ImVec2 origin = ImGui::GetCursorScreenPos(), size = matrix_block_size(block, width);
    const bool pressed = press_area(("matrix " + block.name).c_str(), size);
    const auto by_element = number_from_element(Act::Kind::choose);
    const ImVec2 cells{origin.x + bracket, origin.y + g.heading + g.numbers};
    say_matrix(block, g, cells, chosen);
    const bool by_key = pressed && !ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    focus_ring();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    put_text(list, look().caption, origin, ink(p.ink), heading_of(block));
    draw_sample_numbers(list, block, g, {cells.x, origin.y + g.heading - 2});
    draw_cells(list, block, g, cells, chosen);
    const float right = cells.x + g.cell * static_cast<float>(g.columns),
                bottom = cells.y + cell_height * static_cast<float>(g.rows);
    if (g.goes_on_right) put_text(list, look().caption, {right + 1, cells.y}, ink(p.muted), "…");
    if (g.goes_on_below) put_text(list, look().caption, {cells.x + 2, bottom - 4}, ink(p.muted), "…");
    draw_brackets(list, {origin.x, cells.y - 1},
                  {right + bracket + (g.goes_on_right ? ellipsis : 0), bottom + (g.goes_on_below ? ellipsis : 0)});
    const std::optional<MatrixEntry> under = entry_under(block, g, cells);
    const std::optional<MatrixEntry> taken = by_element ? entry_of_cell(block, g, *by_element) : under;
    if (by_key)
        chosen = entry_after(block, chosen);
    else if ((pressed || by_element) && taken)
        chosen = chosen == taken ? std::nullopt : taken;
    if (!under) tip_of("matrix");
    if (ImGui::IsItemHovered() && under && look().hovers)
        draw_bubble(ImGui::GetMousePos(), {{entry_text(block, under->row, under->column), p.ink}});
}

}  // namespace petal
