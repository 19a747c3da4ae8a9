// Controls that list the values of an enumeration by the names in its table.
#pragma once

#include "experiment/choice.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace petal {

// The values that a control offers, in its order.
template <class Enum> struct Offer {
    std::vector<Enum> values = all_of_choice<Enum>();

    std::vector<std::string> names(Language language) const {
        std::vector<std::string> list;
        for (const Enum value : values) list.emplace_back(name_of(value).in(language));
        return list;
    }
    // The number of values where it is not offered.
    int place_of(Enum value) const {
        return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
    }
    // Sets the value that stands at the place, if one was taken.
    bool take(std::optional<int> place, Enum& value) const {
        if (place) value = values[static_cast<std::size_t>(*place)];
        return place.has_value();
    }
};

// Each returns whether another value was taken.
template <class Enum>
bool segmented(const char* id, Language language, Enum& value, float width, const Offer<Enum>& offer = {}) {
    return offer.take(segmented(id, offer.names(language), offer.place_of(value), width), value);
}
template <class Enum>
bool chooser(const char* id, Language language, Enum& value, float width, const Offer<Enum>& offer = {}) {
    return offer.take(chooser(id, offer.names(language), offer.place_of(value), width), value);
}
template <class Enum> bool segmented_row(const Form& form, const char* id, std::string_view name, Enum& value) {
    const Offer<Enum> offer;
    return offer.take(segmented_row(form, id, name, offer.names(form.language), offer.place_of(value)), value);
}
template <class Enum> bool chooser_row(const Form& form, const char* id, std::string_view name, Enum& value) {
    const Offer<Enum> offer;
    return offer.take(chooser_row(form, id, name, offer.names(form.language), offer.place_of(value)), value);
}

}  // namespace petal
