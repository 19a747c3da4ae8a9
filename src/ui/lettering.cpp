#include "ui/lettering.hpp"

#include "ui/line_breaks.hpp"
#include "ui/tree.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace petal {

namespace {

const char* begin_of(std::string_view text) { return text.data() ? text.data() : ""; }

// ImGui starts a text on a whole point, which is no whole pixel on many screens: the difference is added afterwards.
void print(ImDrawList& list, ImFont* font, ImVec2 position, ImU32 colour, std::string_view text) {
    const ImVec2 whole{std::floor(position.x), std::floor(position.y)};
    const int first = list.VtxBuffer.Size;
    list.AddText(font, line_height(font), whole, colour, begin_of(text), begin_of(text) + text.size());
    for (int i = first; i < list.VtxBuffer.Size; ++i) {
        list.VtxBuffer[i].pos.x += position.x - whole.x;
        list.VtxBuffer[i].pos.y += position.y - whole.y;
    }
}

// The Chinese font comes in one weight; its characters are printed a second time to stand beside bold Latin letters.
void embolden_chinese(ImDrawList& list, ImFont* font, ImVec2 position, ImU32 colour, std::string_view text) {
    const auto is_chinese = [](char c) { return static_cast<unsigned char>(c) >= 0xE3; };  // first of three bytes
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && is_chinese(text[end])) end += 3;
        end = std::min(end, text.size());
        if (end > i)
            print(list, font, {position.x + 0.6f + text_size(font, text.substr(0, i)).x, position.y}, colour,
                  text.substr(i, end - i));
        i = std::max(end, i + 1);
    }
}

std::vector<std::string_view> lines_of(ImFont* font, std::string_view text, float width) {
    return broken_lines(text, width, [font](std::string_view piece) { return text_size(font, piece).x; });
}

Role role_of(ImFont* font) {
    return font == look().heading ? Role::heading : font == look().mono ? Role::code : Role::text;
}

}  // namespace

void say_text(ImFont* font, std::string_view text, ImVec2 place, ImVec2 size) {
    if (text.empty() || !tree().listens()) return;
    const Role role = role_of(font);
    const std::uint8_t level = role == Role::heading ? 2 : 0;
    tree().say(
        at(place, {place.x + size.x, place.y + size.y}, {.role = role, .level = level, .name = std::string(text)}));
}

void put_text(ImDrawList& list, ImFont* font, ImVec2 position, ImU32 colour, std::string_view text) {
    const float ratio = look().pixels_per_point;
    position = {std::round(position.x * ratio) / ratio, std::round(position.y * ratio) / ratio};
    print(list, font, position, colour, text);
    if (font == look().strong || font == look().heading) embolden_chinese(list, font, position, colour, text);
}

ImVec2 text_size(ImFont* font, std::string_view text) {
    return font->CalcTextSizeA(line_height(font), FLT_MAX, 0, begin_of(text), begin_of(text) + text.size());
}

std::string fitting_text(ImFont* font, std::string text, float room) {
    if (text_size(font, text).x <= room) return text;
    while (!text.empty() && text_size(font, text + "…").x > room) {
        while (text.size() > 1 && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();  // UTF-8
        text.pop_back();
    }
    return text + "…";
}

float line_height(ImFont* font) { return font->FontSize * ImGui::GetIO().FontGlobalScale; }

void label(ImFont* font, Rgb colour, std::string_view text) {
    const ImVec2 position = ImGui::GetCursorScreenPos();
    put_text(*ImGui::GetWindowDrawList(), font, position, ink(colour), text);
    const ImVec2 size = text_size(font, text);
    say_text(font, text, position, size);
    ImGui::Dummy(size);
}

void paragraph(ImFont* font, Rgb colour, std::string_view text, float width) {
    const ImVec2 position = ImGui::GetCursorScreenPos();
    const std::vector<std::string_view> lines = lines_of(font, text, width);
    float y = position.y;
    for (const std::string_view line : lines) {
        put_text(*ImGui::GetWindowDrawList(), font, {position.x, y}, ink(colour), line);
        y += line_height(font);
    }
    say_text(font, text, position, {width, y - position.y});
    ImGui::Dummy({width, y - position.y});
}

float paragraph_height(ImFont* font, std::string_view text, float width) {
    return static_cast<float>(lines_of(font, text, width).size()) * line_height(font);
}

}  // namespace petal
