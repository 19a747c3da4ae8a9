// The table behind the text form: every key with its part of the experiment, its reader, its writer and the values that
// it takes.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"

#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace petal {

// How a value of the run or of the view is read and written. A reader cannot reach the other part.
template <class Part> struct Access {
    bool (*read)(Part& part, std::string_view text);
    std::string (*write)(const Part& part);
};

class Key {
  public:
    constexpr Key(std::string_view key, bool (*read)(Run&, std::string_view), std::string (*write)(const Run&),
                  Phrase values)
        : name(key), allowed(values), access_(Access<Run>{read, write}) {}
    constexpr Key(std::string_view key, bool (*read)(View&, std::string_view), std::string (*write)(const View&),
                  Phrase values)
        : name(key), allowed(values), access_(Access<View>{read, write}) {}

    std::string_view name;
    Phrase allowed;  // follows "must be", 应为

    // Whether it determines numbers; else it says what is looked at.
    constexpr bool is_of_run() const { return std::holds_alternative<Access<Run>>(access_); }
    // Sets the value that the text names; false and unchanged when the key does not take it.
    bool read(Experiment& experiment, std::string_view text) const;
    // The text that `read` turns into the same value; empty where the experiment leaves the value open.
    std::string write(const Experiment& experiment) const;

  private:
    std::variant<Access<Run>, Access<View>> access_;
};

// In the order of the text form.
std::span<const Key> all_keys();
// Null when there is no such key.
const Key* find_key(std::string_view name);

}  // namespace petal
