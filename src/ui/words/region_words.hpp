// A decision region and its samples in words.
#pragma once

#include "experiment/language.hpp"
#include "protocol/training_messages.hpp"
#include "ui/words/told.hpp"

#include <cstdint>
#include <vector>

namespace petal {

struct RegionSight {
    const Region& region;
    const DataReady& data;                   // its box is what the region covers
    const std::vector<std::uint8_t>& wrong;  // of ModelView: one entry a sample, or empty
    double threshold = 0.5;                  // of View, for a sigmoid's answers
};

// Quick enough to be asked with each new region while training goes on.
Told region_words(const RegionSight& sight, Language language);

// A share of the picture. One that is not all and not nothing is not called so.
std::string share_text(double share, Language language);

}  // namespace petal
