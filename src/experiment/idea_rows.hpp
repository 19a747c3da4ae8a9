// Tables about the ideas of one lab: arrays of rows with a member `idea`.
#pragma once

#include "experiment/labs.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace petal {

// Whether there is a row for each idea of the lab, in their order.
template <class Row, std::size_t n> constexpr bool has_each_idea(const Row (&rows)[n], Lab lab) {
    const auto& ideas = choices<Lab>[lab].ideas;
    return std::equal(std::begin(rows), std::end(rows), ideas.begin(), ideas.end(),
                      [](const Row& row, const LabIdea& of_lab) { return row.idea == of_lab.idea; });
}

// The row of the idea; the first one for an idea of another lab.
template <class Row, std::size_t n> constexpr const Row& row_of(Idea idea, const Row (&rows)[n]) {
    const auto row = std::find_if(std::begin(rows), std::end(rows), [=](const Row& each) { return each.idea == idea; });
    return row == std::end(rows) ? rows[0] : *row;
}

}  // namespace petal
