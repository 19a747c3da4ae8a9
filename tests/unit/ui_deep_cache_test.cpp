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
    CHECK(states_at("X", 3)["1A[0]"] == CacheState::awaited);
    CHECK(states_at("Z1", 3)["1A[0]"] == CacheState::kept_here);
    CHECK(states_at("Z1", 3)["1Z[1]"] == CacheState::awaited);
    CHECK(states_at("A1", 3)["1Z[1]"] == CacheState::kept_here);
    CHECK(states_at("J", 3)["1W[1]"] == CacheState::not_used);
    CHECK(states_at("dZ1", 3)["1Z[1]"] == CacheState::used_here);
    CHECK(states_at("dW1", 3)["1A[0]"] == CacheState::used_here);
    CHECK(states_at("dW1", 3)["1W[1]"] == CacheState::not_used);  // no gradient goes on to the data
    CHECK(states_at("dW2", 3)["2W[2]"] == CacheState::used_here);
    CHECK(states_at("dW1", 3)["2W[2]"] == CacheState::used);
    CHECK(states_at("dZ3", 3)["3A[3]"] == CacheState::used_here);
    for (const auto& [name, state] : states_at("J", 3))
        CHECK(state == (name == "1W[1]" ? CacheState::not_used : CacheState::waiting));
    for (const auto& [name, state] : states_at("W1", 3))
        CHECK(state == (name == "1W[1]" ? CacheState::not_used : CacheState::used));
}

TEST_CASE("each entry is kept before it is used") {
    for (const CacheEntry& entry : cache_at({}, 8))
        if (entry.used_by) CHECK(step_number(entry.kept_by, 8) < step_number(*entry.used_by, 8));
    CHECK(cache_at({}, 8).size() == 24);
}
