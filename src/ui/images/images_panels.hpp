// The parts of the images lab. Each draws what it is given and returns wishes.
#pragma once

#include "ui/images/images_state.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

namespace petal {

// Whether the pictures of a file are to train on or to test on, asked across the page while that is not known. Returns
// the height that it takes; the sentence is empty where nothing is asked.
float draw_part_question(const PageInput& input, ImVec2 origin, Wishes& wishes);
std::string part_question(const PictureSnapshot& pictures, Language language);

// The left column: data, model, training. `folded`: under titles that open and close.
void draw_images_controls(const PageInput& input, ImagesState& state, float width, bool folded, Wishes& wishes);

// The title, accuracies and cost of the network.
void draw_picture_figures(const PageInput& input, float width);

// The switch between the four views, and the one that is chosen.
void draw_picture_views(const PageInput& input, ImagesState& state, float width, bool folded);

// All pictures, or those that are wrong. With `folded`, the training pictures open and close.
void draw_contact_sheet(const PageInput& input, ImagesState& state, float width, bool only_mistakes, bool folded);
// How a picture becomes a column.
void draw_column_view(const PageInput& input, ImagesState& state, float width);
void draw_weights_view(const PageInput& input, float width);

void draw_confusion(const PageInput& input, float width);
// The chosen picture of the set, large, with what the network says.
void draw_chosen_picture(const PageInput& input, ImagesState& state, float width);
void draw_question(const PageInput& input, ImagesState& state, float width, Wishes& wishes);
void draw_images_insight(const PageInput& input, float width, Wishes& wishes);

// A field that takes dropped files, and asks for some when it is clicked.
bool drop_field(const char* id, std::string_view title, std::string_view hint, PictureRole role, ImVec2 size,
                ImagesState& state);

}  // namespace petal
