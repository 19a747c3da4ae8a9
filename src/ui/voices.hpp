// What a run sounds like: the cost as a pitch, the accuracy as a second one, and how rough both are together. The
// platform sings it, whatever it is of.
#pragma once

#include "protocol/messages.hpp"

#include <vector>

namespace petal {

struct Voices {
    double cost_pitch = 0;      // in hertz
    double accuracy_pitch = 0;  // likewise; 0 where there is no accuracy: silent
    double roughness = 0;       // 0 … 1
    bool operator==(const Voices&) const = default;
};

// Where the voice of the cost begins, and how far it goes; halving the cost lowers it by half an octave.
inline constexpr double first_pitch = 660, lowest_pitch = first_pitch / 4, highest_pitch = first_pitch * 2;

// The cost by its logarithm, beside the first cost of the run; above that it is rough as well. A cost that is no number
// is as high and as rough as can be. The accuracy, 0 … 1, over two octaves; NaN is silent.
Voices voices_of(double cost, double first_cost, double accuracy);

// Of the network as it is now.
Voices voices_of(const ModelView& network);

// How a run that has come to its end sounds for a moment: what it has reached, held; or, where it has diverged, up from
// there to what is as rough as can be.
std::vector<Voices> ending_of(const Progress& progress);

// The accuracies of a run that have been seen, in the order of their iterations: a Progress has only the last.
struct SeenAccuracies {
    std::vector<double> iterations, values;
};

// The whole run up to now, at most most_voices of them, at even distances along the curve of its costs; and the ending
// if it has diverged.
inline constexpr std::size_t most_voices = 200;
std::vector<Voices> voices_of_run(const Progress& progress, const SeenAccuracies& seen);

}  // namespace petal
