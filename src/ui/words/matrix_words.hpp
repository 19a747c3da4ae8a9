// A matrix in words.
#pragma once

#include "experiment/language.hpp"
#include "math/array.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/words/told.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace petal {

// `made_of`: what the chosen entry comes from, as a sentence, where there is one.
Told matrix_words(const MatrixBlock& block, const std::optional<MatrixEntry>& chosen, const std::string& made_of,
                  Language language);
// An array of no, one or two dimensions; `chosen` counts its entries row by row.
Told array_words(const std::string& name, const Array& array, std::optional<std::size_t> chosen,
                 const std::string& made_of, Language language);

}  // namespace petal
