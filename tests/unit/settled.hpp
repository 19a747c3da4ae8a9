// What a conflict between keys is settled to.
#pragma once

#include "experiment/experiment_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

namespace petal {

// The text must have one conflict, and it must be about this key.
inline Experiment settled(std::string_view text, std::string_view key) {
    const ParsedExperiment parsed = parse_experiment(text);
    CAPTURE(text);
    REQUIRE(parsed.problems.size() == 1);
    CHECK(parsed.problems[0].kind == Problem::Kind::conflict);
    CHECK(parsed.problems[0].key == key);
    return parsed.experiment;
}

}  // namespace petal
