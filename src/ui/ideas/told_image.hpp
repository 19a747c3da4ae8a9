// What the concept labs tell of their pictures: a name, what is seen in words, and on demand the rest and the numbers.
#pragma once

#include "ui/lettering.hpp"
#include "ui/words/told.hpp"

#include <imgui.h>

#include <functional>
#include <string>
#include <vector>

namespace petal {

struct ToldImage {
    std::string name;
    Told words;
    std::function<std::string()> numbers = {};  // a table's cells; none where the words have them all
};
// An image in this box of the page. To be called only while the tree listens.
void say_image(ImVec2 min, ImVec2 max, const ToldImage& image);

// The cells of a table as its node has them.
using TableRow = std::vector<std::string>;
std::string table_cells(const std::vector<TableRow>& rows);

// A line whose words are the name of a node that is told with it.
void unsaid_label(ImFont* font, Rgb colour, std::string_view text);

}  // namespace petal
