#include "experiment/concept.hpp"

namespace petal {

namespace {

SmallArray column(std::vector<double> values) {
    const int rows = static_cast<int>(values.size());
    return {{rows, 1}, std::move(values)};
}
SmallArray rank_one(std::vector<double> values) {
    const int length = static_cast<int>(values.size());
    return {{length}, std::move(values)};
}

}  // namespace

IdeaArrays idea_arrays(Idea idea) {
    switch (idea) {
        case Idea::normalize: return {{{2, 3}, {0, 3, 4, 2, 6, 4}}, {}};            // course 1, week 2
        case Idea::softmax: return {{{2, 5}, {9, 2, 5, 0, 0, 7, 5, 0, 0, 0}}, {}};  // course 1, week 2
        case Idea::products:                                                        // course 1, week 2
            return {rank_one({9, 2, 5, 0, 0, 7, 5, 0, 0, 0, 9, 2, 5, 0, 0}),
                    rank_one({9, 2, 2, 9, 0, 9, 2, 5, 0, 0, 9, 2, 5, 0, 0})};
        case Idea::rank1: return {rank_one({2, -1, 0, 3, 1}), column({2, -1, 0, 3, 1})};
        default: return {{{2, 3}, {1, 2, 3, 4, 5, 6}}, rank_one({10, 20, 30})};
    }
}

}  // namespace petal
