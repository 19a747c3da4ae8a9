#include "app/tree_mirror.hpp"

#include "ui/tree_changes.hpp"

#include <utility>

namespace petal {

void TreeMirror::begin_frame(double now, bool is_worked) {
    is_worked_ = is_worked_ || is_worked || tree().has_acts();
    const bool is_due = told_at_ < 0 || now - told_at_ >= (is_worked_ ? shortest : shortest_of_a_run);
    tree().begin_frame(is_due);
    if (!is_due) return;
    told_at_ = now;
    is_worked_ = false;
}

std::string TreeMirror::news() {
    if (!tree().listens()) return {};
    std::string changes = tree_changes(told_, tree().nodes());
    if (!changes.empty()) told_ = tree().nodes();
    return changes;
}

std::optional<TreeMirror::Lost> TreeMirror::lost() const {
    const std::optional<Act>& act = tree().lost;
    if (!act) return std::nullopt;
    for (const Node& node : told_)
        if (node.id == act->id) return Lost{node.name, act->text};
    return Lost{{}, act->text};
}

}  // namespace petal
