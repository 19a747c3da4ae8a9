// What the table of keys says about their values, for the properties of every key.
#pragma once

#include "experiment/keys.hpp"

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

// Whether it takes any number of its range; of the others some have a range too, such as that of a layer.
inline bool is_of_one_number(const Key& key) {
    return key.limits.most == 1 && !key.choices && key.range().low < key.range().high;
}

// What a key takes that takes nothing but choices, from its sentence: `gd, momentum, rmsprop or adam`. Empty for
// others, and for the ideas, which belong to their labs.
inline std::vector<std::string> choices_of(const Key& key) {
    std::vector<std::string> names;
    if (key.form.en != std::string_view("{choices}")) return names;
    const std::string sentence = key.choices(Language::en);
    if (sentence.find('=') != std::string::npos) return names;
    names.emplace_back();
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const std::string_view rest = std::string_view(sentence).substr(i),
                               gap = rest.starts_with(", ") ? ", " : " or ";
        if (rest.starts_with(gap))
            names.emplace_back(), i += gap.size() - 1;
        else
            names.back() += sentence[i];
    }
    return names;
}

}  // namespace petal
