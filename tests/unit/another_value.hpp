// An experiment with one key changed, for the properties of every key.
#pragma once

#include "experiment/keys.hpp"
#include "random_experiment.hpp"

#include <catch2/catch_test_macros.hpp>

namespace petal {

// The same experiment but for this key, which has one of its other values. A key that the random experiments never
// change is one that they do not know.
inline Experiment with_another_value(const Key& key, const Experiment& experiment) {
    RandomExperiments experiments(11);
    const std::string value = key.write(experiment);
    for (int i = 0; i < 200; ++i) {
        const std::string other = key.write(experiments.next());
        if (other == value || other.empty()) continue;
        Experiment changed = experiment;
        REQUIRE(key.read(changed, other));
        return changed;
    }
    FAIL("random experiments have no other value of " << key.name);
    return experiment;
}

}  // namespace petal
