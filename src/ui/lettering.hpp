// Text: put at a place, or as an item of the layout, broken into lines as its language asks.
#pragma once

#include "ui/fonts.hpp"

#include <string>
#include <string_view>

namespace petal {

// At a place of the page, without an item.
void put_text(ImDrawList& list, ImFont* font, ImVec2 position, ImU32 colour, std::string_view text);
ImVec2 text_size(ImFont* font, std::string_view text);
// What fits of the text into so many points, with an ellipsis where that is not all.
std::string fitting_text(ImFont* font, std::string text, float room);
float line_height(ImFont* font);

// Tells the tree of a text that stands at a place: a heading, code or words, by its font.
void say_text(ImFont* font, std::string_view text, ImVec2 place, ImVec2 size);

// Items of the layout, which are told.
void label(ImFont* font, Rgb colour, std::string_view text);
void paragraph(ImFont* font, Rgb colour, std::string_view text, float width);
float paragraph_height(ImFont* font, std::string_view text, float width);

}  // namespace petal
