// Rows of the left column: a label and a control that changes one key of an experiment.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/experiment_text.hpp"
#include "ui/widgets.hpp"
#include "ui/worded.hpp"

#include <functional>
#include <optional>
#include <string>

namespace petal {

// What is being typed, and the last value that was refused.
struct FormState {
    // A field of Dear ImGui that is edited, what it held at first and holds now; and the one that was edited before,
    // for it may end in the same frame in which the next begins.
    struct Edit {
        ImGuiID field = 0;
        std::string began, text;
    };
    Edit edit, left;
    ImGuiID typed_in = 0;  // the last field that gave a text, and that text: a refused one is gone on with
    std::string typed;
    ImGuiID refused = 0;
    Worded reason;
    std::optional<Experiment> refused_in;  // the reason stands until the experiment is another
};

// A text field, named `label` in words. Returns the text when the user has finished typing something else than what
// the field held at first; visiting it changes nothing.
std::optional<std::string> typed_field(FormState& state, const char* id, std::string_view label,
                                       const std::string& shown, float width);

// Remembers why the field `id` of the current ImGui scope refused what was typed: the sentence stands under its row, in
// the page's language. Without a reason it has taken what was typed.
void refuse(FormState& state, const char* id, Worded reason);
Worded reason_of(const std::optional<Problem>& problem);
Worded no_number(const std::string& text);
void draw_refusal(const FormState& state, const char* id, float width);

// One column of rows.
struct Form {
    FormState& state;
    Experiment& edited;
    Language language;
    float width;

    float label_width() const { return width < 300 ? 114.0f : width * 0.38f; }
    float control_width() const { return width - label_width(); }
    // The label of a row; leaves the cursor where the control begins.
    void row(std::string_view name) const;
};

struct FormPart {
    const char* id;
    const Phrase& title;
    std::string beside = {};  // what stands at the right end of the title
    bool folded = false;      // whether it opens and closes
};

// A part of the column under a title; `open` belongs to a folded one.
void draw_form_part(const Form& form, const FormPart& part, bool& open, const std::function<void()>& draw);

// Where a lab's slider covers something else than its key says.
struct OtherSpan {
    std::optional<double> low = {}, high = {};
    std::optional<bool> is_logarithmic = {};
};

// What a field changes: `before` + what is typed + `after` becomes the key's value, so that a field may hold one entry
// of a list.
struct Target {
    const char* key;
    std::string before = {}, after = {};
};

// A slider over the key's span and a field; what is typed may leave the span but not the key's range.
void number_row(const Form& form, const Target& target, std::string_view name, double value,
                const OtherSpan& other = {});
// A field alone, for seeds and the like.
void field_row(const Form& form, const Target& target, std::string_view name, double value);
// A choice from a list. Returns the newly chosen index.
std::optional<int> chooser_row(const Form& form, const char* id, std::string_view name,
                               const std::vector<std::string>& choices, int chosen);
// A few choices side by side.
std::optional<int> segmented_row(const Form& form, const char* id, std::string_view name,
                                 const std::vector<std::string>& choices, int chosen);

}  // namespace petal
