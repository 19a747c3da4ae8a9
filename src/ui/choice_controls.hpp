// Controls that list the values of an enumeration by the names in its table.
#pragma once

#include "experiment/choice.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace petal {

// The values that a control offers, in its order, with their names.
template <class Value> struct Offer {
    std::vector<Named<Value>> rows;

    // All of an enumeration, or some.
    Offer() : Offer(all_of_choice<Value>()) {}
    Offer(const std::vector<Value>& values) {
        for (const Value value : values) rows.push_back({value, name_of(value)});
    }
    template <std::size_t n> Offer(const Named<Value> (&named)[n]) : rows(std::begin(named), std::end(named)) {}

    std::vector<std::string> names(Language language) const {
        std::vector<std::string> list;
        for (const Named<Value>& row : rows) list.emplace_back(row.name.in(language));
        return list;
    }
    // The number of rows where it is not offered, or nothing is chosen.
    int place_of(std::optional<Value> value) const {
        return static_cast<int>(std::ranges::find(rows, value, &Named<Value>::value) - rows.begin());
    }
    // Sets the value that stands at the place, if one was taken.
    bool take(std::optional<int> place, Value& value) const {
        if (place) value = rows[static_cast<std::size_t>(*place)].value;
        return place.has_value();
    }
};

// Each returns whether another value was taken.
template <class Value>
bool segmented(const char* id, Language language, Value& value, float width, const Offer<Value>& offer = {}) {
    return offer.take(segmented(id, offer.names(language), offer.place_of(value), width), value);
}
template <class Value>
bool chooser(const char* id, Language language, Value& value, float width, const Offer<Value>& offer = {}) {
    return offer.take(chooser(id, offer.names(language), offer.place_of(value), width), value);
}
template <class Value>
bool segmented_row(const Form& form, const char* id, std::string_view name, Value& value,
                   const Offer<Value>& offer = {}) {
    return offer.take(segmented_row(form, id, name, offer.names(form.language), offer.place_of(value)), value);
}
template <class Enum> bool chooser_row(const Form& form, const char* id, std::string_view name, Enum& value) {
    const Offer<Enum> offer;
    return offer.take(chooser_row(form, id, name, offer.names(form.language), offer.place_of(value)), value);
}

}  // namespace petal
