// What the notes train on pictures, one after the other.
#pragma once

#include "experiment/choice.hpp"
#include "experiment/run.hpp"

namespace petal {

enum class PictureModel { logistic, two_layers, deep };
template <>
inline constexpr Choices<Named<PictureModel>> choices<PictureModel>{
    {{PictureModel::logistic, {"Logistic", "逻辑回归"}},
     {PictureModel::two_layers, {"Two layers", "两层网络"}},
     {PictureModel::deep, {"Deep", "深层网络"}}}};

// Shares of right answers that the model comes to: of the course's 209 + 50 photographs, as its notebooks print them,
// and of Petal's own drawings.
struct ModelAccuracies {
    PictureModel model;
    double train, test, drawn_train, drawn_test;
};
inline constexpr ModelAccuracies known_accuracies[] = {{PictureModel::logistic, 0.99, 0.70, 1, 0.68},
                                                       {PictureModel::two_layers, 1, 0.72, 1, 0.80},
                                                       {PictureModel::deep, 0.986, 0.80, 1, 0.86}};

// Makes the run train that network as the notes do: sizes, activation, first weights, learning rate, iterations. Data
// and all else stay.
void choose_model(Run& run, PictureModel model);

// What a run on pictures is compared with, on the same pictures: the notes' logistic regression; for a logistic
// regression their deep network.
Run compared_with(const Run& run);

}  // namespace petal
