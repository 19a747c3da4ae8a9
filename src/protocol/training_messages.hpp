// A run of the networks: what the page asks for, and what the engine shows of it (messages.hpp).
#pragma once

#include "protocol/message_set.hpp"

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

namespace petal {

// ---------------------------------------------------------------- commands

// Take this run: make the data, initialize the models, iteration 0, paused. Replies: DataReady, or PicturesReady where
// the data are pictures; then Progress on Look.
struct Configure {
    std::string run;             // run_text(); what it cannot use it leaves at its default
    bool gradient_flow = false;  // GradientFlow is to follow every Progress
    std::uint32_t revision = 0;  // repeated in every event that belongs to this run
    bool operator==(const Configure&) const = default;
};

// Train until the run's iterations are done. `pace`: iterations per second, 0 is as fast as possible.
struct Start {
    double pace = 0;
    bool operator==(const Start&) const = default;
};
struct Pause {
    bool operator==(const Pause&) const = default;
};
// Train `count` iterations, then pause.
struct Step {
    std::int64_t count = 1;
    bool operator==(const Step&) const = default;
};
// Back to iteration 0 with the same initial parameters.
struct Reset {
    bool operator==(const Reset&) const = default;
};
// Answer with Progress (and PictureView) when anything has changed since the last one. `resolution`: cells along the
// region's longer side, 16 … 512.
struct Look {
    int resolution = 160;
    bool operator==(const Look&) const = default;
};

enum class WhichModel : std::uint8_t { logistic, network };

// Set W[layer](row, column), or b[layer](row) for column -1, of a model by hand. layer is 1 … L.
struct SetParameter {
    WhichModel model = WhichModel::network;
    int layer = 1, row = 0, column = 0;
    double value = 0;
    bool operator==(const SetParameter&) const = default;
};
// Compare the analytic gradient with a two-sided difference at the current parameters. Reply: GradientChecked.
struct CheckGradients {
    bool operator==(const CheckGradients&) const = default;
};

using TrainingCommands = std::tuple<Configure, Start, Pause, Step, Reset, Look, SetParameter, CheckGradients>;

// ---------------------------------------------------------------- events

struct Box {
    double x_min = -1, x_max = 1, y_min = -1, y_max = 1;  // data coordinates
    bool operator==(const Box&) const = default;
};

// The data of the run with this revision. Points stand in the order: generated set without the removed ones,
// then added.
struct DataReady {
    static constexpr AnswerTo answers = AnswerTo::configure;
    std::uint32_t revision = 0;
    int classes = 2;
    std::vector<double> x, y;            // one entry a point
    std::vector<std::uint8_t> label;     // 0 … classes - 1
    std::vector<std::uint8_t> held_out;  // 1: belongs to the test set
    std::vector<int> source;             // index in the generated set, or -1 - k for added[k]
    Box box;                             // what the regions cover: all points and a margin
    bool operator==(const DataReady&) const = default;
};

// Probabilities on a grid over the data's box; row 0 is at y_max, cell centres at (i + 0.5) / width.
struct Region {
    int width = 0, height = 0;
    std::vector<std::uint16_t> probability;  // of class 1 (sigmoid) or of the winning class (softmax), 65535 is 1
    std::vector<std::uint8_t> winner;        // softmax: the winning class; empty for sigmoid
    bool operator==(const Region&) const = default;
};

// One layer's parameters and what its units have learned, as far as they are shown.
struct LayerView {
    int units = 0, inputs = 0;               // true shape of W: units × inputs
    int shown_units = 0, shown_inputs = 0;   // the corner of W that is sent
    std::vector<double> W;                   // shown_units × shown_inputs, row by row
    std::vector<double> b;                   // shown_units
    std::vector<std::uint8_t> unit_regions;  // shown_units pictures of unit_region_side², activation 0 … 255 in the
                                             // activation's own range; may be empty
    bool operator==(const LayerView&) const = default;
};
inline constexpr int unit_region_side = 24;
inline constexpr int max_shown_units = 100;

struct ModelView {
    double cost = 0, test_cost = 0;                // test_cost is NaN without a test set
    double train_accuracy = 0, test_accuracy = 0;  // 0 … 1; NaN without a test set
    std::vector<std::uint8_t> wrong;               // one entry a point of DataReady, 1: classified wrongly
    std::vector<double> probability;               // likewise: of class 1; empty for softmax and for pictures
    std::vector<double> cost_iteration, cost_value,
        test_cost_value;  // the whole cost curve, at most some 2000 points; test empty without a test set
    Region region;
    std::vector<LayerView> layers;
    std::uint64_t fingerprint = 0;  // 0 while the run goes on
    bool edited_by_hand = false;    // a SetParameter has been applied since the last reset
    bool operator==(const ModelView&) const = default;
};

enum class RunState : std::uint8_t { paused, running, finished, diverged };

// Where training stands. Both models advance together, iteration by iteration.
struct Progress {
    static constexpr AnswerTo answers = AnswerTo::look;
    std::uint32_t revision = 0;
    RunState state = RunState::paused;
    std::int64_t iteration = 0, iterations = 0;
    double iterations_per_second = 0;  // both models' iterations, over the last half second of training; 0 when paused
    bool stopped_by_tolerance = false;
    int diverged_layer = 0;               // 1 … L; 0 unless diverged
    std::int64_t diverged_iteration = 0;  // of the last finite parameters
    WhichModel diverged_model = WhichModel::network;
    ModelView logistic, network;
    bool operator==(const Progress&) const = default;
};

// What reaches each layer of the network, 1 … L; follows every Progress of a run that was configured for it. The
// last entry of all but dW_norm is 0.
struct GradientFlow {
    std::uint32_t revision = 0;
    std::int64_t iteration = 0;
    std::vector<double> dW_norm;           // Euclidean, of the gradient along W_l
    std::vector<double> dW_norm_at_start;  // the same at iteration 0
    std::vector<double> mean_slope;        // of g'(Z_l)
    std::vector<double> open_share;        // of units whose slope is not nearly 0
    std::vector<double> open_paths;        // of the paths through layers 1 … l without a closed unit
    bool operator==(const GradientFlow&) const = default;
};

struct GradientChecked {
    std::uint32_t revision = 0;
    double relative_difference = 0;
    std::int64_t compared = 0, parameters = 0;  // how many of how many; large networks are checked in part
    std::int64_t iteration = 0;
    bool operator==(const GradientChecked&) const = default;
};

// Bytes could not be read as a message; nothing was changed.
enum class Unreadable : std::uint8_t { command, event };

struct CommandRefused {
    Unreadable reason = Unreadable::command;
    bool operator==(const CommandRefused&) const = default;
};

using TrainingEvents = std::tuple<DataReady, Progress, GradientFlow, GradientChecked, CommandRefused>;

}  // namespace petal
