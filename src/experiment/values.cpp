#include "experiment/values.hpp"

#include "experiment/number_text.hpp"

#include <algorithm>

namespace petal::values {

namespace {

// Gives each part between separators to `take` until it returns false; true when all were taken.
template <class Take> bool for_each_part(std::string_view text, char separator, Take take) {
    while (true) {
        const std::size_t end = text.find(separator);
        if (!take(trimmed(text.substr(0, end)))) return false;
        if (end == std::string_view::npos) return true;
        text.remove_prefix(end + 1);
    }
}

template <class List, class TextOf> std::string joined(const List& list, char separator, TextOf text_of) {
    std::string text;
    for (const auto& item : list) {
        if (!text.empty()) text += separator;
        text += text_of(item);
    }
    return text;
}

std::optional<int> sample_index(std::string_view text, const Range& range) {
    const auto index = number_within(text, range);
    return index ? std::optional(static_cast<int>(*index)) : std::nullopt;
}

bool append_run(std::string_view text, const ListRange& limits, std::vector<int>& indices) {
    const std::size_t dash = text.find('-');
    const auto first = sample_index(trimmed(text.substr(0, dash)), limits.entry);
    const auto last =
        dash == std::string_view::npos ? first : sample_index(trimmed(text.substr(dash + 1)), limits.entry);
    if (!first || !last || *first > *last) return false;
    const auto length = static_cast<std::size_t>(*last - *first + 1);
    if (indices.size() + length > limits.most) return false;
    for (int index = *first; index <= *last; ++index) indices.push_back(index);
    return true;
}

std::optional<DrawnPoint> point(std::string_view text, const Range& coordinate) {
    std::vector<double> parts;
    const bool taken = for_each_part(text, ',', [&](std::string_view part) {
        const bool is_label = parts.size() == 2;
        const auto number = number_within(part, is_label ? whole_numbers(0, most_classes - 1) : coordinate);
        if (!number) return false;
        parts.push_back(*number);
        return true;
    });
    if (!taken || parts.size() != 3) return std::nullopt;
    return DrawnPoint{parts[0], parts[1], static_cast<int>(parts[2])};
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

std::optional<double> number_within(std::string_view text, const Range& range) {
    const auto number = read_number(text);
    if (!number || !range.takes(*number)) return std::nullopt;
    return *number == 0 ? 0.0 : *number;  // no negative zero
}

std::optional<std::vector<int>> layer_sizes(std::string_view text, const ListRange& limits) {
    std::vector<int> sizes;
    if (text == "none") return sizes;
    const bool taken = for_each_part(text, ',', [&](std::string_view part) {
        const auto size = number_within(part, limits.entry);
        if (!size || sizes.size() == limits.most) return false;
        sizes.push_back(static_cast<int>(*size));
        return true;
    });
    return taken ? std::optional(sizes) : std::nullopt;
}

std::string layer_sizes_text(const std::vector<int>& sizes) {
    return sizes.empty() ? "none" : joined(sizes, ',', [](int size) { return std::to_string(size); });
}

std::optional<std::vector<Activation>> activation_list(std::string_view text, const ListRange& limits) {
    std::vector<Activation> list;
    const bool taken = for_each_part(text, ',', [&](std::string_view part) {
        const auto activation = choice_of<Activation>(part);
        if (!activation || list.size() == limits.most) return false;
        list.push_back(*activation);
        return true;
    });
    return taken ? std::optional(list) : std::nullopt;
}

std::string activation_list_text(const std::vector<Activation>& list) { return joined(list, ',', key_of<Activation>); }

std::optional<std::vector<DrawnPoint>> point_list(std::string_view text, const ListRange& limits) {
    std::vector<DrawnPoint> points;
    if (text.empty()) return points;
    const bool taken = for_each_part(text, ';', [&](std::string_view part) {
        const auto drawn = point(part, limits.entry);
        if (!drawn || points.size() == limits.most) return false;
        points.push_back(*drawn);
        return true;
    });
    return taken ? std::optional(points) : std::nullopt;
}

std::string point_list_text(const std::vector<DrawnPoint>& points) {
    return joined(points, ';', [](const DrawnPoint& p) {
        return number_text(p.x) + "," + number_text(p.y) + "," + std::to_string(p.label);
    });
}

std::optional<std::vector<int>> index_list(std::string_view text, const ListRange& limits) {
    std::vector<int> indices;
    if (text.empty()) return indices;
    if (!for_each_part(text, ',', [&](std::string_view part) { return append_run(part, limits, indices); }))
        return std::nullopt;
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return indices;
}

std::string index_list_text(const std::vector<int>& indices) {
    std::string text;
    for (std::size_t first = 0; first < indices.size();) {
        std::size_t last = first;
        while (last + 1 < indices.size() && indices[last + 1] == indices[last] + 1) ++last;
        if (first > 0) text += ',';
        text += std::to_string(indices[first]);
        if (last > first) text += (last > first + 1 ? '-' : ',') + std::to_string(indices[last]);
        first = last + 1;
    }
    return text;
}

}  // namespace petal::values
