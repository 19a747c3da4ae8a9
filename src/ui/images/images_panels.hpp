// The sections of the images lab.
#pragma once

#include "ui/sections.hpp"

#include <string>

namespace petal {

struct ImagesState;

// Whether the pictures of a file are to train on or to test on, asked across the page while that is not known. Takes no
// space where nothing is asked.
void draw_part_question(SectionView& view);
std::string part_question(const Snapshot& snapshot, Language language);

// The parts of the left column; on a narrow page under titles that open and close.
void draw_pictures(SectionView& view);
void draw_picture_model(SectionView& view);
void draw_picture_training(SectionView& view);

// The title, accuracies and cost of the network.
void draw_picture_figures(SectionView& view);

// The switch between the five views, and the one that is chosen.
void draw_picture_views(SectionView& view);
// All pictures, or those that are wrong. With `folded`, the training pictures open and close.
void draw_contact_sheet(const PageInput& input, ImagesState& state, float width, bool only_mistakes, bool folded);
// How a picture becomes a column.
void draw_column_view(const PageInput& input, ImagesState& state, float width);
void draw_weights_view(const PageInput& input, ImagesState& state, float width);
void draw_moved_view(SectionView& view);
// The steps of modelling, numbered.
void draw_recipe(const SectionView& view);

void draw_confusion(SectionView& view);
// The chosen picture of the set, large, with what the network says and why.
void draw_chosen_picture(SectionView& view);
void draw_question(SectionView& view);
void draw_next_courses(SectionView& view);

}  // namespace petal
