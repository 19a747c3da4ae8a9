#include "ui/told_picture.hpp"

#include "ui/fonts.hpp"
#include "ui/least_target.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <algorithm>
#include <utility>

namespace petal {

namespace {

// In the corner of a picture that has one.
Node more_button(ImVec2 min, ImVec2 max, NodeId picture, std::string name) {
    const float side = std::min({28.0f, max.x - min.x, max.y - min.y});
    return at({max.x - side, max.y - side}, max,
              {.id = tree().id_beside(picture), .role = Role::more, .name = std::move(name)});
}

void say_details(const ToldPicture& picture, const std::string& name) {
    const TreeScope panel(Role::details, name);
    tree().say({.role = Role::more,
                .states = state_if(true, NodeState::open),
                .name = texts::close_details.in(look().language)});
    if (!picture.words.more.empty()) tree().say({.role = Role::text, .name = picture.words.more});
    if (picture.say_numbers) picture.say_numbers();
}

}  // namespace

void say_picture(ImVec2 min, ImVec2 max, const ToldPicture& picture) {
    const NodeId id = picture.id != 0 ? picture.id : ImGui::GetID(("picture of " + picture.name).c_str());
    tree().say(at(min, max,
                  {.id = id,
                   .role = Role::image,
                   .name = picture.name,
                   .value = picture.words.brief,
                   .description = picture.description}));
    if (picture.words.more.empty() && !picture.say_numbers) return;
    const std::string name = filled(texts::in_detail.in(look().language), {picture.name});
    const NodeId button = tree().say(more_button(min, max, id, name));
    if (tree().told_further == button) say_details(picture, name);
}

void say_numbers_of(std::string name, std::string cells) {
    tree().say({.role = Role::table, .now = -1, .name = std::move(name), .value = std::move(cells)});
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
