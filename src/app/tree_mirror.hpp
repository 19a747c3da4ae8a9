// When the page is told of the tree: at most so often that a dragged value changes its elements ten times a second.
#pragma once

#include "ui/tree.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace petal {

class TreeMirror {
  public:
    // Seconds between two frames that are told: after what a person did, and while only a run goes on.
    static constexpr double shortest = 0.1, shortest_of_a_run = 0.3;

    // Before each frame; `now` in seconds. `is_worked`: a person has done something since the last one.
    void begin_frame(double now, bool is_worked);
    // After it: what is new to the page (tree_changes.hpp).
    std::string news();
    // A text that was typed into a field which was gone before it could take it.
    struct Lost {
        std::string field, text;
    };
    std::optional<Lost> lost() const;
    // Whether a frame has been drawn that was not told: another one has to follow.
    bool owes() const { return !tree().listens(); }

  private:
    double told_at_ = -1;
    bool is_worked_ = false;  // since then
    std::vector<Node> told_;
    std::set<NodeId> acted_;                // elements that a person has changed by themselves, since then
    std::map<NodeId, std::string> fields_;  // the names of all that have been told, also of those that are gone
};

}  // namespace petal
