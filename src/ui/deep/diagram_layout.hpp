// Where the diagram of an iteration puts its boxes and lines. Pure geometry, in points from its top left corner.
#pragma once

#include "experiment/deep_lab.hpp"

#include <vector>

namespace petal {

struct DiagramBox {
    DeepBox box;
    float left = 0, top = 0, right = 0, bottom = 0;
};

struct DiagramLine {
    struct Point {
        float x = 0, y = 0;
    };
    std::vector<Point> points;  // the last one is the arrow's head
    bool is_cache = false;      // what forward keeps for backward
    DeepBox from, to;
};

struct DiagramLayout {
    std::vector<DiagramBox> boxes;  // in the order of steps_of
    std::vector<DiagramLine> lines;
    float height = 0, pitch = 0;  // pitch: from one box to the next
    float left = 0;               // of the rows' names, under which no box stands
};

// Wide: layers side by side, forward above backward above update, whose names are as wide as `names` and stand before
// the boxes of their rows. Otherwise a layer is a row.
DiagramLayout diagram_layout(int L, float width, float box_height, bool wide, float names = 0);

}  // namespace petal
