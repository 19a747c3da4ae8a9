#include "ui/deep/cache.hpp"

#include "ui/deep/steps.hpp"

namespace petal {

namespace {

CacheState state_of(const CacheEntry& entry, const DeepBox& box, int L) {
    const int here = step_number(box, L), kept = step_number(entry.kept_by, L);
    if (here < kept) return CacheState::awaited;
    if (here == kept) return CacheState::kept_here;
    if (!entry.used_by) return CacheState::not_used;
    const int used = step_number(*entry.used_by, L);
    if (here < used) return CacheState::waiting;
    return here == used ? CacheState::used_here : CacheState::used;
}

}  // namespace

std::vector<CacheEntry> cache_at(const DeepBox& box, int L) {
    std::vector<CacheEntry> entries;
    for (int l = 1; l <= L; ++l) {
        const DeepBox linear{BoxKind::linear, l}, activation{BoxKind::activation, l},
            linear_back{BoxKind::linear_back, l}, activation_back{BoxKind::activation_back, l};
        entries.push_back({layer_name("A", l - 1), l, linear, linear_back});
        // W takes the gradient to the layer before, and the first layer has none before it.
        entries.push_back({layer_name("W", l), l, linear, l > 1 ? std::optional(linear_back) : std::nullopt});
        // The last layer's dZ = A - Y needs A instead of Z.
        entries.push_back({layer_name(l == L ? "A" : "Z", l), l, activation, activation_back});
    }
    for (CacheEntry& entry : entries) entry.state = state_of(entry, box, L);
    return entries;
}

}  // namespace petal
