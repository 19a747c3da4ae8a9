// One opened iteration, the check of its gradient, and the comparison of first weights (messages.hpp).
#pragma once

#include "experiment/choices.hpp"
#include "experiment/deep_lab.hpp"
#include "protocol/message_set.hpp"

#include <cstdint>
#include <tuple>
#include <vector>

namespace petal {

// ---------------------------------------------------------------- commands

// Open this iteration of the network: trains there in slices, from the beginning when it lies behind. Reply:
// IterationOpened, as soon as it is reached.
struct OpenIteration {
    std::int64_t iteration = 0;  // from here to the next one
    bool operator==(const OpenIteration&) const = default;
};
// Compare every parameter's gradient with a two-sided difference at the opened iteration, with a fault planted in
// back-propagation. Replies: ParametersChecked, on Look.
struct CheckParameters {
    FaultKind fault = FaultKind::none;
    int layer = 0;  // of the fault
    bool operator==(const CheckParameters&) const = default;
};
// Train the run from four first weights, or with two activations, side by side. Replies: InitializationsCompared, on
// Look.
struct StartComparison {
    Compared by = Compared::initializations;
    bool operator==(const StartComparison&) const = default;
};

using DeepCommands = std::tuple<OpenIteration, CheckParameters, StartComparison>;

// ---------------------------------------------------------------- events

// A matrix: its true shape, and the part of it that is sent.
struct MatrixView {
    int rows = 0, columns = 0;
    int shown_rows = 0, shown_columns = 0;
    std::vector<double> values;  // shown_rows × shown_columns, row by row
    bool operator==(const MatrixView&) const = default;
};
inline constexpr int most_shown_units = 12, most_shown_samples = 8;

// One layer's part in an opened iteration, in the course's letters. A vector is a matrix of one column. Where columns
// are samples, IterationOpened::samples says which are sent.
struct OpenedLayerView {
    MatrixView W, b, Z, A;    // forward
    MatrixView dA, slope;     // backward, with slope = g'(Z); both empty in the last layer
    MatrixView dZ, dW, db;    // backward
    MatrixView new_W, new_b;  // after the update
    bool operator==(const OpenedLayerView&) const = default;
};
struct IterationOpened {
    std::uint32_t revision = 0;
    std::int64_t asked = 0,
                 iteration = 0;  // they differ when training ended before: diverged, or nothing to learn from
    int m = 0;                   // training samples
    std::vector<int> samples;    // the columns that are sent, evenly spread
    double cost = 0, learning_rate = 0;
    MatrixView X, Y, losses;
    std::vector<OpenedLayerView> layers;
    bool operator==(const IterationOpened&) const = default;
};

struct CheckedLayer {
    MatrixView dW, approximate_dW, db, approximate_db;
    double W_difference = 0, b_difference = 0;  // relative, as GradientChecked::relative_difference
    bool operator==(const CheckedLayer&) const = default;
};
struct ParametersChecked {
    static constexpr AnswerTo answers = AnswerTo::look;
    std::uint32_t revision = 0;
    bool running = false;  // the approximations are not complete yet
    std::int64_t iteration = 0;
    FaultKind fault = FaultKind::none;
    int fault_layer = 0;
    double relative_difference = 0;  // of all parameters
    std::int64_t compared = 0, parameters = 0;
    std::vector<CheckedLayer> layers;
    bool operator==(const ParametersChecked&) const = default;
};

// How the activations of one hidden layer are spread.
struct HistogramView {
    double low = 0, high = 1;  // of the equal bins
    std::vector<int> counts;
    double mean = 0, deviation = 0, zero_share = 0;
    bool operator==(const HistogramView&) const = default;
};
struct InitializationResult {
    Initialization init = Initialization::zeros;
    double scale = 0;                   // of normal
    Activation act = Activation::tanh;  // of the first hidden layer
    std::vector<double> dW_norm;        // Euclidean, of the gradient along W_l, now
    std::int64_t iteration = 0;
    double cost = 0, train_accuracy = 0;
    bool diverged = false;
    std::vector<double> cost_iteration, cost_value;
    std::vector<HistogramView> at_start, now;  // of the hidden layers
    std::vector<MatrixView> W;                 // now
    std::vector<int> distinct_units;           // of each hidden layer: 1 when all units are twins
    bool operator==(const InitializationResult&) const = default;
};
struct InitializationsCompared {
    static constexpr AnswerTo answers = AnswerTo::look;
    std::uint32_t revision = 0;
    Compared by = Compared::initializations;
    bool running = false;
    std::int64_t iterations = 0;
    std::vector<InitializationResult> results;
    bool operator==(const InitializationsCompared&) const = default;
};

using DeepEvents = std::tuple<IterationOpened, ParametersChecked, InitializationsCompared>;

}  // namespace petal
