// The numbers that a key takes, and what of them a slider offers.
#pragma once

#include "experiment/language.hpp"

#include <cstddef>
#include <limits>
#include <string>

namespace petal {

struct Range {
    double low = 0, high = 0;  // infinite where there is no end
    bool is_whole = false;
    bool without_low = false, without_high = false;  // whether the end itself is left out

    bool takes(double number) const;
};

constexpr Range numbers(double low, double high) { return {low, high}; }
constexpr Range whole_numbers(double low, double high) { return {low, high, true}; }
constexpr Range at_least(double low) { return {low, std::numeric_limits<double>::infinity()}; }
constexpr Range above(double low) { return {low, std::numeric_limits<double>::infinity(), false, true}; }
constexpr Range below(double low, double high) { return {low, high, false, false, true}; }
constexpr Range between(double low, double high) { return {low, high, false, true, true}; }
constexpr Range above_up_to(double low, double high) { return {low, high, false, true}; }

// Of each number of a list, and how many there are.
struct ListRange {
    std::size_t least, most;
    Range entry;
};

// `a whole number from 10 to 100000`: follows "must be", 应为.
std::string words_for(const Range& range, Language language);

// The part of a range that a slider covers.
struct Span {
    double low, high;
    bool is_logarithmic = false;
};

}  // namespace petal
