#include "ui/deep/cache.hpp"

#include "ui/deep/steps.hpp"

namespace petal {

namespace {

CacheState state_of(const CacheEntry& entry, const DeepBox& box, int L) {
    const int here = step_number(box, L), kept = step_number(entry.kept_by, L), used = step_number(entry.used_by, L);
    if (here < kept) return CacheState::awaited;
    if (here == kept) return CacheState::kept_here;
    if (here < used) return CacheState::waiting;
    return here == used ? CacheState::used_here : CacheState::used;
}

}  // namespace

std::vector<CacheEntry> cache_at(const DeepBox& box, int L) {
    std::vector<CacheEntry> entries;
    for (int l = 1; l <= L; ++l) {
        const std::string layer = std::to_string(l);
        const DeepBox linear{BoxKind::linear, l}, activation{BoxKind::activation, l},
            linear_back{BoxKind::linear_back, l}, activation_back{BoxKind::activation_back, l};
        entries.push_back({"A" + std::to_string(l - 1), l, linear, linear_back});
        entries.push_back({"W" + layer, l, linear, linear_back});
        // The last layer's dZ = A - Y needs A instead of Z.
        entries.push_back({(l == L ? "A" : "Z") + layer, l, activation, activation_back});
    }
    for (CacheEntry& entry : entries) entry.state = state_of(entry, box, L);
    return entries;
}

}  // namespace petal
