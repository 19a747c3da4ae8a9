#include "experiment/concept.hpp"

#include "experiment/idea_rows.hpp"

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

IdeaArrays two_shapes() { return {{{2, 3}, {1, 2, 3, 4, 5, 6}}, rank_one({10, 20, 30})}; }
IdeaArrays rows_to_normalize() { return {{{2, 3}, {0, 3, 4, 2, 6, 4}}, {}}; }   // course 1, week 2
IdeaArrays scores() { return {{{2, 5}, {9, 2, 5, 0, 0, 7, 5, 0, 0, 0}}, {}}; }  // course 1, week 2
IdeaArrays two_vectors() {                                                      // course 1, week 2
    return {rank_one({9, 2, 5, 0, 0, 7, 5, 0, 0, 0, 9, 2, 5, 0, 0}),
            rank_one({9, 2, 2, 9, 0, 9, 2, 5, 0, 0, 9, 2, 5, 0, 0})};
}
IdeaArrays vector_and_column() { return {rank_one({2, -1, 0, 3, 1}), column({2, -1, 0, 3, 1})}; }

struct IdeaBeginning {
    Idea idea;
    IdeaArrays (*arrays)();
};
constexpr IdeaBeginning beginnings[] = {{Idea::broadcasting, two_shapes}, {Idea::normalize, rows_to_normalize},
                                        {Idea::softmax, scores},          {Idea::products, two_vectors},
                                        {Idea::rank1, vector_and_column}, {Idea::reshape, two_shapes},
                                        {Idea::random, two_shapes},       {Idea::timing, two_shapes}};
static_assert(has_each_idea(beginnings, Lab::arrays), "each idea has its arrays, in the order of the lab");

}  // namespace

IdeaArrays idea_arrays(Idea idea) { return row_of(idea, beginnings).arrays(); }

double own_z(Idea idea) { return idea == Idea::activations ? 0 : 1; }

PropagateArrays propagate_arrays() { return {column({1, 2}), {{2, 3}, {1, 2, -1, 3, 4, -3.2}}, {{1, 3}, {1, 0, 1}}}; }

SmallArray own_picture() {
    return {{5, 5}, {0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 0}};
}

}  // namespace petal
