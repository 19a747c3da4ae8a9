// What is told of a picture to whoever does not see it: a name, what is seen in words, and on demand, in a panel that
// opens from the picture's corner, the rest of the words and the numbers.
#pragma once

#include "ui/lettering.hpp"
#include "ui/tree.hpp"
#include "ui/words/told.hpp"

#include <imgui.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

struct ToldPicture {
    std::string name;
    Told words;
    std::function<void()> say_numbers = {};  // by say_numbers_of; none where the words have them all
    std::string description = {};
    NodeId id = 0;  // 0: made of its name
};
// An image in this box of the page. To be called only while the tree listens.
void say_picture(ImVec2 min, ImVec2 max, const ToldPicture& picture);

// A table of a picture's numbers; the cells as a node of Role::table has them.
void say_numbers_of(std::string name, std::string cells);

// The cells of a table as its node has them.
using TableRow = std::vector<std::string>;
std::string table_cells(const std::vector<TableRow>& rows);

// A line whose words are the name of a node that is told with it.
void unsaid_label(ImFont* font, Rgb colour, std::string_view text);

}  // namespace petal
