// What the comparison and the check have found, in words. Pure.
#pragma once

#include "experiment/language.hpp"
#include "protocol/messages.hpp"

#include <string>

namespace petal {

// Below this the course calls a gradient right; a little more is allowed for cancellation.
inline constexpr double good_difference = 2e-7;

// What a finished check says: right, caught, missed, doubtful, or that all gradients vanish.
const Phrase& check_verdict(const ParametersChecked& check);

// Two digits: "3.1e-9".
std::string difference_text(double difference);

// "zeros", "0.01 · randn", "Xavier", "He".
std::string beginning_name(const InitializationResult& result, Language language);

}  // namespace petal
