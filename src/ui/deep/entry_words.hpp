// What an entry of a matrix is made of, in words. Pure.
#pragma once

#include "experiment/language.hpp"
#include "ui/deep/box_content.hpp"
#include "ui/deep/deep_state.hpp"

#include <string>
#include <vector>

namespace petal {

// Of an entry of the equation's result: which rows, columns and entries take part (the frames), and the sum with its
// numbers where all of them are sent. Empty where the entry is not of the result. Rows and samples count from 0.
std::string made_of_words(const std::vector<Term>& equation, const MatrixEntry& entry, const IterationOpened& opened,
                          Language language);

// "W[1] · A[0] + b[1] = Z[1]"
std::string equation_text(const std::vector<Term>& equation);

}  // namespace petal
