// The numbers of the Neuron lab, each idea's in sentences.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "ui/ideas/facts.hpp"
#include "ui/snapshot.hpp"

namespace petal {

Facts activation_facts(const Experiment& experiment, Language language);
Facts neuron_facts(const Experiment& experiment, Language language);
Facts loss_facts(const Experiment& experiment, std::size_t sample, Language language);
Facts vectors_facts(const Experiment& experiment, Language language);
Facts propagate_facts(const Experiment& experiment, Language language);
Facts race_facts(const Snapshot& snapshot, Language language);
Facts thinning_facts(const Experiment& experiment, Language language);
Facts vanishing_facts(const Experiment& experiment, const Snapshot& snapshot, Language language);
// Those of the open idea.
Facts neuron_lab_facts(const Snapshot& snapshot, const Experiment& experiment, std::size_t sample, Language language);

// The lab in words, for screen readers.
std::string neuron_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

// Where the activations are read: given, or the idea's own.
double z_of(const View& view);

// Value and slope of an activation where leaky ReLU has this slope below 0.
double shown_value(Activation activation, double z, double leak);
double shown_slope(Activation activation, double z, double leak);

// The mean of g over z + randn(1000), from NumPy's generator after seed(1).
double mean_answer(Activation activation, double z, double leak = 0.01);

constexpr double z_end = 6;            // of the plots of an activation and of its slope, which begin at -z_end
constexpr double closed_share = 0.05;  // of the largest slope

// Where z is too small, and where too large, to pass more than closed_share of the largest slope.
struct ClosedZones {
    double below, above;
};
ClosedZones closed_zones(Activation activation, double leak = 0.01);

// From the first layer to the last, for the name of a line of bars.
std::string norms_in_words(const std::string& name, const std::vector<double>& norms, Language language);

// Of the one neuron: an input that is not given is 0.
double input_at(const Concept& shown, std::size_t i);
double sum_at(const Concept& shown, double x1, double x2);
double own_sum(const Concept& shown);

}  // namespace petal
