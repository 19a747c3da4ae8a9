// An experiment with one key changed, for the properties of every key.
#pragma once

#include "experiment/keys.hpp"
#include "random_experiment.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace petal {

// The same experiment but for this key, with each other value that some random experiments have of it.
inline std::vector<Experiment> with_other_values(const Key& key, const Experiment& experiment) {
    static const std::vector<Experiment> others = [] {
        RandomExperiments experiments(11);
        std::vector<Experiment> all(200);
        std::generate(all.begin(), all.end(), [&] { return experiments.next(); });
        return all;
    }();
    std::set<std::string> values = {"", key.write(experiment)};
    std::vector<Experiment> changed;
    for (const Experiment& other : others) {
        const std::string value = key.write(other);
        if (!values.insert(value).second) continue;
        changed.push_back(experiment);
        REQUIRE(key.read(changed.back(), value));
    }
    return changed;
}

// With one of them. A key that the random experiments never change is one that they do not know.
inline Experiment with_another_value(const Key& key, const Experiment& experiment) {
    const std::vector<Experiment> changed = with_other_values(key, experiment);
    INFO(key.name);
    REQUIRE_FALSE(changed.empty());
    return changed.front();
}

}  // namespace petal
