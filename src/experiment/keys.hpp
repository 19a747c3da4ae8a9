// The table behind the text form: every key with its reader, its writer and the values that it takes.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"

#include <span>
#include <string>
#include <string_view>

namespace petal {

struct Key {
    std::string_view name;
    // Sets the value that the text names; false and unchanged when the key does not take it.
    bool (*read)(Experiment& experiment, std::string_view text);
    // The text that `read` turns into the same value; empty where the experiment leaves the value open.
    std::string (*write)(const Experiment& experiment);
    Phrase allowed;  // follows "must be", 应为
};

// In the order of the text form.
std::span<const Key> all_keys();
// Null when there is no such key.
const Key* find_key(std::string_view name);

}  // namespace petal
