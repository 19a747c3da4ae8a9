// What the headers of messages share. A message is a plain struct (members.hpp) with a place in the list of its theme,
// such as TrainingCommands; the codec and the engine's routing follow from these two.
#pragma once

#include <tuple>
#include <utility>
#include <variant>

namespace petal {

// The messages of several lists in one.
template <class... Lists> using Joined = decltype(std::tuple_cat(std::declval<Lists>()...));

// The variant of the messages of a list; for decltype alone.
template <class... Messages> std::variant<Messages...> one_of(const std::tuple<Messages...>& list);

}  // namespace petal
