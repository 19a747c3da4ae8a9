// The rows of the table of keys: how a number, a list, a choice and an array of the experiment are read and written.
#pragma once

#include "experiment/array_text.hpp"
#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "experiment/values.hpp"

#include <type_traits>
#include <utility>

namespace petal::key_rows {

using Text = std::string_view;
using namespace values;

template <class Field, class Value> bool set(Field& field, const std::optional<Value>& value) {
    if (value) field = static_cast<Field>(*value);
    return value.has_value();
}
template <class Number, class Value> bool set(std::optional<Number>& field, const std::optional<Value>& value) {
    if (value) field = static_cast<Number>(*value);
    return value.has_value();
}

// Whole numbers of every field fit a double exactly.
template <class Number> std::string text_of(Number value) { return number_text(static_cast<double>(value)); }
template <class Number> std::string text_of(const std::optional<Number>& value) { return value ? text_of(*value) : ""; }

// The part of the experiment that a member belongs to, and the member in it: of a View also those of what it shows.
template <class Owner, class Value> Owner owner_of(Value Owner::*);
template <auto member> using OwnerOf = decltype(owner_of(member));
template <auto member>
using PartOf = std::conditional_t<std::is_same_v<OwnerOf<member>, Concept>, View, OwnerOf<member>>;
template <auto member, class Part> auto& field(Part& part) {
    if constexpr (std::is_same_v<OwnerOf<member>, Concept>)
        return part.shown.*member;
    else
        return part.*member;
}

template <auto member>
constexpr Key number(Text name, const Range& range, std::optional<Span> slider = {},
                     Phrase form = {"{number}", "{number}"}) {
    using Part = PartOf<member>;
    return {name,
            Access<Part>{[](Part& part, Text text, const ListRange& limits) {
                             return set(field<member>(part), number_within(text, limits.entry));
                         },
                         [](const Part& part) { return text_of(field<member>(part)); }},
            form,
            {1, 1, range},
            slider};
}

template <auto member>
constexpr Key list(Text name, const ListRange& limits, Phrase form, std::optional<Span> slider = {}) {
    using Part = PartOf<member>;
    return {name,
            Access<Part>{[](Part& part, Text text, const ListRange& range) {
                             const auto numbers = number_list(text, range);
                             if (numbers) field<member>(part).assign(numbers->begin(), numbers->end());
                             return numbers.has_value();
                         },
                         [](const Part& part) {
                             return number_list_text({field<member>(part).begin(), field<member>(part).end()});
                         }},
            form, limits, slider};
}

template <auto member> constexpr Key choice(Text name) {
    using Part = PartOf<member>;
    using Enum = std::remove_reference_t<decltype(field<member>(std::declval<Part&>()))>;
    return {name,
            Access<Part>{
                [](Part& part, Text text, const ListRange&) { return set(field<member>(part), choice_of<Enum>(text)); },
                [](const Part& part) { return std::string(key_of(field<member>(part))); }},
            {"{choices}", "{choices}"},
            {},
            {},
            all_alternatives<Enum>};
}

template <auto member> constexpr Key array(Text name) {
    return {name,
            Access<View>{
                [](View& view, Text text, const ListRange& row) {
                    return set(field<member>(view), small_array(text, row));
                },
                [](const View& view) { return field<member>(view) ? small_array_text(*field<member>(view)) : ""; }},
            {"an array of up to {rows} rows and {columns} columns as 1,2,3;4,5,6: commas between numbers from {low} to "
             "{high}, semicolons between rows of one length (1,2,3 has one dimension, 1,2,3; two)",
             "形如 1,2,3;4,5,6 的数组：同一行的数用逗号隔开，各行用分号隔开且长度相同，最多 {rows} 行 {columns} "
             "列，数在 {low} 到 {high} 之间（1,2,3 是一维，1,2,3; 是二维）"},
            {1, most_columns, numbers(-largest_entry, largest_entry)}};
}

}  // namespace petal::key_rows
