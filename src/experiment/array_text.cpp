#include "experiment/array_text.hpp"

#include "experiment/number_text.hpp"
#include "experiment/values.hpp"

namespace petal::values {

namespace {

// Takes the part up to the separator off the text.
std::string_view take_part(std::string_view& text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

std::optional<SmallArray> rows_of(std::string_view text, const ListRange& range) {
    SmallArray array{{0, 0}, {}};
    while (!text.empty()) {
        const auto row = number_list(trimmed(take_part(text, ';')), range);
        if (!row || array.shape[0] == most_rows) return std::nullopt;
        if (array.shape[0] > 0 && static_cast<int>(row->size()) != array.shape[1]) return std::nullopt;
        ++array.shape[0];
        array.shape[1] = static_cast<int>(row->size());
        array.values.insert(array.values.end(), row->begin(), row->end());
    }
    return array.values.empty() ? std::nullopt : std::optional(array);
}

}  // namespace

std::optional<std::vector<double>> number_list(std::string_view text, const ListRange& range) {
    std::vector<double> numbers;
    while (true) {
        const bool more = text.find(',') != std::string_view::npos;
        const auto number = number_within(trimmed(take_part(text, ',')), range.entry);
        if (!number || numbers.size() == range.most) return std::nullopt;
        numbers.push_back(*number);
        if (!more) break;
    }
    return numbers.size() < range.least ? std::nullopt : std::optional(numbers);
}

std::string number_list_text(const std::vector<double>& numbers) {
    std::string text;
    for (const double number : numbers) text += (text.empty() ? "" : ",") + number_text(number);
    return text;
}

std::optional<SmallArray> small_array(std::string_view text, const ListRange& row) {
    text = trimmed(text);
    if (text.find(';') != std::string_view::npos) return rows_of(text, row);
    const bool has_comma = text.find(',') != std::string_view::npos;
    const bool is_tuple = has_comma && text.find(',') == text.size() - 1;
    if (is_tuple) text.remove_suffix(1);
    auto numbers = number_list(text, row);
    if (!numbers) return std::nullopt;
    const int length = static_cast<int>(numbers->size());
    return SmallArray{has_comma ? std::vector<int>{length} : std::vector<int>{}, std::move(*numbers)};
}

std::string small_array_text(const SmallArray& array) {
    if (array.shape.size() < 2) return number_list_text(array.values) + (array.shape == std::vector{1} ? "," : "");
    std::string text;
    const auto columns = static_cast<std::ptrdiff_t>(array.shape[1]);
    for (int row = 0; row < array.shape[0]; ++row) {
        const auto first = array.values.begin() + row * columns;
        text += (row > 0 ? ";" : "") + number_list_text({first, first + columns});
    }
    return array.shape[0] == 1 ? text + ";" : text;
}

}  // namespace petal::values
