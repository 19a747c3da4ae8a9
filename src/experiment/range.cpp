#include "experiment/range.hpp"

#include "experiment/number_text.hpp"

#include <cmath>

namespace petal {

namespace {

std::string english(const Range& range, const std::string& low, const std::string& high) {
    if (std::isinf(range.high)) return (range.without_low ? "a number above " : low + " or a number above ") + low;
    if (range.without_low) return "a number above " + low + (range.without_high ? " and below " : ", at most ") + high;
    return (range.is_whole ? "a whole number from " : "a number from ") + low +
           (range.without_high ? " to below " : " to ") + high;
}

std::string chinese(const Range& range, const std::string& low, const std::string& high) {
    if (std::isinf(range.high)) return (range.without_low ? "大于 " : "不小于 ") + low + " 的数";
    if (range.without_low) return "大于 " + low + (range.without_high ? " 且小于 " : " 且不大于 ") + high + " 的数";
    if (range.without_high) return "不小于 " + low + " 且小于 " + high + " 的数";
    return low + " 到 " + high + (range.is_whole ? " 之间的整数" : " 之间的数");
}

}  // namespace

bool Range::takes(double number) const {
    const bool is_above = without_low ? number > low : number >= low;
    const bool is_below = without_high ? number < high : number <= high;
    return is_above && is_below && std::isfinite(number) && (!is_whole || number == std::floor(number));
}

std::string words_for(const Range& range, Language language) {
    const std::string low = number_text(range.low), high = number_text(range.high);
    return language == Language::zh ? chinese(range, low, high) : english(range, low, high);
}

}  // namespace petal
