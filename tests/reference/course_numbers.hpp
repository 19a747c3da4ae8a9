// reference.json for the tests: the course's numbers, most of them as text, some as hexadecimal floats.
#pragma once

#include "math/matrix.hpp"

#include <nlohmann/json.hpp>
#include <reference_json.hpp>

#include <cstdlib>
#include <string>

namespace petal {

using Json = nlohmann::json;

inline const Json& reference() {
    static const Json json = Json::parse(reference_json);
    return json;
}

inline double number(const Json& value) {
    return value.is_number() ? value.get<double>() : std::strtod(value.get<std::string>().c_str(), nullptr);
}

// A list of numbers, row by row, as a matrix.
inline Matrix matrix(const Json& values, Eigen::Index rows) {
    const auto size = static_cast<Eigen::Index>(values.size());
    Matrix result(rows, size / rows);
    for (Eigen::Index i = 0; i < size; ++i) result.data()[i] = number(values[static_cast<std::size_t>(i)]);
    return result;
}

inline double largest_difference(const Matrix& A, const Matrix& B) { return (A - B).cwiseAbs().maxCoeff(); }

}  // namespace petal
