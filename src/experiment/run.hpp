// The only definition of a run: everything that determines numbers. Every layer that works on one reads it.
#pragma once

#include "experiment/choices.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace petal {

// A sample that the user drew on the plane.
struct DrawnPoint {
    double x = 0, y = 0;  // data coordinates
    int label = 0;        // class, 0 … classes - 1
    bool operator==(const DrawnPoint&) const = default;
};

// Everything that determines numbers; with the same run an engine comes to the same fingerprint.
struct Run {
    // Data. Left empty, samples, noise and seed are the set's own (data_defaults).
    DataSet data = DataSet::flower;
    std::optional<int> m;                   // samples before drawing and removing, 10 … 100000
    std::optional<double> noise;            // the set's own measure of noise, 0 … 2
    std::optional<std::uint32_t> dataseed;  // NumPy seed of the data
    int classes = 2;                        // blobs only, 2 … 6; more than 2 need the softmax output
    double test = 0;                        // share held out, 0 … 0.9
    std::vector<DrawnPoint> added;          // drawn by hand, appended to the set
    std::vector<int> removed;               // indices into the generated set, ascending

    // Model.
    std::vector<int> hidden = {4};                     // sizes of the hidden layers; empty is logistic regression
    std::vector<Activation> act = {Activation::tanh};  // one for all hidden layers, or one for each
    Output out = Output::sigmoid;
    Initialization init = Initialization::normal;
    FirstBiases init_b = FirstBiases::zeros;
    double scale = 0.01;     // factor of `normal` and of random biases, value of `constant`, 0 … 10
    std::uint32_t seed = 2;  // NumPy seed of the initialization

    // Training.
    double lr = 1.2;             // learning rate, > 0
    std::int64_t iters = 10000;  // iterations, or epochs when batch > 0
    int batch = 0;               // minibatch size, 0: the whole training set
    Optimizer opt = Optimizer::gd;
    double beta = 0.9;      // momentum, and Adam's first moment, 0 … 1 exclusive
    double beta2 = 0.999;   // RMSprop's and Adam's second moment, 0 … 1 exclusive
    double decay = 0;       // lr / (1 + decay * epoch)
    double l1 = 0, l2 = 0;  // regularization weights, >= 0
    double keep = 1;        // dropout's keep probability, (0, 1]
    DropoutMask mask = DropoutMask::fresh;
    double tol = 0;  // stop when the gradient's norm is below, 0: never

    bool operator==(const Run&) const = default;
};

constexpr const DataDefaults& data_defaults(DataSet set) { return choices<DataSet>[set].defaults; }

constexpr bool is_of_pictures(DataSet set) { return choices<DataSet>[set].kind == DataKind::pictures; }
inline constexpr int widest_first_layer_on_pictures = 200;  // each of its units has 12288 weights

// How many samples the set gives before drawing and removing: m or the set's own, none for `points` and `images`.
int generated_samples(const Run& run);

// The activation of hidden layer l (1 … hidden.size()).
Activation activation_of_layer(const Run& run, int l);

// 1 output unit for sigmoid, `classes` for softmax.
int output_units(const Run& run);

}  // namespace petal
