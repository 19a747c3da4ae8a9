// What the page and the engine say to each other. Commands go to the engine, events come back; both are closed
// sets of plain structs, sent as bytes (codec.hpp). Each `fields` lists a struct's members once, for the codec.
//
// The page asks and the engine answers: after a `Look` the engine sends one `Progress` as soon as there is something
// new to see. A page that is hidden does not ask, so nothing is drawn for nobody while training goes on.
#pragma once

#include "experiment/experiment.hpp"
#include "protocol/picture_messages.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace petal {

// ---------------------------------------------------------------- commands
// Take this experiment: make the data, initialize both models, iteration 0, paused. Replies: DataReady, then Progress
// on Look.
struct Configure {
    std::string experiment;      // text form; what it cannot use it leaves at its default
    std::uint32_t revision = 0;  // repeated in every event that belongs to this experiment
    template <class F> void fields(F&& f) { f(experiment), f(revision); }
};

// Train until the experiment's iterations are done. `pace`: iterations per second, 0 is as fast as possible.
struct Start {
    double pace = 0;
    template <class F> void fields(F&& f) { f(pace); }
};
struct Pause {
    template <class F> void fields(F&&) {}
};
// Train `count` iterations, then pause.
struct Step {
    std::int64_t count = 1;
    template <class F> void fields(F&& f) { f(count); }
};
// Back to iteration 0 with the same initial parameters.
struct Reset {
    template <class F> void fields(F&&) {}
};
// Answer with Progress (and PictureView) when anything has changed since the last one. `resolution`: cells along the
// region's longer side, 16 … 512.
struct Look {
    int resolution = 160;
    template <class F> void fields(F&& f) { f(resolution); }
};
enum class WhichModel : std::uint8_t { logistic, network };

// Set W[layer](row, column), or b[layer](row) for column -1, of a model by hand. layer is 1 … L.
struct SetParameter {
    WhichModel model = WhichModel::network;
    int layer = 1, row = 0, column = 0;
    double value = 0;
    template <class F> void fields(F&& f) { f(model), f(layer), f(row), f(column), f(value); }
};
// Train the experiment once for each hidden size, beside everything else. Replies: SweepProgress.
struct StartSweep {
    std::vector<int> hidden_sizes;
    std::int64_t iterations = 5000;
    template <class F> void fields(F&& f) { f(hidden_sizes), f(iterations); }
};
struct CancelSweep {
    template <class F> void fields(F&&) {}
};
// Compare the analytic gradient with a two-sided difference at the current parameters. Reply: GradientChecked.
struct CheckGradients {
    template <class F> void fields(F&&) {}
};
// Open this iteration of the network: trains there in slices, from the beginning when it lies behind. Reply:
// IterationOpened, as soon as it is reached.
struct OpenIteration {
    std::int64_t iteration = 0;  // from here to the next one
    template <class F> void fields(F&& f) { f(iteration); }
};
// Compare every parameter's gradient with a two-sided difference at the opened iteration, with a fault planted in
// back-propagation. Replies: ParametersChecked, on Look.
struct CheckParameters {
    FaultKind fault = FaultKind::none;
    int layer = 0;  // of the fault
    template <class F> void fields(F&& f) { f(fault), f(layer); }
};
// Train the experiment from four first weights, side by side. Replies: InitializationsCompared, on Look.
struct StartComparison {
    template <class F> void fields(F&&) {}
};

// Time a loop against the engine's vectors on this machine. Replies: SpeedMeasured after each figure.
struct MeasureSpeed {
    template <class F> void fields(F&&) {}
};

using Command = std::variant<Configure, Start, Pause, Step, Reset, Look, SetParameter, StartSweep, CancelSweep,
                             CheckGradients, OpenIteration, CheckParameters, StartComparison, MeasureSpeed,
                             GivePictureFile, GivePictures, ForgetPictures, AskPicture>;

// ---------------------------------------------------------------- events

struct Box {
    double x_min = -1, x_max = 1, y_min = -1, y_max = 1;  // data coordinates
    bool operator==(const Box&) const = default;
    template <class F> void fields(F&& f) { f(x_min), f(x_max), f(y_min), f(y_max); }
};

// The data of the experiment with this revision. Points stand in the order: generated set without the removed ones,
// then added.
struct DataReady {
    std::uint32_t revision = 0;
    int classes = 2;
    std::vector<double> x, y;            // one entry a point
    std::vector<std::uint8_t> label;     // 0 … classes - 1
    std::vector<std::uint8_t> held_out;  // 1: belongs to the test set
    std::vector<int> source;             // index in the generated set, or -1 - k for added[k]
    Box box;                             // what the regions cover: all points and a margin
    template <class F> void fields(F&& f) {
        f(revision), f(classes), f(x), f(y), f(label), f(held_out), f(source), f(box);
    }
};

