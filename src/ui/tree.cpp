#include "ui/tree.hpp"

#include <imgui_internal.h>  // GetItemFlags, and whether a window is only laid out

#include <algorithm>
#include <cmath>
#include <utility>

namespace petal {

namespace {

// Of a node that Dear ImGui has no id for.
NodeId mixed(NodeId parent, Role role, int number) {
    const int parts[] = {static_cast<int>(parent), static_cast<int>(role), number};
    const NodeId id = ImHashData(parts, sizeof parts);
    return id != 0 ? id : 1;
}

struct KeyName {
    std::string_view name;
    ImGuiKey key;
};
constexpr KeyName key_names[] = {{"ArrowLeft", ImGuiKey_LeftArrow},
                                 {"ArrowRight", ImGuiKey_RightArrow},
                                 {"ArrowUp", ImGuiKey_UpArrow},
                                 {"ArrowDown", ImGuiKey_DownArrow},
                                 {"PageUp", ImGuiKey_PageUp},
                                 {"PageDown", ImGuiKey_PageDown},
                                 {"Home", ImGuiKey_Home},
                                 {"End", ImGuiKey_End},
                                 {"Enter", ImGuiKey_Enter},
                                 {" ", ImGuiKey_Space},
                                 {"+", ImGuiKey_Equal},
                                 {"=", ImGuiKey_Equal},
                                 {"-", ImGuiKey_Minus},
                                 {",", ImGuiKey_Comma},
                                 {".", ImGuiKey_Period},
                                 {"0", ImGuiKey_0}};

ImGuiKey key_of(const Act& act) {
    const auto found = std::find_if(std::begin(key_names), std::end(key_names),
                                    [&](const KeyName& each) { return each.name == act.text; });
    return found == std::end(key_names) ? ImGuiKey_None : found->key;
}

constexpr std::size_t most_of_a_key = 2;  // waiting: where frames take long, a key held down repeats faster than they

int whole(float points) { return static_cast<int>(std::lround(points)); }

bool is_disabled_item() { return (ImGui::GetItemFlags() & ImGuiItemFlags_Disabled) != 0; }

// Laid out to be measured, and not yet in its place.
bool is_hidden_window() {
    const ImGuiContext* context = ImGui::GetCurrentContext();
    const ImGuiWindow* window = context ? context->CurrentWindow : nullptr;
    return window && window->HiddenFramesCannotSkipItems > 0;
}

}  // namespace

Tree& tree() {
    static Tree the_tree;
    return the_tree;
}

void Tree::begin_frame(bool listens) {
    listens_ = listens;
    if (listens) {
        nodes_.clear();
        known_.clear();
    }
    scopes_.assign(1, {});
    next_name_.clear();
    lost = act_ && act_->kind == Act::Kind::write ? std::exchange(act_, std::nullopt) : std::nullopt;
    act_.reset();
    if (waiting_.empty()) return;
    act_ = std::move(waiting_.front());
    waiting_.pop_front();
    if (act_->kind != Act::Kind::tell) return;
    told_further = act_->number != 0 ? act_->id : 0;
}

// Two widgets of one id would be one element.
NodeId Tree::id_of(const Node& node) {
    if (node.id != 0 && known_.insert(node.id).second) return node.id;
    Scope& scope = scopes_.back();
    NodeId id = 0;
    do id = mixed(scope.id ^ node.id, node.role, scope.unnamed[node.role]++);
    while (!known_.insert(id).second);
    return id;
}

NodeId Tree::say(Node node) {
    const std::string given = node.role == Role::text || node.role == Role::group ? "" : take_next_name();
    if (!listens_ || silences_ > 0 || is_hidden_window()) return node.id;
    if (node.name.empty()) node.name = given;
    node.id = id_of(node);
    if (told_further == node.id) node.states |= states({NodeState::open});
    node.parent = scopes_.back().id;
    if (node.role == Role::heading) node.level = static_cast<std::uint8_t>(node.level + scopes_.back().deeper);
    node.left -= whole(scopes_.back().origin.x);
    node.top -= whole(scopes_.back().origin.y);
    nodes_.push_back(std::move(node));
    return nodes_.back().id;
}

void Tree::describe(std::string_view description) {
    if (!listens_ || silences_ > 0 || nodes_.empty()) return;
    if (nodes_.back().description.empty()) nodes_.back().description = description;
}

NodeId Tree::id_beside(NodeId picture) const { return mixed(picture, Role::more, 0); }

void Tree::mark(NodeState state) {
    if (listens_ && silences_ == 0 && !nodes_.empty()) nodes_.back().states |= states({state});
}

void Tree::open(const Node& node) {
    const Scope around = scopes_.back();
    scopes_.push_back({say(node), around.origin, around.deeper, {}});
}

void Tree::open_column(const Node& node, ImVec2 content_origin) {
    open(node);
    scopes_.back().origin = content_origin;
}

void Tree::close() { scopes_.pop_back(); }

void Tree::act(Act act) {
    const bool follows = !waiting_.empty() && waiting_.back().id == act.id && waiting_.back().kind == act.kind;
    if (follows && act.kind == Act::Kind::set) waiting_.pop_back();
    const bool is_held_down = follows && act.kind == Act::Kind::key && waiting_.size() > most_of_a_key;
    if (is_held_down && waiting_.back().text == act.text) return;
    waiting_.push_back(std::move(act));
}

std::optional<Act> Tree::take(NodeId id, Act::Kind kind) {
    if (id == 0 || !act_ || act_->id != id || act_->kind != kind) return std::nullopt;
    return std::exchange(act_, std::nullopt);
}

Node at(ImVec2 min, ImVec2 max, Node node) {
    node.left = whole(min.x);
    node.top = whole(min.y);
    node.width = whole(max.x) - node.left;
    node.height = whole(max.y) - node.top;
    return node;
}

void say_item(Node node) {
    if (node.id == 0) node.id = ImGui::GetItemID();
    if (is_disabled_item()) node.states |= states({NodeState::disabled});
    tree().say(at(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), std::move(node)));
}

