#include "ui/arrays/shown_arrays.hpp"

#include "experiment/number_text.hpp"
#include "math/array_rows.hpp"
#include "math/broadcasting.hpp"
#include "math/numpy_random.hpp"
#include "ui/numbers.hpp"

#include <string_view>
#include <utility>

namespace petal {

namespace {

constexpr std::string_view value_error_name = "ValueError: ", axis_error_name = "AxisError: ";

double combined(Arithmetic op, double a, double b) {
    switch (op) {
        case Arithmetic::add: return a + b;
        case Arithmetic::subtract: return a - b;
        case Arithmetic::multiply: return a * b;
        case Arithmetic::divide: return a / b;
    }
    return a;
}

DivisionSteps divided_by(const Array& A, const ArrayResult& divisor) {
    if (!divisor.array) return {{}, {}, axis_error(divisor.error)};
    const ArrayResult result = quotient(A, *divisor.array);
    return {divisor.array, result.array, result.array ? "" : value_error(result.error)};
}

}  // namespace

SmallArray small_array_of(const Experiment& experiment, char key) {
    const auto& given = key == 'A' ? experiment.shown.A : experiment.shown.B;
    const IdeaArrays own = idea_arrays(experiment.idea);
    return given.value_or(key == 'A' ? own.A : own.B);
}

Array array_of(const Experiment& experiment, char key) {
    const SmallArray array = small_array_of(experiment, key);
    return {array.shape, array.values};
}

std::string entries_text(const Array& array) {
    std::string text;
    for (const double value : array.values) text += (text.empty() ? "" : ", ") + weight_text(value);
    return text;
}

namespace {

std::string literal(const Array& array, std::string (*number)(double)) {
    const auto columns = static_cast<std::size_t>(array.shape.empty() ? 1 : array.shape.back());
    std::string text;
    for (std::size_t i = 0; i < array.values.size(); ++i) {
        if (i > 0) text += i % columns == 0 && array.shape.size() == 2 ? "], [" : ", ";
        text += number(array.values[i]);
    }
    if (array.shape.empty()) return text;
    return array.shape.size() == 2 ? "[[" + text + "]]" : "[" + text + "]";
}

}  // namespace

std::string numpy_literal(const Array& array) { return literal(array, number_text); }
std::string short_literal(const Array& array) { return literal(array, weight_text); }

ArrayResult broadcast_result(const Experiment& experiment) {
    const Arithmetic op = experiment.shown.op;
    return combine(array_of(experiment, 'A'), array_of(experiment, 'B'),
                   [op](double a, double b) { return combined(op, a, b); });
}

ArrayResult elementwise(const Array& A, const Array& B) {
    return combine(A, B, [](double a, double b) { return a * b; });
}

ArrayResult norms_as_shown(const Array& A, const Concept& shown, bool keepdims) {
    return norms_along(A, choices<NormOrder>[shown.ord].number, shown.axis, keepdims);
}

DivisionSteps normalize_steps(const Experiment& experiment) {
    const Array A = array_of(experiment, 'A');
    return divided_by(A, norms_as_shown(A, experiment.shown, experiment.shown.keepdims));
}

DivisionSteps softmax_steps(const Experiment& experiment, const Array& powers) {
    return divided_by(powers, row_sums(powers, experiment.shown.keepdims));
}

Array first_as_vector(const Experiment& experiment) {
    Array a = array_of(experiment, 'A');
    return {{static_cast<int>(a.values.size())}, std::move(a.values)};
}

const Array& image_vector() {
    static const Array vector = [] {
        NumpyRandom random(1);
        Array array{{image_height * image_width * image_channels}, {}};
        for (int n = 0; n < array.shape[0]; ++n) array.values.push_back(random.rand());
        return array;
    }();
    return vector;
}

std::string value_error(const std::string& message) { return std::string(value_error_name) + message; }
std::string axis_error(const std::string& message) { return std::string(axis_error_name) + message; }

bool is_numpy_error(const std::string& sentence) {
    return sentence.starts_with(value_error_name) || sentence.starts_with(axis_error_name);
}

}  // namespace petal
