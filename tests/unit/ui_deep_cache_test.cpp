#include "ui/deep/cache.hpp"

#include "experiment/keys.hpp"
#include "ui/deep/steps.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace petal;

namespace {

std::map<std::string, CacheState> states_at(const char* box, int L) {
    std::map<std::string, CacheState> states;
    for (const CacheEntry& entry : cache_at(*values::deep_box(box, find_key("box")->range()), L))
        states[std::to_string(entry.layer) + entry.name] = entry.state;
    return states;
}

}  // namespace

TEST_CASE("the cache fills going forward and is used up going backward") {
    CHECK(states_at("X", 3)["1A0"] == CacheState::awaited);
    CHECK(states_at("Z1", 3)["1A0"] == CacheState::kept_here);
    CHECK(states_at("Z1", 3)["1Z1"] == CacheState::awaited);
    CHECK(states_at("A1", 3)["1Z1"] == CacheState::kept_here);
    CHECK(states_at("J", 3)["1W1"] == CacheState::waiting);
    CHECK(states_at("dZ1", 3)["1Z1"] == CacheState::used_here);
    CHECK(states_at("dW1", 3)["1W1"] == CacheState::used_here);
    CHECK(states_at("dW1", 3)["2W2"] == CacheState::used);
    CHECK(states_at("dZ3", 3)["3A3"] == CacheState::used_here);
    for (const auto& [name, state] : states_at("J", 3)) CHECK(state == CacheState::waiting);
    for (const auto& [name, state] : states_at("W1", 3)) CHECK(state == CacheState::used);
}

TEST_CASE("each entry is kept before it is used") {
    for (const CacheEntry& entry : cache_at({}, 8))
        CHECK(step_number(entry.kept_by, 8) < step_number(entry.used_by, 8));
    CHECK(cache_at({}, 8).size() == 24);
}
