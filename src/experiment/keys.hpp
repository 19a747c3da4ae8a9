// The table behind the text form: every key with its part of the experiment, its reader, its writer and the values that
// it takes.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "experiment/range.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace petal {

// How a value of the run or of the view is read and written. A reader cannot reach the other part.
template <class Part> struct Access {
    bool (*read)(Part& part, std::string_view text, const ListRange& limits);
    std::string (*write)(const Part& part);
};

struct Key {
    std::string_view name;
    std::variant<Access<Run>, Access<View>> access;
    Phrase form;  // of the sentence about its values: {number}, {low} … stand for the limits, {choices} for the choices
    ListRange limits{1, 1, {}};       // of its number, or of its list of numbers
    std::optional<Span> slider = {};  // where it covers less than the limits
    std::string (*choices)(Language) = {};

    // Whether it determines numbers; else it says what is looked at.
    constexpr bool is_of_run() const { return std::holds_alternative<Access<Run>>(access); }
    // Sets the value that the text names; false and unchanged when the key does not take it.
    bool read(Experiment& experiment, std::string_view text) const;
    // The text that `read` turns into the same value; empty where the experiment leaves the value open.
    std::string write(const Experiment& experiment) const;
    // Its values in words, which follow "must be", 应为. Lives as long as the program.
    Phrase allowed() const;
    constexpr const Range& range() const { return limits.entry; }
    // What a slider covers.
    constexpr Span span() const { return slider.value_or(Span{range().low, range().high}); }
};

// In the order of the text form.
std::span<const Key> all_keys();
// Null when there is no such key.
const Key* find_key(std::string_view name);

}  // namespace petal
