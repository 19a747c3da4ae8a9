// The page's own controls. Each is a real ImGui item.
// Labels may change with the language, ids do not; by its id each has a tip (texts_tips.hpp), or one that it is given.
// Each says itself in the tree (tree.hpp); one without words of its own is named by tree().name_next before it.
#pragma once

#include "ui/icons.hpp"
#include "ui/lettering.hpp"
#include "ui/tips.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

// ---------------------------------------------------------------- buttons
// Marks the last item with a ring when the keyboard has it.
void focus_ring(float rounding = corner);

// The hairline around a control whose fill alone hardly stands out, on whole pixels.
void control_edge(ImVec2 min, ImVec2 max, float rounding = corner);

enum class ButtonKind { plain, quiet, primary };  // with background, without, in the accent
bool icon_button(const char* id, Icon icon, std::string_view tip, float width, ButtonKind kind = ButtonKind::plain);
// `name`: where one of several buttons of the same words has one of its own, which begins with them.
bool text_button(const char* id, std::string_view text, float width, ButtonKind kind = ButtonKind::plain,
                 std::string_view name = {});
// One of several views, quiet; the caller marks the open one.
bool tab_button(const char* id, std::string_view text, float width, bool is_open);
bool run_button(const char* id, Icon icon, std::string_view text, std::string_view tip, float width);

// ---------------------------------------------------------------- choices
// One of a few, side by side. Returns the newly chosen index.
std::optional<int> segmented(const char* id, const std::vector<std::string>& choices, int chosen, float width);

// The same with drawings and a hint for each; `draw` gets the middle of a segment.
struct DrawnChoice {
    std::string hint;
    std::function<void(ImDrawList&, ImVec2, ImU32 colour)> draw;
};
std::optional<int> segmented_drawings(const char* id, const std::vector<DrawnChoice>& choices, int chosen, ImVec2 size);

// One of several, in a list that opens.
std::optional<int> chooser(const char* id, const std::vector<std::string>& choices, int chosen, float width);

// A value in [0, 1] on a thin track: what it means in words, and how far an arrow key moves it. True while it is moved.
struct SliderWords {
    std::string value = {};
    double step = 0.02;
};
bool slider(const char* id, float& share, float width, const SliderWords& words = {});

// ---------------------------------------------------------------- layout
// A line that opens and closes what is under it; returns whether it is open. `beside` stands at its right end.
bool fold(const char* id, std::string_view text, bool& open, float width, ImFont* font, std::string_view beside = {});

// A heading, and in small letters what stands at its right end.
void draw_title(std::string_view title, std::string_view beside, float width);

void vertical_space(float points);
// To the left end of the column, after a row that ended elsewhere. Where the cursor stands there it is not set: Dear
// ImGui refuses a set cursor at the end of a group, where it would count as something drawn.
void return_to(float left);
void hairline(float width);

}  // namespace petal
