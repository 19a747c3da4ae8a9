#include "ui/tree_checks.hpp"

#include "ui/controls.hpp"
#include "ui/drawn_texts.hpp"
#include "ui/fonts.hpp"
#include "ui/lettering.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cctype>
#include <map>

namespace petal {

namespace {

constexpr Role pictures[] = {Role::image,  Role::table,    Role::handle, Role::pad,  Role::list,
                             Role::option, Role::progress, Role::toggle, Role::radio};
constexpr Role named[] = {Role::image,  Role::table, Role::button,  Role::toggle, Role::fold,    Role::radios,
                          Role::radio,  Role::tabs,  Role::tab,     Role::list,   Role::option,  Role::slider,
                          Role::handle, Role::field, Role::chooser, Role::pad,    Role::progress};

template <std::size_t n> bool is_one_of(Role role, const Role (&roles)[n]) {
    return std::find(std::begin(roles), std::end(roles), role) != std::end(roles);
}

// Lines are broken anywhere, and a word may stand in two fonts.
std::string without_blanks(const std::string& text) {
    std::string letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                 [](char c) { return !std::isspace(static_cast<unsigned char>(c)); });
    return letters;
}

std::string all_told() {
    std::string all;
    for (const Node& node : tree().nodes()) all += node.name + '|' + node.value + '|' + node.description + '|';
    return without_blanks(all);
}

// Columns by their ids, for boxes of what is in them.
ImVec2 origin_of(const std::map<NodeId, const Node*>& nodes, const Node& node) {
    for (NodeId parent = node.parent; parent != 0;) {
        const Node& above = *nodes.at(parent);
        const bool is_column =
            above.role == Role::settings || above.role == Role::picture || above.role == Role::explanation;
        if (is_column) return {static_cast<float>(above.left), static_cast<float>(above.top - above.now)};
        parent = above.parent;
    }
    return {0, 0};
}

std::map<NodeId, const Node*> by_id() {
    std::map<NodeId, const Node*> nodes;
    for (const Node& node : tree().nodes()) nodes.emplace(node.id, &node);
    return nodes;
}

// The page's window, its columns and their scroll bars.
bool is_window(const std::string& label) {
    return label == "Petal" || label.starts_with("Petal/") || label.starts_with("#SCROLL");
}

// What is drawn in a picture is told by its words; above the cells of a table stand what its name and heads tell.
std::vector<ImRect> picture_boxes() {
    const std::map<NodeId, const Node*> nodes = by_id();
    std::vector<ImRect> boxes;
    for (const Node& node : tree().nodes()) {
        if (!is_one_of(node.role, pictures)) continue;
        const ImVec2 origin = origin_of(nodes, node);
        const float left = origin.x + static_cast<float>(node.left), top = origin.y + static_cast<float>(node.top);
        const float above = node.role == Role::table ? 2 * line_height(look().caption) : 2;
        boxes.push_back({left - 2, top - above, left + static_cast<float>(node.width) + 2,
                         top + static_cast<float>(node.height) + 2});
    }
    return boxes;
}

}  // namespace

std::vector<std::string> untold_controls() {
    const std::map<NodeId, const Node*> nodes = by_id();
    std::vector<std::string> faults;
    for (const Control& control : listed_controls())
        if (const auto told = nodes.find(control.id);
            (told == nodes.end() || told->second->role == Role::group) && !is_window(control.label))
            faults.push_back("“" + control.label + "” says nothing");
    return faults;
}

std::vector<std::string> nameless_nodes() {
    std::vector<std::string> faults;
    for (const Node& node : tree().nodes())
        if (node.name.empty() && is_one_of(node.role, named))
            faults.push_back("a node of role " + std::to_string(static_cast<int>(node.role)) + " at " +
                             std::to_string(node.left) + ", " + std::to_string(node.top) +
                             " has no name; value: " + node.value);
    return faults;
}

std::vector<std::string> untold_words() {
    const std::string told = all_told();
    const std::vector<ImRect> boxes = picture_boxes();
    std::vector<std::string> faults;
    for (const DrawnText& text : drawn_texts()) {
        std::string words = without_blanks(text.words);
        if (words == "Debug") continue;  // the title of Dear ImGui's fallback window, which is never shown
        if (words.ends_with("…")) words.resize(words.size() - 3);  // what fits of a longer one
        const bool is_in_picture = std::any_of(boxes.begin(), boxes.end(), [&](const ImRect& box) {
            const float middle = text.ink.GetCenter().y;
            return text.ink.Min.x < box.Max.x && text.ink.Max.x > box.Min.x && middle > box.Min.y && middle < box.Max.y;
        });
        if (!is_in_picture && told.find(words) == std::string::npos)
            faults.push_back("“" + text.words + "” is not told");
    }
    return faults;
}

std::vector<std::string> misplaced_nodes() {
    std::vector<std::string> faults;
    const std::map<NodeId, const Node*> nodes = by_id();
    for (const Node& node : tree().nodes()) {
        const float left = origin_of(nodes, node).x + static_cast<float>(node.left),
                    right = left + static_cast<float>(node.width);
        if (node.width > 0 && (left < -1 || right > ImGui::GetIO().DisplaySize.x + 1))
            faults.push_back("“" + node.name + "” lies beside the page");
        const bool is_control = is_one_of(node.role, named) && node.role != Role::radios && node.role != Role::tabs &&
                                node.role != Role::list;
        if (is_control && (node.width <= 0 || node.height <= 0)) faults.push_back("“" + node.name + "” has no box");
    }
    return faults;
}

bool is_told(Role role, const std::string& name) {
    const std::vector<Node>& nodes = tree().nodes();
    return std::any_of(nodes.begin(), nodes.end(),
                       [&](const Node& node) { return node.role == role && node.name.starts_with(name); });
}

const Node& told(Role role, const std::string& name) {
    const std::vector<Node>& nodes = tree().nodes();
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const Node& node) { return node.role == role && node.name.starts_with(name); });
    INFO(name << " among " << nodes.size());
    REQUIRE(found != nodes.end());
    return *found;
}

}  // namespace petal