// Probabilities on a grid over the data's box; row 0 is at y_max, cell centres at (i + 0.5) / width.
struct Region {
    int width = 0, height = 0;
    std::vector<std::uint16_t> probability;  // of class 1 (sigmoid) or of the winning class (softmax), 65535 is 1
    std::vector<std::uint8_t> winner;        // softmax: the winning class; empty for sigmoid
    template <class F> void fields(F&& f) { f(width), f(height), f(probability), f(winner); }
};

// One layer's parameters and what its units have learned, as far as they are shown.
struct LayerView {
    int units = 0, inputs = 0;               // true shape of W: units × inputs
    int shown_units = 0, shown_inputs = 0;   // the corner of W that is sent
    std::vector<double> W;                   // shown_units × shown_inputs, row by row
    std::vector<double> b;                   // shown_units
    std::vector<std::uint8_t> unit_regions;  // shown_units pictures of unit_region_side², activation 0 … 255 in the
                                             // activation's own range; may be empty
    template <class F> void fields(F&& f) {
        f(units), f(inputs), f(shown_units), f(shown_inputs), f(W), f(b), f(unit_regions);
    }
};
inline constexpr int unit_region_side = 24;
inline constexpr int max_shown_units = 100;

struct ModelView {
    double cost = 0, test_cost = 0;                // test_cost is NaN without a test set
    double train_accuracy = 0, test_accuracy = 0;  // 0 … 1; NaN without a test set
    std::vector<std::uint8_t> wrong;               // one entry a point of DataReady, 1: classified wrongly
    std::vector<double> cost_iteration, cost_value,
        test_cost_value;  // the whole cost curve, at most some 2000 points; test empty without a test set
    Region region;
    std::vector<LayerView> layers;
    std::uint64_t fingerprint = 0;
    bool edited_by_hand = false;  // a SetParameter has been applied since the last reset
    template <class F> void fields(F&& f) {
        f(cost), f(test_cost), f(train_accuracy), f(test_accuracy), f(wrong), f(cost_iteration), f(cost_value),
            f(test_cost_value), f(region), f(layers), f(fingerprint), f(edited_by_hand);
    }
};

enum class RunState : std::uint8_t { paused, running, finished, diverged };

// Where training stands. Both models advance together, iteration by iteration.
struct Progress {
    std::uint32_t revision = 0;
    RunState state = RunState::paused;
    std::int64_t iteration = 0, iterations = 0;
    double iterations_per_second = 0;  // both models' iterations, over the last half second of training; 0 when paused
    bool stopped_by_tolerance = false;
    int diverged_layer = 0;               // 1 … L; 0 unless diverged
    std::int64_t diverged_iteration = 0;  // of the last finite parameters
    WhichModel diverged_model = WhichModel::network;
    ModelView logistic, network;
    template <class F> void fields(F&& f) {
        f(revision), f(state), f(iteration), f(iterations), f(iterations_per_second), f(stopped_by_tolerance),
            f(diverged_layer), f(diverged_iteration), f(diverged_model), f(logistic), f(network);
    }
};

struct SweepResult {
    int hidden = 0;
    std::int64_t iteration = 0;
    double cost = 0, train_accuracy = 0, test_accuracy = 0;
    bool ended = false;  // its iterations are done, it diverged, or its gradient fell under tol
    bool diverged = false;
    Region region;
    template <class F> void fields(F&& f) {
        f(hidden), f(iteration), f(cost), f(train_accuracy), f(test_accuracy), f(ended), f(diverged), f(region);
    }
};
struct SweepProgress {
    std::uint32_t revision = 0;
    bool running = false;              // false: done or cancelled
    std::int64_t iterations = 0;       // of each size
    std::vector<SweepResult> results;  // of the sizes begun so far, in order
    std::vector<int> hidden_sizes;     // of the whole sweep
    template <class F> void fields(F&& f) { f(revision), f(running), f(iterations), f(results), f(hidden_sizes); }
};

struct GradientChecked {
    std::uint32_t revision = 0;
    double relative_difference = 0;
    std::int64_t compared = 0, parameters = 0;  // how many of how many; large networks are checked in part
    std::int64_t iteration = 0;
    template <class F> void fields(F&& f) {
        f(revision), f(relative_difference), f(compared), f(parameters), f(iteration);
    }
};

// A matrix: its true shape, and the part of it that is sent.
struct MatrixView {
    int rows = 0, columns = 0;
    int shown_rows = 0, shown_columns = 0;
    std::vector<double> values;  // shown_rows × shown_columns, row by row
    template <class F> void fields(F&& f) { f(rows), f(columns), f(shown_rows), f(shown_columns), f(values); }
};
inline constexpr int most_shown_units = 12, most_shown_samples = 8;

