// What a person typed or pasted for a key.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace petal {

// What a keyboard, a spreadsheet or NumPy's print means, in the form in which the keys are written (array_text.hpp):
// entries joined by commas, rows by semicolons. A text in that form is its own result, and the result is always one
// line.
//   １，２；３              1,2;3     characters of other keyboards (plain_characters.hpp)
//   1⇥2⏎3⇥4⏎              1,2;3,4   cells of a spreadsheet
//   [[1. 2.]⏎ [3. 4.]]     1.,2.;3.,4.
//   array([[1, 2]])        1,2;      also np.array(…, dtype=…), lists and tuples of Python, A = … in front
// What can be read in more than one way (1,5⇥2,5) stays as it is, with | for tabs and ¶ for line ends, which no reader
// takes; so do calls that make other numbers, and (5).
std::string typed_text(std::string_view text);

// A number alone, as a field or an option takes it.
std::optional<double> typed_number(std::string_view text);

}  // namespace petal
