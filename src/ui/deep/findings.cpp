#include "ui/deep/findings.hpp"

#include "ui/deep/texts_deep.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cstdio>

namespace petal {

namespace {

bool all_vanish(const ParametersChecked& check) {
    const auto is_zero = [](const MatrixView& A) {
        return std::all_of(A.values.begin(), A.values.end(), [](double value) { return value == 0; });
    };
    return std::all_of(check.layers.begin(), check.layers.end(), [&](const CheckedLayer& layer) {
        return is_zero(layer.dW) && is_zero(layer.approximate_dW) && is_zero(layer.db) && is_zero(layer.approximate_db);
    });
}

}  // namespace

const Phrase& check_verdict(const ParametersChecked& check) {
    if (all_vanish(check)) return texts::check_vanished;
    const bool good = check.relative_difference < good_difference;
    if (check.fault == FaultKind::none) return good ? texts::check_right : texts::check_doubtful;
    return good ? texts::check_missed : texts::check_caught;
}

std::string difference_text(double difference) {
    if (difference == 0) return "0";
    char text[32];
    std::snprintf(text, sizeof text, "%.1e", difference);
    return tidy_exponent(text);
}

std::string beginning_name(const InitializationResult& result, Language language) {
    switch (result.init) {
        case Initialization::zeros:
        case Initialization::xavier:
        case Initialization::he: return name_of(result.init).in(language);
        case Initialization::constant:
        case Initialization::normal:
        case Initialization::course: break;
    }
    return texts::small_beginning.in(language);
}

}  // namespace petal
