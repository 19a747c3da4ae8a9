#include "numpy/script_template.hpp"

#include <algorithm>

namespace petal {

namespace {

// Takes the marks off the line; false when one of them does not hold.
bool take_marks(std::string_view& line, const ScriptFacts& facts) {
    bool stays = true;
    while (line.starts_with('[')) {
        const std::size_t end = line.find(']');
        std::string_view mark = line.substr(1, end - 1);
        const bool wanted = !mark.starts_with('!');
        if (!wanted) mark.remove_prefix(1);
        stays = stays && (facts.facts.count(mark) > 0) == wanted;
        line.remove_prefix(end + 1);
    }
    return stays;
}

std::string filled(std::string_view line, const ScriptFacts& facts) {
    std::string result;
    for (std::size_t at = line.find('@'); at != std::string_view::npos; at = line.find('@')) {
        const std::size_t end = line.find('@', at + 1);
        result += line.substr(0, at);
        result += facts.values.at(std::string(line.substr(at + 1, end - at - 1)));
        line.remove_prefix(end + 1);
    }
    return result.append(line);
}

}  // namespace

std::string render(std::string_view text, const ScriptFacts& facts) {
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (take_marks(line, facts)) result += filled(line, facts) + '\n';
    }
    return result;
}

}  // namespace petal
