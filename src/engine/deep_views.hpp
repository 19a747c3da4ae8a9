// What the page is shown of the deep lab: plain messages of bounded size.
#pragma once

#include "nn/opened_iteration.hpp"
#include "protocol/deep_messages.hpp"
#include "training/initialization_comparison.hpp"
#include "training/parameter_check.hpp"

namespace petal {

// Up to most_shown_samples of m columns, from the first on in even distances.
std::vector<int> shown_samples(int m);

IterationOpened opened_view(const OpenedIteration& opened, const Matrix& X, const Matrix& Y);
// Layers and figures; the caller adds revision, iteration and fault.
ParametersChecked checked_view(const ParameterCheck& check);
InitializationsCompared comparison_view(InitializationComparison& comparison);

}  // namespace petal
