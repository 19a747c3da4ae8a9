// How a decision region lies in its picture: areas, places, pieces and the border. Numbers alone; region_words.hpp says
// them.
#pragma once

#include "experiment/values.hpp"
#include "protocol/training_messages.hpp"
#include "ui/words/places.hpp"

#include <array>
#include <cstdint>

namespace petal {

// Where one class is the answer.
struct ClassArea {
    std::int64_t cells = 0;
    std::array<std::int64_t, place_count> cells_in{};
    int pieces = 0;        // cells that touch by their sides, of at least a thousandth of the picture
    int inner_pieces = 0;  // of these: that touch no edge of the picture
    bool has_specks = false;
};

struct RegionShape {
    enum class Border { none, straight, bent, unclear };

    std::int64_t cells = 0;  // 0 where there is no region
    std::array<std::int64_t, place_count> cells_in{};
    std::array<ClassArea, values::most_classes> classes;
    double least = 0, greatest = 0;       // of the probabilities that are sent
    Border border = Border::none;         // of two classes; unclear where the grid is too coarse to say
    double towards_x = 0, towards_y = 0;  // of a straight one: from it to class 1, in cells to the right and up
};

// `classes` is that of DataReady, `threshold` that of View. It goes through the rows once, in runs of one class.
RegionShape region_shape(const Region& region, int classes, double threshold);

}  // namespace petal
