// What has changed from one tree to the next, as the text that web/tree_mirror.js reads.
#pragma once

#include "ui/tree.hpp"

#include <string>
#include <vector>

namespace petal {

// Records that end in U+001E, with U+001F between their fields:
//   -  id                    is gone
//   +  id, parent, role, states, level, left, top, width, height, now, least, most, step, name, value, description
//                            is new or has changed
//   =  id id id …            all nodes in their order, where that is another; a parent stands before its own
// Empty where nothing has changed.
std::string tree_changes(const std::vector<Node>& before, const std::vector<Node>& after);

}  // namespace petal
