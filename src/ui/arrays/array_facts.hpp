// The numbers of the Arrays lab, each idea's in sentences.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "math/array.hpp"
#include "ui/ideas/facts.hpp"
#include "ui/snapshot.hpp"

namespace petal {

Facts broadcasting_facts(const Experiment& experiment, Language language);
Facts normalize_facts(const Experiment& experiment, Language language);
Facts softmax_facts(const Experiment& experiment, Language language);
Facts product_facts(const Experiment& experiment, Language language);
Facts rank_facts(const Experiment& experiment, Language language);
Facts reshape_facts(const Experiment& experiment, Language language);
Facts timing_facts(const Snapshot& snapshot, Language language);
// Those of the open idea.
Facts arrays_lab_facts(const Snapshot& snapshot, const Experiment& experiment, Language language);

// The lab in words, for screen readers.
std::string arrays_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

// The arrays of the experiment, by 'A' and 'B': given, or the idea's own.
SmallArray small_array_of(const Experiment& experiment, char key);
Array array_of(const Experiment& experiment, char key);

// Entry by entry: "1, 2, 3"; and as NumPy's literal: "[[1, 2], [3, 4]]".
std::string entries_text(const Array& array);
std::string numpy_literal(const Array& array);

ArrayResult broadcast_result(const Experiment& experiment);
ArrayResult elementwise(const Array& A, const Array& B);

// One number for each row, and the rows divided by it; a step that fails leaves the ones after it empty.
struct RowSteps {
    std::optional<Array> per_row, result;
    std::string error;
};
RowSteps normalize_steps(const Experiment& experiment, Language language);
RowSteps softmax_steps(const Experiment& experiment, const Array& powers, Language language);

// A without its dimensions but one.
Array first_as_vector(const Experiment& experiment);

// np.random.seed(1); np.random.rand(3, 3, 2), read out in one row.
inline constexpr int image_height = 3, image_width = 3, image_channels = 2;
const Array& image_vector();

std::string seconds_text(double seconds);
std::string ratio_text(const SpeedFigure& figure);

}  // namespace petal
