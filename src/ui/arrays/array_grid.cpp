#include "ui/arrays/array_grid.hpp"

#include "experiment/array_text.hpp"
#include "ui/arrays/texts_told_arrays.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/widgets.hpp"
#include "ui/words/matrix_words.hpp"
#include "ui/words/told.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

constexpr float between_cells = 2;
constexpr float highest_cell = 48, large_letters_from = 36;

std::string short_number(double value, int digits) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    return std::isfinite(value) ? tidy_exponent(text) : weight_text(value);
}

std::string with_exponent(double value, int digits) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*e", digits - 1, value);
    return std::isfinite(value) ? tidy_exponent(text) : weight_text(value);
}

// As many significant digits as there is room for, with an exponent only where three do not stand plainly. Whole
// numbers stay whole.
std::string fitting_number(ImFont* font, double value, int digits, float room) {
    const auto fits = [&](const std::string& number) { return text_size(font, number).x <= room; };
    std::string words = short_number(value, digits);
    if (fits(words)) return words;
    if (value == std::floor(value) && std::abs(value) < 1000) return std::to_string(static_cast<int>(value));
    for (int fewer = digits - 1; fewer >= 3; --fewer)
        if (words = short_number(value, fewer); fits(words)) return words;
    for (; digits > 0; --digits)
        for (const auto& write : {short_number, with_exponent})
            if (words = write(value, digits); fits(words)) return words;
    return words;
}

// Lower where there are many rows, so that they are seen together.
float cell_height(const Grid& grid) { return std::max(grid.row, rows_of(grid.array) > 8 ? 18.0f : 28.0f); }

ImFont* cell_font(const Grid& grid) { return cell_height(grid) >= large_letters_from ? look().text : look().caption; }

ImVec2 cell_place(const Grid& grid, ImVec2 origin, std::size_t i, float width) {
    const auto columns = static_cast<std::size_t>(columns_of(grid.array));
    return {origin.x + width * static_cast<float>(i % columns),
            origin.y + cell_height(grid) * static_cast<float>(i / columns)};
}

float title_height(const Grid& grid) { return grid.title.empty() ? 0 : line_height(look().caption) + 4; }

void draw_cell(const Grid& grid, std::size_t i, ImVec2 min, float width) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 max{min.x + width - between_cells, min.y + cell_height(grid) - between_cells};
    const CellLook cell = grid.looks ? grid.looks(i) : CellLook{};
    list.AddRectFilled(min, max,
                       ink(mix(p.control, p.accent, p.region_strength * cell.strength), cell.pale ? 0.45f : 1), 3);
    if (cell.marked) list.AddRect(min, max, ink(p.accent), 3, 0, 2);
    const float room = max.x - min.x;
    ImFont* font = cell_font(grid);
    const std::string words = fitting_number(font, grid.array.values[i], grid.digits, room - 2);
    const float wanted = text_size(font, words).x;
    list.PushClipRect(min, max, true);
    put_text(list, font, {min.x + std::max(1.0f, (room - wanted) / 2), (min.y + max.y - line_height(font)) / 2},
             ink(cell.pale ? p.muted : p.ink), words);
    list.PopClipRect();
}

// Of a row: the index of its first entry where it is one of a long line.
std::string row_head(const Grid& grid, int row) {
    if (grid.is_folded) return std::to_string(row * columns_of(grid.array));
    if (grid.array.shape.size() < 2) return grid.name.empty() ? grid.title : grid.name;
    return std::to_string(row);
}

std::string told_cell(const Grid& grid, std::size_t i) {
    const std::string number = short_number(grid.array.values[i], grid.digits);
    const bool is_copy = grid.looks && grid.looks(i).pale;
    return is_copy ? filled(texts::told_copy.in(look().language), {number}) : number;
}

std::string told_cells(const Grid& grid) {
    const int columns = columns_of(grid.array);
    std::vector<TableRow> rows(1, TableRow(1));
    for (int c = 0; c < columns; ++c) rows[0].push_back(grid.array.shape.empty() ? "" : std::to_string(c));
    for (std::size_t i = 0; i < grid.array.values.size(); ++i) {
        const int at = static_cast<int>(i);
        if (at % columns == 0) rows.push_back({row_head(grid, at / columns)});
        rows.back().push_back(told_cell(grid, i));
    }
    return table_cells(rows);
}

std::optional<std::size_t> marked_cell(const Grid& grid) {
    for (std::size_t i = 0; grid.looks && i < grid.array.values.size(); ++i)
        if (grid.looks(i).marked) return i;
    return std::nullopt;
}

// Of the last item, from the marked cell; the first one where none is marked.
std::optional<std::size_t> cell_by_keys(const Grid& grid) {
    const auto key = key_for_item({ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow});
    if (!key) return std::nullopt;
    const auto marked = marked_cell(grid);
    if (!marked) return 0;
    const int columns = columns_of(grid.array), from = static_cast<int>(*marked);
    int to = from;
    if (*key == ImGuiKey_LeftArrow && from % columns > 0) to = from - 1;
    if (*key == ImGuiKey_RightArrow && from % columns < columns - 1) to = from + 1;
    if (*key == ImGuiKey_UpArrow) to = from - columns;
    if (*key == ImGuiKey_DownArrow) to = from + columns;
    return to >= 0 && to < static_cast<int>(grid.array.values.size()) ? to : from;
}

std::optional<std::size_t> cell_under(const Grid& grid, ImVec2 table, ImVec2 place) {
    const int columns = columns_of(grid.array);
    const auto column = static_cast<int>((place.x - table.x) / cell_width(grid)),
               row = static_cast<int>((place.y - table.y) / cell_height(grid));
    if (column < 0 || column >= columns || row < 0 || row >= rows_of(grid.array)) return std::nullopt;
    return static_cast<std::size_t>(row * columns + column);
}

