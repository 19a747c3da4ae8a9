#include "ui/ideas/told_image.hpp"

#include "ui/tree.hpp"

namespace petal {

void say_image(ImVec2 min, ImVec2 max, const ToldImage& image) {
    const bool has_more = !image.words.more.empty() || image.numbers;
    const NodeId id = tree().say(at(min, max,
                                    {.role = Role::image,
                                     .states = state_if(has_more, NodeState::further),
                                     .name = image.name,
                                     .value = image.words.brief}));
    if (!has_more || tree().told_further.count(id) == 0) return;
    if (!image.words.more.empty()) tree().say({.role = Role::text, .name = image.words.more});
    if (image.numbers)
        tree().say(at(min, max, {.role = Role::table, .now = -1, .name = image.name, .value = image.numbers()}));
}

std::string table_cells(const std::vector<TableRow>& rows) {
    std::string cells;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (r > 0) cells += '\n';
        for (std::size_t c = 0; c < rows[r].size(); ++c) cells += (c > 0 ? "\t" : "") + rows[r][c];
    }
    return cells;
}

void unsaid_label(ImFont* font, Rgb colour, std::string_view text) {
    const Tree::Silence said_elsewhere(tree());
    label(font, colour, text);
}

}  // namespace petal
