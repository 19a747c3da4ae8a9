#include "ui/words/matrix_words.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/words/texts_words.hpp"
#include "ui/words/told.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

struct EntryCounts {
    std::int64_t finite = 0, nans = 0, infinite = 0;
    double least = INFINITY, greatest = -INFINITY;  // of the finite ones
};

EntryCounts counted(std::span<const double> values) {
    EntryCounts counts;
    for (const double value : values) {
        if (std::isnan(value)) ++counts.nans;
        if (std::isinf(value)) ++counts.infinite;
        if (!std::isfinite(value)) continue;
        ++counts.finite;
        counts.least = std::min(counts.least, value), counts.greatest = std::max(counts.greatest, value);
    }
    return counts;
}

std::string number(double value) { return std::isfinite(value) ? number_text(value) : weight_text(value); }

std::string range_words(const SeenMatrix& matrix, const EntryCounts& counts, Language language) {
    if (matrix.values.size() == 1) return filled(texts::told_one_entry.in(language), {number(matrix.values[0])});
    if (counts.finite == 0) return texts::told_no_range.in(language);
    const bool are_all_finite = counts.nans + counts.infinite == 0;
    if (counts.least == counts.greatest)
        return filled((are_all_finite ? texts::told_all_entries : texts::told_finite_entries).in(language),
                      {number(counts.least)});
    const std::string least = weight_text(counts.least), greatest = weight_text(counts.greatest);
    if (least == greatest)
        return filled((are_all_finite ? texts::told_all_about : texts::told_finite_about).in(language), {least});
    return filled(texts::told_range.in(language), {least, greatest});
}

}  // namespace

std::string matrix_words(const SeenMatrix& matrix, Language language) {
    const auto say = [language](const Phrase& phrase, const std::vector<std::string>& values) {
        return filled(phrase.in(language), values);
    };
    if (matrix.values.empty())
        return (matrix.entries == 0 ? texts::told_empty_matrix : texts::told_matrix_unseen).in(language);
    const EntryCounts counts = counted(matrix.values);
    const auto shown = static_cast<std::int64_t>(matrix.values.size());
    std::string range = range_words(matrix, counts, language);
    if (shown < matrix.entries) range += say(texts::told_among_shown, {grouped(shown), grouped(matrix.entries)});
    std::string text = range + texts::told_stop.in(language);
    if (shown == 1) return text;
    if (counts.nans > 0) add_sentence(text, say(texts::told_nans, {grouped(counts.nans), grouped(shown)}), language);
    if (counts.infinite > 0)
        add_sentence(text, say(texts::told_infinities, {grouped(counts.infinite), grouped(shown)}), language);
    return text;
}

}  // namespace petal
