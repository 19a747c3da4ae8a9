// One table for each enumeration, with one row for each of its values.
#pragma once

#include "experiment/language.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

// A row of an enumeration that texts spell and the page names. Enumerations that need more add members to it.
template <class Enum> struct Choice {
    Enum value;
    std::string_view key;  // in links, on the command line and in messages
    Phrase name;           // on the page
};

// A value that is only named; a row of an enumeration, or one of a few numbers or truths that the page offers.
template <class Value> struct Named {
    Value value;
    Phrase name;
};

// Whether the value has a name, which the compiler says: petal::Lab::deep, or (petal::Lab)7 where there is no such one.
template <auto value> consteval bool is_enumerator() {
    const std::string_view function = __PRETTY_FUNCTION__, mark = "value = ";
    return function[function.rfind(mark) + mark.size()] != '(';
}

// How many enumerators an enumeration has that counts from 0.
template <class Enum, std::size_t n = 0> consteval std::size_t enumerator_count() {
    if constexpr (is_enumerator<static_cast<Enum>(n)>())
        return enumerator_count<Enum, n + 1>();
    else
        return n;
}

void rows_must_stand_in_the_order_of_the_enumerators();  // nowhere defined, so that a table that calls it is no
                                                         // constant

// The rows in the order of the enumerators: a missing one, or two that are exchanged, do not compile.
template <class Row> class Choices {
  public:
    using Enum = decltype(Row::value);
    static constexpr std::size_t count = enumerator_count<Enum>();

    template <std::size_t n> consteval explicit Choices(const Row (&rows)[n]) : rows_(std::to_array(rows)) {
        static_assert(n == count, "an enumerator has no row");
        for (std::size_t i = 0; i < n; ++i)
            if (rows[i].value != static_cast<Enum>(i)) rows_must_stand_in_the_order_of_the_enumerators();
    }

    constexpr const Row& operator[](Enum value) const { return rows_[static_cast<std::size_t>(value)]; }
    constexpr auto begin() const { return rows_.begin(); }
    constexpr auto end() const { return rows_.end(); }
    constexpr std::size_t size() const { return count; }

  private:
    std::array<Row, count> rows_;
};

// The table of an enumeration whose rows are Choices: beside its definition stands choices<Enum>.
template <class Enum> inline constexpr auto choices = nullptr;

template <class Enum> constexpr std::string_view key_of(Enum value) { return choices<Enum>[value].key; }
template <class Enum> constexpr const Phrase& name_of(Enum value) { return choices<Enum>[value].name; }

// The value of that key, if there is one.
template <class Enum> std::optional<Enum> choice_of(std::string_view key) {
    for (const auto& row : choices<Enum>)
        if (row.key == key) return row.value;
    return std::nullopt;
}

// The keys of these values as a sentence has them: `sigmoid or softmax`, `gd, momentum, rmsprop or adam`;
// `sigmoid 或 softmax`, `gd、momentum、rmsprop、adam 之一`.
template <class Enum> std::string alternatives(const std::vector<Enum>& values, Language language) {
    std::string text;
    std::size_t left = values.size();
    const bool is_chinese = language == Language::zh, are_two = left == 2;
    for (const Enum value : values) {
        text += key_of(value);
        if (--left > 1 || (left == 1 && is_chinese && !are_two))
            text += is_chinese ? "、" : ", ";
        else if (left == 1)
            text += is_chinese ? " 或 " : " or ";
    }
    return is_chinese && !are_two ? text + " 之一" : text;
}

template <class Enum> std::vector<Enum> all_of_choice() {
    std::vector<Enum> values;
    for (const auto& row : choices<Enum>) values.push_back(row.value);
    return values;
}
template <class Enum> std::string all_alternatives(Language language) {
    return alternatives(all_of_choice<Enum>(), language);
}

}  // namespace petal
