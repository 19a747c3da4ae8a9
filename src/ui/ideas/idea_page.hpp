// The page of a concept lab: its ideas at the left, or in a list on a narrow page, and the open one large.
#pragma once

#include "ui/code_block.hpp"
#include "ui/ideas/facts.hpp"
#include "ui/ideas/idea_state.hpp"
#include "ui/page_input.hpp"
#include "ui/scrolling_column.hpp"
#include "ui/wish.hpp"

#include <imgui.h>
#include <span>
#include <string>
#include <vector>

namespace petal {

// What is drawn of an idea: `edited` becomes the user's wish where it differs from the experiment.
struct IdeaView {
    const PageInput& input;
    Experiment& edited;
    IdeaState& state;
    Wishes& wishes;
    float width, height;  // of the column, and of the page below the top bar

    Language language() const { return input.language; }
    void draw_numpy(const char* id, const std::string& code) const { draw_code(input, id, code, width, wishes); }
    const char* say(const Phrase& phrase) const { return phrase.in(input.language); }
    Form form(float form_width) const { return {state.form, edited, input.language, form_width}; }
    bool narrow() const { return width < 560; }
};

struct IdeaPlace {
    ImVec2 origin, size;
};

// `words` has one entry for each idea of the lab, `draw` draws the open one under its words.
void draw_idea_page(const PageInput& input, IdeaState& state, FingerScroll& finger, const IdeaPlace& place,
                    std::span<const IdeaWords> words, Wishes& wishes, const std::function<void(IdeaView&)>& draw);

void draw_facts(const IdeaView& view, const Facts& facts);

}  // namespace petal
