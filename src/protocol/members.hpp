// The members of a plain struct in their order, found by the compiler: nobody lists them, so nobody forgets one. Their
// number is that of the values that can initialize the struct, as in Boost.PFR; a structured binding that names another
// number does not compile.
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace petal::wire {

// Stands for a value of any type; never evaluated.
struct AnyValue {
    template <class T> operator T() const;
};

template <class T, std::size_t... i> consteval bool takes_values(std::index_sequence<i...>) {
    return requires { T{(static_cast<void>(i), AnyValue())...}; };
}

template <class T, std::size_t n = 0> consteval std::size_t member_count() {
    if constexpr (takes_values<T>(std::make_index_sequence<n + 1>()))
        return member_count<T, n + 1>();
    else
        return n;
}

inline constexpr std::size_t most_members = 14;

// Calls use(member, member, …) with all members of `message`, const or not as it is.
template <class Message, class Use> void with_members(Message& message, Use&& use) {
    static_assert(std::is_aggregate_v<Message>, "a message is a plain struct");
    constexpr std::size_t count = member_count<std::remove_const_t<Message>>();
    static_assert(count <= most_members, "so many members are two structs, or one more case below");
    // clang-format off
    if constexpr (count == 0) { use(); }
    else if constexpr (count == 1) { auto& [a] = message; use(a); }
    else if constexpr (count == 2) { auto& [a, b] = message; use(a, b); }
    else if constexpr (count == 3) { auto& [a, b, c] = message; use(a, b, c); }
    else if constexpr (count == 4) { auto& [a, b, c, d] = message; use(a, b, c, d); }
    else if constexpr (count == 5) { auto& [a, b, c, d, e] = message; use(a, b, c, d, e); }
    else if constexpr (count == 6) { auto& [a, b, c, d, e, f] = message; use(a, b, c, d, e, f); }
    else if constexpr (count == 7) { auto& [a, b, c, d, e, f, g] = message; use(a, b, c, d, e, f, g); }
    else if constexpr (count == 8) { auto& [a, b, c, d, e, f, g, h] = message; use(a, b, c, d, e, f, g, h); }
    else if constexpr (count == 9) { auto& [a, b, c, d, e, f, g, h, i] = message; use(a, b, c, d, e, f, g, h, i); }
    else if constexpr (count == 10) { auto& [a, b, c, d, e, f, g, h, i, j] = message; use(a, b, c, d, e, f, g, h, i, j); }
    else if constexpr (count == 11) { auto& [a, b, c, d, e, f, g, h, i, j, k] = message; use(a, b, c, d, e, f, g, h, i, j, k); }
    else if constexpr (count == 12) { auto& [a, b, c, d, e, f, g, h, i, j, k, l] = message; use(a, b, c, d, e, f, g, h, i, j, k, l); }
    else if constexpr (count == 13) { auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = message; use(a, b, c, d, e, f, g, h, i, j, k, l, m); }
    else if constexpr (count == 14) { auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = message; use(a, b, c, d, e, f, g, h, i, j, k, l, m, n); }
    // clang-format on
}

}  // namespace petal::wire
