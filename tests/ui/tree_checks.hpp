// What a tree must hold: every control that is drawn, with a name, and every word.
#pragma once

#include "ui/tree.hpp"

#include <string>
#include <vector>

namespace petal {

// Each in a sentence; empty where all is well. Of the last frame.
std::vector<std::string> untold_controls();  // drawn, and not in the tree
std::vector<std::string> nameless_nodes();   // controls, pictures and tables without a name
std::vector<std::string> untold_words();     // drawn outside of pictures, and not in the tree
std::vector<std::string> misplaced_nodes();  // controls without a box, and nodes that lie outside of the page's width

// The first node of that role whose name begins so. Fails where there is none.
const Node& told(Role role, const std::string& name);
bool is_told(Role role, const std::string& name);

}  // namespace petal
