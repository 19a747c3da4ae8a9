#include "ui/tree_changes.hpp"

#include <algorithm>
#include <cstdio>
#include <unordered_map>

namespace petal {

namespace {

constexpr char field_end = '\x1f', record_end = '\x1e';

using Places = std::unordered_map<NodeId, const Node*>;

Places places_of(const std::vector<Node>& nodes) {
    Places places;
    for (const Node& node : nodes) places.emplace(node.id, &node);
    return places;
}

void put_number(std::string& text, double number) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.12g", number);
    text += field_end;
    text += digits;
}

// What parts records and fields cannot stand in one.
void put_words(std::string& text, const std::string& words) {
    text += field_end;
    std::copy_if(words.begin(), words.end(), std::back_inserter(text),
                 [](char c) { return c != field_end && c != record_end && c != '\0'; });
}

void put_node(std::string& text, const Node& node) {
    text += '+';
    for (const double number :
         {static_cast<double>(node.id), static_cast<double>(node.parent), static_cast<double>(node.role),
          static_cast<double>(node.states), static_cast<double>(node.level)})
        put_number(text, number);
    for (const int place : {node.left, node.top, node.width, node.height}) put_number(text, place);
    for (const double number : {node.now, node.least, node.most, node.step}) put_number(text, number);
    for (const std::string* words : {&node.name, &node.value, &node.description}) put_words(text, *words);
    text += record_end;
}

bool same_order(const std::vector<Node>& before, const std::vector<Node>& after) {
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](const Node& a, const Node& b) { return a.id == b.id && a.parent == b.parent; });
}

}  // namespace

std::string tree_changes(const std::vector<Node>& before, const std::vector<Node>& after) {
    const Places known = places_of(before), kept = places_of(after);
    std::string text;
    for (const Node& node : before) {
        if (kept.count(node.id)) continue;
        text += '-';
        put_number(text, static_cast<double>(node.id));
        text += record_end;
    }
    for (const Node& node : after) {
        const auto found = known.find(node.id);
        if (found == known.end() || !(*found->second == node)) put_node(text, node);
    }
    if (same_order(before, after)) return text;
    text += '=';
    text += field_end;
    for (const Node& node : after) text += std::to_string(node.id) + ' ';
    text += record_end;
    return text;
}

}  // namespace petal
