// What forward propagation keeps, and where backward propagation takes it up again, seen from one box. Pure.
#pragma once

#include "experiment/deep_lab.hpp"

#include <optional>
#include <string>
#include <vector>

namespace petal {

enum class CacheState {
    awaited,    // forward has not come there yet
    kept_here,  // this box puts it in
    waiting,    // in the cache
    used_here,  // this box takes it
    used,       // backward has passed
    not_used,   // kept, and no box takes it
};

namespace texts {
inline constexpr Choices<Named<CacheState>> cache_states{{{CacheState::awaited, {"empty yet", "尚未存入"}},
                                                          {CacheState::kept_here, {"kept now", "此刻存入"}},
                                                          {CacheState::waiting, {"waits for {0}", "等待 {0}"}},
                                                          {CacheState::used_here, {"used now", "此刻取用"}},
                                                          {CacheState::used, {"used by {0}", "{0} 已取用"}},
                                                          {CacheState::not_used, {"not used", "用不到"}}}};
}  // namespace texts

struct CacheEntry {
    std::string name;  // "A[0]", "W[1]", "Z[1]"
    int layer = 1;
    DeepBox kept_by;
    std::optional<DeepBox> used_by;  // none: W[1], as no gradient is passed on to the data
    CacheState state = CacheState::awaited;
};

// For every layer A of the layer before, W, and Z (A for the last layer), as box `box` of an iteration finds them. (b
// is kept too, but backward does not need it.)
std::vector<CacheEntry> cache_at(const DeepBox& box, int L);

}  // namespace petal
