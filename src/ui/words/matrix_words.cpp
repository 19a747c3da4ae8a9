#include "ui/words/matrix_words.hpp"

#include "experiment/number_text.hpp"
#include "ui/deep/box_content.hpp"
#include "ui/deep/cell_text.hpp"
#include "ui/numbers.hpp"
#include "ui/words/texts_words.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace petal {

namespace {

struct SeenMatrix {
    std::string name, shape;
    std::span<const double> values;  // those that are shown, row by row as they are seen
    std::size_t columns;
    std::int64_t entries;                             // of the whole matrix
    std::function<std::string(std::size_t)> element;  // "Z1[0, 2]"
};

class MatrixTeller {
  public:
    MatrixTeller(const SeenMatrix& matrix, Language language) : matrix_(matrix), language_(language) {
        for (std::size_t i = 0; i < matrix.values.size(); ++i) take(i);
    }

    Told told(std::optional<std::size_t> chosen, const std::string& made_of) const {
        Told told{brief(), ""};
        const bool is_there = chosen && *chosen < matrix_.values.size();
        if (is_there) add(told.brief, say(texts::told_chosen, {entry(*chosen)}));
        if (is_there) add(told.more, made_of);
        add(told.more, extremes());
        add(told.more, counts());
        add(told.more, rows());
        return told;
    }

  private:
    std::string say(const Phrase& phrase, const std::vector<std::string>& values = {}) const {
        return filled(phrase.in(language_), values);
    }
    void add(std::string& text, const std::string& sentence) const { add_sentence(text, sentence, language_); }
    static std::string number(double value) { return std::isfinite(value) ? number_text(value) : weight_text(value); }
    std::string entry(std::size_t i) const { return matrix_.element(i) + " = " + number(matrix_.values[i]); }

    void take(std::size_t i) {
        const double value = matrix_.values[i];
        if (std::isnan(value)) return void(++nans_);
        if (std::isinf(value)) return void(++infinite_);
        zeros_ += value == 0;
        if (finite_++ == 0) least_ = greatest_ = i, leasts_ = greatests_ = 0;
        if (value < matrix_.values[least_]) least_ = i, leasts_ = 0;
        if (value > matrix_.values[greatest_]) greatest_ = i, greatests_ = 0;
        leasts_ += value == matrix_.values[least_];
        greatests_ += value == matrix_.values[greatest_];
    }

    std::string brief() const;
    std::string extreme(const Phrase& words, std::size_t at, std::int64_t count) const;
    std::string extremes() const;
    std::string counts() const;
    std::string rows() const;
    bool is_uniform() const {
        return finite_ == matrix_.values.size() && matrix_.values[least_] == matrix_.values[greatest_];
    }

