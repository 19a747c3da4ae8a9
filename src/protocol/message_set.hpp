// What the headers of messages share. A message is a plain struct (members.hpp) with a place in the list of its theme,
// such as TrainingCommands; the codec and the engine's routing follow from these two.
#pragma once

#include <cstdint>
#include <tuple>
#include <utility>
#include <variant>

namespace petal {

// The commands that the page sends again only when the last one is answered. An event that answers one says so with a
// member `static constexpr AnswerTo answers`.
enum class AnswerTo : std::uint8_t { configure, look };

// The messages of several lists in one.
template <class... Lists> using Joined = decltype(std::tuple_cat(std::declval<Lists>()...));

// The variant of the messages of a list; for decltype alone.
template <class... Messages> std::variant<Messages...> one_of(const std::tuple<Messages...>& list);

}  // namespace petal
