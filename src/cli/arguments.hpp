// The words of a command line, sorted into options and the rest.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace petal {

struct Option {
    enum class Kind { flag, value, values };  // values: may be given more than once
    std::string name;                         // "--json"
    Kind kind = Kind::flag;
};

struct Arguments {
    std::vector<std::string> words;                            // what is no option, in order
    std::vector<std::pair<std::string, std::string>> options;  // name and value, in order

    bool has(const std::string& name) const;
    std::optional<std::string> value(const std::string& name) const;
    std::vector<std::string> values(const std::string& name) const;
};

// `--name value` and `--name=value` are the same; `--` ends the options. Throws UsageError for an unknown option, a
// missing value, a value for a flag, and an option given twice.
Arguments parse_arguments(std::span<const std::string> words, const std::vector<Option>& known);

// The option as a whole number within [least, most]; throws UsageError when it is none.
std::optional<std::int64_t> whole_number(const Arguments& arguments, const std::string& name, std::int64_t least,
                                         std::int64_t most);

}  // namespace petal
