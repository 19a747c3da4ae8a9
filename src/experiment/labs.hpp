// The labs of the page: which ideas each is opened on, and what it begins with. One row each (labs.cpp).
#pragma once

#include <vector>

namespace petal {

enum class Lab { neuron, arrays, planar, deep, images };

// What a lab is opened on.
enum class Idea {
    none,  // of labs that are about one thing; else the first of a lab's ideas is its default (ideas_of)
    activations,
    unit,
    loss,
    vanishing,
    broadcasting,
    normalize,
    softmax,
    products,
    rank1,
    reshape,
    timing,
    iteration,
    initialization,
    check
};

struct Experiment;

// What a lab begins with. An experiment's text leaves out what equals its lab's defaults.
Experiment lab_defaults(Lab lab);

// The ideas of a lab in their order; `none` alone for a lab that is about one thing.
std::vector<Idea> ideas_of(Lab lab);

// Whether the page trains anything for it.
bool trains(const Experiment& experiment);

}  // namespace petal