// The cell that is pressed, chosen by its element or gone to by a key, of the last item.
std::optional<std::size_t> chosen_cell(const Grid& grid, ImVec2 table, bool pressed) {
    if (const auto number = number_from_element(Act::Kind::choose)) {
        const bool is_there = *number >= 0 && *number < static_cast<double>(grid.array.values.size());
        return is_there ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
    }
    if (pressed && ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return cell_under(grid, table, ImGui::GetMousePos());
    return cell_by_keys(grid);
}

}  // namespace

int columns_of(const Array& array) { return array.shape.empty() ? 1 : array.shape.back(); }

float cell_width(const Grid& grid) {
    float width = std::max(34.0f, 1.2f * cell_height(grid));
    for (const double value : grid.array.values)
        width = std::max(width, text_size(cell_font(grid), short_number(value, grid.digits)).x + 10);
    return std::min(width, grid.width / static_cast<float>(columns_of(grid.array)));
}

Node told_table(const Grid& grid) {
    const Array& array = grid.array;
    const std::string shape = shape_text(array.shape);
    const std::string& called = grid.name.empty() ? grid.title : grid.name;
    const bool tells_shape = grid.is_folded || called.find(shape) != std::string::npos;
    const std::string name = tells_shape ? called : filled(texts::told_array.in(look().language), {called, shape});
    const SeenMatrix seen{array.values, static_cast<std::int64_t>(array.values.size())};
    std::string words = matrix_words(seen, look().language);
    add_sentence(words, grid.note, look().language);
    return {.role = Role::table, .now = -1, .name = name, .value = told_cells(grid), .description = std::move(words)};
}

int rows_of(const Array& array) { return array.shape.size() == 2 ? array.shape[0] : 1; }

float roomy_row(const SectionView& view, int rows, float other) {
    if (!has_aside(view.input)) return 0;
    return std::min((ImGui::GetContentRegionAvail().y - other - 4 * unit) / static_cast<float>(rows), highest_cell);
}

ImVec2 grid_size(const Grid& grid) {
    const float table = cell_width(grid) * static_cast<float>(columns_of(grid.array));
    return {std::max(table, text_size(look().caption, grid.title).x),
            title_height(grid) + cell_height(grid) * static_cast<float>(rows_of(grid.array))};
}

void draw_grid(const Grid& grid) {
    const ImVec2 origin = ImGui::GetCursorScreenPos(), size = grid_size(grid);
    const float width = cell_width(grid);
    const ImVec2 table{origin.x, origin.y + title_height(grid)};
    const float columns = static_cast<float>(columns_of(grid.array));
    if (tree().listens()) tree().say(at(table, {table.x + width * columns, origin.y + size.y}, told_table(grid)));
    put_text(*ImGui::GetWindowDrawList(), look().caption, origin, ink(look().colours.muted), grid.title);
    for (std::size_t i = 0; i < grid.array.values.size(); ++i)
        draw_cell(grid, i, cell_place(grid, table, i, width), width);
    ImGui::Dummy(size);
}

std::optional<std::size_t> draw_choice_grid(const char* id, const Grid& grid) {
    const ImVec2 origin = ImGui::GetCursorScreenPos(), size = grid_size(grid);
    const float width = cell_width(grid);
    const ImVec2 table{origin.x, origin.y + title_height(grid)};
    put_text(*ImGui::GetWindowDrawList(), look().caption, origin, ink(look().colours.muted), grid.title);
    ImGui::SetCursorScreenPos(table);
    const bool pressed = ImGui::InvisibleButton(id, {width * static_cast<float>(columns_of(grid.array)),
                                                     cell_height(grid) * static_cast<float>(rows_of(grid.array))});
    if (tree().listens()) {
        Node node = told_table(grid);
        const auto marked = marked_cell(grid);
        node.now = marked ? static_cast<double>(*marked) : -1;
        node.step = 1;
        say_item(std::move(node));
    }
    const std::optional<std::size_t> chosen = chosen_cell(grid, table, pressed);
    for (std::size_t i = 0; i < grid.array.values.size(); ++i)
        draw_cell(grid, i, cell_place(grid, table, i, width), width);
    focus_ring(3);
    tip_of(id);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy(size);
    return chosen;
}

void Flow::next(float item_width) {
    const float gap_between = 2 * unit;
    if (!first_ && ImGui::GetItemRectMax().x + gap_between + item_width <= left_ + width_)
        ImGui::SameLine(0, gap_between);
    first_ = false;
}

void draw_flowing_grid(Flow& flow, const Grid& grid) {
    flow.next(grid_size(grid).x);
    draw_grid(grid);
}

void draw_flowing_grid(Flow& flow, const char* sign, float height, Grid grid) {
    const float width = text_size(look().heading, sign).x, between = 2 * unit;
    grid.width = std::min(grid.width, flow.width() - width - between);
    flow.next(width + between + grid_size(grid).x);
    const ImVec2 place = ImGui::GetCursorScreenPos();
    tree().say(at(place, {place.x + width, place.y + height}, {.role = Role::text, .name = sign}));
    put_text(*ImGui::GetWindowDrawList(), look().heading,
             {place.x, place.y + title_height(grid) / 2 + (height - line_height(look().heading)) / 2},
             ink(look().colours.ink), sign);
    ImGui::Dummy({width, height});
    ImGui::SameLine(0, between);
    draw_grid(grid);
}

void draw_error(const SectionView& view, const std::string& error) {
    paragraph(look().mono, look().colours.error, error, view.width);
    vertical_space(unit);
}

}  // namespace petal
