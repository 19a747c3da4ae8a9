// The arrays of the Arrays lab, and what NumPy makes of them.
#pragma once

#include "experiment/experiment.hpp"
#include "math/array.hpp"

#include <optional>
#include <string>

namespace petal {

// The arrays of the experiment, by 'A' and 'B': given, or the idea's own.
SmallArray small_array_of(const Experiment& experiment, char key);
Array array_of(const Experiment& experiment, char key);

// Entry by entry: "1, 2, 3"; and as NumPy's literal: "[[1, 2], [3, 4]]".
std::string entries_text(const Array& array);
std::string numpy_literal(const Array& array);
// The same with five significant digits.
std::string short_literal(const Array& array);

ArrayResult broadcast_result(const Experiment& experiment);
ArrayResult elementwise(const Array& A, const Array& B);

// np.linalg.norm of A with the ord and axis that are shown.
ArrayResult norms_as_shown(const Array& A, const Concept& shown, bool keepdims);

// One number for each row or column, and the array divided by it; a step that fails leaves the ones after it empty.
struct DivisionSteps {
    std::optional<Array> divisor, result;
    std::string error;
};
DivisionSteps normalize_steps(const Experiment& experiment);
DivisionSteps softmax_steps(const Experiment& experiment, const Array& powers);

// A without its dimensions but one.
Array first_as_vector(const Experiment& experiment);

// np.random.seed(seed), and the array that randn, rand or zeros then give in the shape that is shown.
Array random_array(const Experiment& experiment);

// np.random.seed(1); np.random.rand(3, 3, 2), read out in one row.
inline constexpr int image_height = 3, image_width = 3, image_channels = 2;
const Array& image_vector();

// NumPy's errors with their names, the same in every language.
std::string value_error(const std::string& message);
std::string axis_error(const std::string& message);
bool is_numpy_error(const std::string& sentence);

}  // namespace petal