// One layer's part in an opened iteration, in the course's letters. A vector is a matrix of one column. Where columns
// are samples, IterationOpened::samples says which are sent.
struct OpenedLayerView {
    MatrixView W, b, Z, A;    // forward
    MatrixView dA, slope;     // backward, with slope = g'(Z); both empty in the last layer
    MatrixView dZ, dW, db;    // backward
    MatrixView new_W, new_b;  // after the update
    template <class F> void fields(F&& f) {
        f(W), f(b), f(Z), f(A), f(dA), f(slope), f(dZ), f(dW), f(db), f(new_W), f(new_b);
    }
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
    template <class F> void fields(F&& f) {
        f(revision), f(asked), f(iteration), f(m), f(samples), f(cost), f(learning_rate), f(X), f(Y), f(losses),
            f(layers);
    }
};

struct CheckedLayer {
    MatrixView dW, approximate_dW, db, approximate_db;
    double W_difference = 0, b_difference = 0;  // relative, as GradientChecked::relative_difference
    template <class F> void fields(F&& f) {
        f(dW), f(approximate_dW), f(db), f(approximate_db), f(W_difference), f(b_difference);
    }
};
struct ParametersChecked {
    std::uint32_t revision = 0;
    bool running = false;  // the approximations are not complete yet
    std::int64_t iteration = 0;
    FaultKind fault = FaultKind::none;
    int fault_layer = 0;
    double relative_difference = 0;  // of all parameters
    std::int64_t compared = 0, parameters = 0;
    std::vector<CheckedLayer> layers;
    template <class F> void fields(F&& f) {
        f(revision), f(running), f(iteration), f(fault), f(fault_layer), f(relative_difference), f(compared),
            f(parameters), f(layers);
    }
};

// How the activations of one hidden layer are spread.
struct HistogramView {
    double low = 0, high = 1;  // of the equal bins
    std::vector<int> counts;
    double mean = 0, deviation = 0, zero_share = 0;
    template <class F> void fields(F&& f) { f(low), f(high), f(counts), f(mean), f(deviation), f(zero_share); }
};
struct InitializationResult {
    Initialization init = Initialization::zeros;
    double scale = 0;  // of normal
    std::int64_t iteration = 0;
    double cost = 0, train_accuracy = 0;
    bool diverged = false;
    std::vector<double> cost_iteration, cost_value;
    std::vector<HistogramView> at_start, now;  // of the hidden layers
    std::vector<MatrixView> W;                 // now
    std::vector<int> distinct_units;           // of each hidden layer: 1 when all units are twins
    template <class F> void fields(F&& f) {
        f(init), f(scale), f(iteration), f(cost), f(train_accuracy), f(diverged), f(cost_iteration), f(cost_value),
            f(at_start), f(now), f(W), f(distinct_units);
    }
};
struct InitializationsCompared {
    std::uint32_t revision = 0;
    bool running = false;
    std::int64_t iterations = 0;
    std::vector<InitializationResult> results;
    template <class F> void fields(F&& f) { f(revision), f(running), f(iterations), f(results); }
};

// The bytes of a command could not be read; nothing was changed.
struct CommandRefused {
    std::string reason;
    template <class F> void fields(F&& f) { f(reason); }
};

// What reaches each layer of the network, 1 … L; follows every Progress of an experiment about vanishing gradients. The
// last entry of all but dW_norm is 0.
struct GradientFlow {
    std::uint32_t revision = 0;
    std::int64_t iteration = 0;
    std::vector<double> dW_norm;           // Euclidean, of the gradient along W_l
    std::vector<double> dW_norm_at_start;  // the same at iteration 0
    std::vector<double> mean_slope;        // of g'(Z_l)
    std::vector<double> open_share;        // of units whose slope is not nearly 0
    std::vector<double> open_paths;        // of the paths through layers 1 … l without a closed unit
    template <class F> void fields(F&& f) {
        f(revision), f(iteration), f(dW_norm), f(dW_norm_at_start), f(mean_slope), f(open_share), f(open_paths);
    }
};

enum class SpeedTask : std::uint8_t { dot, training_step };

// Seconds of one repetition, and a number that both forms computed.
struct SpeedFigure {
    SpeedTask task = SpeedTask::dot;
    int n = 0;  // products, or samples
    double loop_seconds = 0, vector_seconds = 0;
    double loop_result = 0, vector_result = 0;
    template <class F> void fields(F&& f) {
        f(task), f(n), f(loop_seconds), f(vector_seconds), f(loop_result), f(vector_result);
    }
};
struct SpeedMeasured {
    bool running = false;
    int wanted = 0;                    // figures in all
    std::vector<SpeedFigure> figures;  // complete ones
    template <class F> void fields(F&& f) { f(running), f(wanted), f(figures); }
};

using Event = std::variant<DataReady, Progress, SweepProgress, GradientChecked, CommandRefused, IterationOpened,
                           ParametersChecked, InitializationsCompared, GradientFlow, SpeedMeasured, PicturesTaken,
                           PictureSheet, PicturesReady, PictureView>;

}  // namespace petal
