// The data sets on the plane side by side, each in miniature.
#pragma once

#include "ui/form.hpp"

namespace petal {

enum class DrawnPoints { offered, not_offered };

// Returns the newly chosen set; the other values of the data are the caller's.
std::optional<DataSet> choose_data_set(const Form& form, DrawnPoints drawn);

// What the slider of a set's noise covers: all of the range where the set's own noise is large.
OtherSpan noise_span(DataSet set);

}  // namespace petal
