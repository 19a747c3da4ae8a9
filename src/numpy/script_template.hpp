// Texts with conditions and gaps, of which the NumPy scripts are made.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace petal {

struct ScriptFacts {
    std::set<std::string, std::less<>> facts;
    std::map<std::string, std::string, std::less<>> values;
};

// A line that begins with [dropout] stays, without that mark, when `dropout` is one of the facts, and [!dropout] when
// it is not; several marks must all hold. @m@ becomes the value of that name; one that is not there throws
// std::out_of_range.
std::string render(std::string_view text, const ScriptFacts& facts);

}  // namespace petal
