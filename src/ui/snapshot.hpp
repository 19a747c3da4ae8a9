// What the engine has told of the current experiment: all that the page shows besides the experiment itself.
#pragma once

#include "protocol/messages.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace petal {

// A file that the user gave and that nothing says the set of.
struct UnsaidFile {
    std::uint32_t number = 0;  // of GivePictureFile
    std::string name;
    bool operator==(const UnsaidFile&) const = default;
};

// What a run on pictures has to show.
struct PictureSnapshot {
    std::optional<PictureSheet> sheet;
    std::optional<PicturesReady> ready;
    std::optional<PictureView> view;                                          // with the last weights that were formed
    std::optional<PicturesTaken> given;                                       // what the user has given
    std::vector<UnsaidFile> unsaid;                                           // the user is asked what they hold
    std::vector<std::uint8_t> asked;                                          // the picture of "What is this?", or none
    std::uint64_t sheet_version = 0, weights_version = 0, asked_version = 0;  // each grows with every change

    bool operator==(const PictureSnapshot&) const = default;
};

// What is computed of the experiment's data beside training: the last event of each type, whole. It goes with the data.
struct Computed {
    std::optional<SweepProgress> sweep;
    std::optional<GradientChecked> gradient_check;
    std::optional<IterationOpened> opened;
    std::optional<ParametersChecked> parameter_check;
    std::optional<InitializationsCompared> comparison;
    std::optional<GradientFlow> flow;
    std::optional<PictureExplained> explained;
    std::optional<ShiftsMeasured> shifts;

    bool operator==(const Computed&) const = default;
};

// The last of each event that belongs to the current experiment. While the engine has not answered for that one yet,
// what is left of the one before stands.
struct Snapshot : Computed {
    std::uint64_t version = 0;   // grows with every event that counts
    std::uint32_t revision = 0;  // of the current experiment
    std::optional<DataReady> data;
    std::optional<Progress> progress;
    std::optional<RunState> expected;  // asked for, and shown by `progress` until the engine says it too
    PictureSnapshot pictures;
    std::optional<SpeedMeasured> speed;  // of no experiment: kept until it is measured again

    bool operator==(const Snapshot&) const = default;
};

}  // namespace petal
