#include "cli/arguments.hpp"

#include "cli/usage_error.hpp"
#include "experiment/typed_text.hpp"

#include <cmath>

namespace petal {

namespace {

const Option& find_option(const std::vector<Option>& known, const std::string& name) {
    for (const Option& option : known)
        if (option.name == name) return option;
    std::string names;
    for (const Option& option : known) names += " " + option.name;
    throw UsageError("There is no option " + name + " here; the options are" + names + " and --help.");
}

}  // namespace

bool Arguments::has(const std::string& name) const { return value(name).has_value(); }

std::optional<std::string> Arguments::value(const std::string& name) const {
    for (const auto& [option, value] : options)
        if (option == name) return value;
    return std::nullopt;
}

std::vector<std::string> Arguments::values(const std::string& name) const {
    std::vector<std::string> result;
    for (const auto& [option, value] : options)
        if (option == name) result.push_back(value);
    return result;
}

Arguments parse_arguments(std::span<const std::string> words, const std::vector<Option>& known) {
    Arguments arguments;
    bool options_ended = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--" && !options_ended) {
            options_ended = true;
            continue;
        }
        if (options_ended || !word.starts_with("-") || word == "-") {
            arguments.words.push_back(word);
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const Option& option = find_option(known, name);
        const bool takes_value = option.kind != Option::Kind::flag;
        if (option.kind != Option::Kind::values && arguments.has(name)) throw UsageError(name + " is given twice.");
        if (!takes_value && equals != std::string::npos) throw UsageError(name + " takes no value.");
        if (takes_value && equals == std::string::npos && i + 1 == words.size())
            throw UsageError(name + " needs a value.");
        std::string value;
        if (takes_value) value = equals != std::string::npos ? word.substr(equals + 1) : words[++i];
        arguments.options.emplace_back(name, value);
    }
    return arguments;
}

std::optional<std::int64_t> whole_number(const Arguments& arguments, const std::string& name, std::int64_t least,
                                         std::int64_t most) {
    const std::optional<std::string> text = arguments.value(name);
    if (!text) return std::nullopt;
    const std::optional<double> value = typed_number(*text);
    if (!value || std::floor(*value) != *value || *value < static_cast<double>(least) ||
        *value > static_cast<double>(most))
        throw UsageError(name + "=" + *text + ": a whole number from " + std::to_string(least) + " to " +
                         std::to_string(most) + " is needed.");
    return static_cast<std::int64_t>(*value);
}

}  // namespace petal
