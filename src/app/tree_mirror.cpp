#include "app/tree_mirror.hpp"

#include "ui/tree_changes.hpp"

#include <cstdint>
#include <utility>

namespace petal {

void TreeMirror::begin_frame(double now, bool is_worked) {
    is_worked_ = is_worked_ || is_worked || tree().has_acts();
    const bool is_due = told_at_ < 0 || now - told_at_ >= (is_worked_ ? shortest : shortest_of_a_run);
    tree().begin_frame(is_due);
    if (const std::optional<Act>& act = tree().now()) acted_.insert(act->id);
    if (!is_due) return;
    told_at_ = now;
    is_worked_ = false;
}

std::string TreeMirror::news() {
    if (!tree().listens()) return {};
    for (const Node& node : tree().nodes())
        if (node.role == Role::field) fields_[node.id] = node.name;
    for (Node& node : told_)  // it is told again, also where its act was refused and its node is as it was
        if (acted_.count(node.id)) node.states = static_cast<std::uint8_t>(~node.states);
    acted_.clear();
    std::string changes = tree_changes(told_, tree().nodes());
    if (!changes.empty()) told_ = tree().nodes();
    return changes;
}

std::optional<TreeMirror::Lost> TreeMirror::lost() const {
    const std::optional<Act>& act = tree().lost;
    if (!act) return std::nullopt;
    const auto field = fields_.find(act->id);
    return Lost{field == fields_.end() ? "" : field->second, act->text};
}

}  // namespace petal