bool is_pressed_by_element() {
    return !is_disabled_item() && tree().take(ImGui::GetItemID(), Act::Kind::press).has_value();
}

std::optional<double> number_from_element(Act::Kind kind) {
    if (is_disabled_item()) return std::nullopt;
    const std::optional<Act> act = tree().take(ImGui::GetItemID(), kind);
    return act ? std::optional(act->number) : std::nullopt;
}

bool has_keys() {
    if (tree().has_elements) return tree().focused != 0 && tree().focused == ImGui::GetItemID();
    return ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
}

std::optional<ImGuiKey> key_for_item(std::initializer_list<ImGuiKey> keys) {
    const ImGuiID item = ImGui::GetItemID();
    if (tree().has_elements) {
        const std::optional<Act>& act = tree().now();
        if (is_disabled_item() || !act || act->id != item || act->kind != Act::Kind::key) return std::nullopt;
        const ImGuiKey key = key_of(*act);
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) return std::nullopt;
        tree().take(item, Act::Kind::key);
        return key;
    }
    if (!has_keys()) return std::nullopt;
    for (const ImGuiKey key : keys) {
        if (key >= ImGuiKey_LeftArrow && key <= ImGuiKey_DownArrow) ImGui::SetKeyOwner(key, item);
        if (ImGui::IsKeyPressed(key, item, ImGuiInputFlags_Repeat)) return key;
    }
    return std::nullopt;
}

bool shortcut(ImGuiKey key) {
    const std::optional<Act>& act = tree().now();
    if (act && act->id == 0 && act->kind == Act::Kind::key && key_of(*act) == key) return true;
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return false;
    const bool presses_controls = key == ImGuiKey_Space;  // those that are walked through
    return !(presses_controls && io.NavVisible) && ImGui::IsKeyPressed(key, !presses_controls);
}

bool press_area(const char* id, ImVec2 size) {
    const bool pressed = ImGui::InvisibleButton(id, size);
    return is_pressed_by_element() || pressed;
}

}  // namespace petal