    const SeenMatrix& matrix_;
    Language language_;
    std::size_t finite_ = 0, least_ = 0, greatest_ = 0;
    std::int64_t zeros_ = 0, nans_ = 0, infinite_ = 0, leasts_ = 0, greatests_ = 0;
};

std::string MatrixTeller::brief() const {
    const std::size_t shown = matrix_.values.size();
    if (shown == 0) {
        const bool is_empty = matrix_.entries == 0;
        return say(is_empty ? texts::told_empty_matrix : texts::told_matrix_unseen, {matrix_.name, matrix_.shape}) +
               say(texts::told_stop);
    }
    std::string range;
    if (finite_ == 0)
        range = say(texts::told_no_range);
    else if (is_uniform())
        range = say(shown == 1 ? texts::told_one_entry : texts::told_all_entries, {number(matrix_.values[least_])});
    else
        range = say(texts::told_range, {weight_text(matrix_.values[least_]), weight_text(matrix_.values[greatest_])});
    const auto count = static_cast<std::int64_t>(shown);
    if (count < matrix_.entries) range += say(texts::told_among_shown, {grouped(count), grouped(matrix_.entries)});
    return say(texts::told_matrix, {matrix_.name, matrix_.shape, range}) + say(texts::told_stop);
}

std::string MatrixTeller::extreme(const Phrase& words, std::size_t at, std::int64_t count) const {
    std::string text = say(words, {entry(at)});
    if (count > 1) text += say(count == 2 ? texts::told_also_once : texts::told_also_elsewhere, {grouped(count - 1)});
    return text + say(texts::told_stop);
}

std::string MatrixTeller::extremes() const {
    if (finite_ == 0 || is_uniform()) return "";
    std::string text = extreme(texts::told_smallest, least_, leasts_);
    add(text, extreme(texts::told_largest, greatest_, greatests_));
    return text;
}

std::string MatrixTeller::counts() const {
    const std::string all = grouped(static_cast<std::int64_t>(matrix_.values.size()));
    std::string text;
    if (zeros_ > 0 && !is_uniform()) add(text, say(texts::told_zeros, {grouped(zeros_), all}));
    if (nans_ > 0) add(text, say(texts::told_nans, {grouped(nans_), all}));
    if (infinite_ > 0) add(text, say(texts::told_infinities, {grouped(infinite_), all}));
    return text;
}

// The numbers themselves, where they are few.
std::string MatrixTeller::rows() const {
    constexpr std::size_t few = 24;
    const std::size_t shown = matrix_.values.size();
    if (shown < 2 || shown > few || is_uniform() || matrix_.columns == 0) return "";
    std::string text;
    const std::size_t count = shown / matrix_.columns;
    for (std::size_t row = 0; row < count; ++row) {
        std::string list;
        for (std::size_t i = row * matrix_.columns; i < (row + 1) * matrix_.columns; ++i)
            list += (list.empty() ? "" : texts::told_next_number.in(language_)) + weight_text(matrix_.values[i]);
        add(text, count == 1 ? say(texts::told_entries, {list}) : say(texts::told_row, {std::to_string(row), list}));
    }
    return text;
}

}  // namespace

Told matrix_words(const MatrixBlock& block, const std::optional<MatrixEntry>& chosen, const std::string& made_of,
                  Language language) {
    const MatrixView& A = block.matrix;
    const auto rows = static_cast<std::size_t>(std::max(0, A.shown_rows)),
               columns = static_cast<std::size_t>(std::max(0, A.shown_columns));
    std::vector<double> seen;  // as it stands on the page
    const auto shown = std::min(A.values.size(), rows * columns);
    for (std::size_t i = 0; i < shown; ++i)
        seen.push_back(A.values[block.transposed && rows * columns == shown ? i % rows * columns + i / rows : i]);
    const bool is_turned = block.transposed && rows * columns == shown;
    const std::size_t across = is_turned ? rows : columns;
    const std::string shape =
        block.transposed ? "(" + std::to_string(A.columns) + ", " + std::to_string(A.rows) + ")" : shape_text(A);
    const auto element = [&](std::size_t i) {
        const auto first = static_cast<int>(i / across), second = static_cast<int>(i % across);
        const std::string text = is_turned ? entry_text(block, second, first) : entry_text(block, first, second);
        return text.substr(0, text.find(" = "));
    };
    std::optional<std::size_t> at;
    if (chosen && chosen->matrix == block.name && chosen->row >= 0 && chosen->column >= 0) {
        const auto row = static_cast<std::size_t>(chosen->row), column = static_cast<std::size_t>(chosen->column);
        if (row < rows && column < columns) at = is_turned ? column * rows + row : row * columns + column;
    }
    const SeenMatrix matrix{block.name, shape, seen, across, std::int64_t{A.rows} * A.columns, element};
    return MatrixTeller(matrix, language).told(at, made_of);
}

Told array_words(const std::string& name, const Array& array, std::optional<std::size_t> chosen,
                 const std::string& made_of, Language language) {
    const std::size_t columns = array.shape.empty() ? 1 : static_cast<std::size_t>(std::max(0, array.shape.back()));
    const auto element = [&](std::size_t i) {
        if (array.shape.empty() || columns == 0) return name;
        const std::string row = array.shape.size() > 1 ? std::to_string(i / columns) + ", " : "";
        return name + "[" + row + std::to_string(i % columns) + "]";
    };
    const auto entries = static_cast<std::int64_t>(array.values.size());
    const SeenMatrix matrix{name, shape_text(array.shape), array.values, columns, entries, element};
    return MatrixTeller(matrix, language).told(chosen, made_of);
}

}  // namespace petal
