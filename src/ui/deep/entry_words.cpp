#include "ui/deep/entry_words.hpp"

#include "experiment/filled_text.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <optional>

namespace petal {

namespace {

int index_of(Follows what, const MatrixEntry& entry, int running) {
    return what == Follows::all ? running : what == Follows::row ? entry.row : entry.column;
}

// The row and the column of `term` that belong to the entry; where all take part, the one that runs.
double value_at(const Term& term, const MatrixEntry& entry, int running) {
    return entry_value(*term.matrix, index_of(term.row, entry, running), index_of(term.column, entry, running));
}

bool runs(const Term& term) {
    return (term.row == Follows::all && term.matrix->rows > 1) ||
           (term.column == Follows::all && term.matrix->columns > 1);
}

std::string part_words(const Term& term, const MatrixEntry& entry, const IterationOpened& opened, Language language) {
    const int row = index_of(term.row, entry, 0), column = index_of(term.column, entry, 0);
    const bool all_rows = term.row == Follows::all && term.matrix->rows > 1,
               all_columns = term.column == Follows::all && term.matrix->columns > 1;
    const auto say = [&](const Phrase& words, int index) {
        return filled(words.in(language), {std::to_string(index), term.name});
    };
    if (all_rows && all_columns) return filled(texts::part_all.in(language), {term.name});
    if (all_rows && term.samples && !term.transposed)
        return say(texts::part_sample, opened.samples[static_cast<std::size_t>(column)]);
    if (all_rows) return term.transposed ? say(texts::part_row, column) : say(texts::part_column, column);
    if (all_columns) return term.transposed ? say(texts::part_column, row) : say(texts::part_row, row);
    MatrixBlock block{term.name, *term.matrix, term.transposed};
    if (term.samples) block.samples = opened.samples;
    const std::string text = entry_text(block, row, column);
    return text.substr(0, text.find(" = "));
}

std::string number(double value) {
    const std::string text = weight_text(value);
    return text.starts_with("-") ? "(" + text + ")" : text;
}

// Entry beside entry, with the signs and functions in front of them: "0.5 − 0.1 · 0.2", "ReLU 0.3".
std::string entrywise(const std::vector<const Term*>& parts, const MatrixEntry& entry) {
    std::string text;
    for (const Term* part : parts) {
        if (part->before.empty() && !text.empty()) return "";  // no sign says how they go together
        if (!part->before.empty()) text += (text.empty() ? "" : " ") + part->before;
        text += (text.empty() ? "" : " ") + number(value_at(*part, entry, 0));
    }
    return text;
}

// How many products or summands there are, where all of them are sent.
std::optional<int> length_of(const Term& term) {
    const MatrixView& A = *term.matrix;
    if (term.row == Follows::all) return A.shown_rows == A.rows ? std::optional(A.rows) : std::nullopt;
    return A.shown_columns == A.columns ? std::optional(A.columns) : std::nullopt;
}

// A row times a column, or the sum of a row: "1/m · (a · b + c · d) + e".
std::string summed(const std::vector<const Term*>& parts, const MatrixEntry& entry) {
    const Term& first = *parts[0];
    const bool is_product = parts.size() > 1 && parts[1]->before == "·";
    if (!is_product && (parts.size() > 1 || !first.before.ends_with("Σ"))) return "";  // a function of a whole column
    const std::optional<int> length = length_of(first);
    if (!length) return "";
    std::string sum;
    for (int k = 0; k < *length; ++k) {
        sum += (sum.empty() ? "" : " + ") + number(value_at(first, entry, k));
        if (is_product) sum += " · " + number(value_at(*parts[1], entry, k));
    }
    if (!first.before.empty()) sum = "1/m · (" + sum + ")";
    if (is_product && parts.size() > 2) sum += " + " + number(value_at(*parts[2], entry, 0));
    return sum;
}

}  // namespace

std::string made_of_words(const std::vector<Term>& equation, const MatrixEntry& entry, const IterationOpened& opened,
                          Language language) {
    std::vector<const Term*> parts;
    bool is_of_result = false;
    for (const Term& term : equation) {
        is_of_result = is_of_result || (term.is_result && term.name == entry.matrix);
        if (term.matrix && !term.is_result) parts.push_back(&term);
    }
    if (!is_of_result || parts.empty()) return "";
    std::string names;
    for (const Term* part : parts)
        names += (names.empty() ? "" : texts::part_comma.in(language)) + part_words(*part, entry, opened, language);
    const std::string text = filled(texts::made_of.in(language), {names});
    const bool is_sum = std::any_of(parts.begin(), parts.end(), [](const Term* part) { return runs(*part); });
    const std::string sum = is_sum ? summed(parts, entry) : entrywise(parts, entry);
    return sum.empty() ? text : text + filled(texts::made_sum.in(language), {sum});
}

std::string equation_text(const std::vector<Term>& equation) {
    std::string text;
    for (const Term& term : equation)
        for (const std::string* part : {&term.before, &term.name})
            if (!part->empty()) text += (text.empty() ? "" : " ") + *part;
    return text;
}

}  // namespace petal
