#include "ui/code_block.hpp"

#include "ui/line_breaks.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace petal {

namespace {

// A line of a program, wrapped: what does not fit goes on further in.
struct PlacedLine {
    float top, indentation;
    std::vector<std::string_view> pieces;
    float height() const {
        return line_height(look().mono) * static_cast<float>(std::max<std::size_t>(1, pieces.size()));
    }
};

constexpr float margin = 1.5f * unit, narrowest_line = 12;  // the latter in characters
constexpr int hang = 4;

float character_width() { return text_size(look().mono, " ").x; }

std::vector<std::string_view> wrapped(std::string_view line, float room) {
    const auto measure = [](std::string_view piece) { return text_size(look().mono, piece).x; };
    std::vector<std::string_view> pieces = broken_lines(line, room, measure);
    if (pieces.size() < 2) return pieces;
    std::string_view rest = line.substr(static_cast<std::size_t>(pieces[0].data() - line.data()) + pieces[0].size());
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    pieces.resize(1);
    for (const std::string_view piece : broken_lines(rest, room - hang * character_width(), measure))
        pieces.push_back(piece);
    return pieces;
}

// `room_at` tells how wide a line may be that begins so far down.
std::vector<PlacedLine> placed(const std::vector<std::string>& lines, const std::function<float(float)>& room_at) {
    std::vector<PlacedLine> places;
    float y = 0;
    for (const std::string& line : lines) {
        const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
        const float indentation = static_cast<float>(spaces) * character_width();
        const float room = std::max(narrowest_line * character_width(), room_at(y) - indentation);
        places.push_back({y, indentation, wrapped(std::string_view(line).substr(spaces), room)});
        y += places.back().height();
    }
    return places;
}

float height_of(const std::vector<PlacedLine>& places) {
    return places.empty() ? 0 : places.back().top + places.back().height();
}

void put_line(const PlacedLine& line, ImVec2 origin, Rgb colour = look().colours.ink) {
    ImVec2 place{origin.x + line.indentation, origin.y + line.top};
    for (std::size_t i = 0; i < line.pieces.size(); ++i) {
        const float left = place.x + (i > 0 ? hang * character_width() : 0);
        put_text(*ImGui::GetWindowDrawList(), look().mono, {left, place.y}, ink(colour), line.pieces[i]);
        place.y += line_height(look().mono);
    }
}

// Lines that are lit are marked as a diff would.
void say_listing(const std::vector<std::string>& lines, const std::function<bool(const std::string&)>& is_lit,
                 ImVec2 place, ImVec2 size) {
    if (!tree().listens()) return;
    std::string all;
    for (const std::string& line : lines) all += (is_lit(line) ? "> " : "  ") + line + '\n';
    say_text(look().mono, all, place, size);
}

}  // namespace

std::vector<std::string> lines_of_code(const std::string& code) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from <= code.size();) {
        const std::size_t end = std::min(code.find('\n', from), code.size());
        lines.push_back(code.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

void code_lines(Rgb colour, const std::string& code, float width) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const std::vector<std::string> lines = lines_of_code(code);
    const std::vector<PlacedLine> places = placed(lines, [&](float) { return width; });
    for (const PlacedLine& line : places) put_line(line, origin, colour);
    say_text(look().mono, code, origin, {width, height_of(places)});
    ImGui::Dummy({width, height_of(places)});
}

void draw_code(const PageInput& input, const char* id, const std::string& code, float width, Wishes& wishes) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float button = 76;
    const std::vector<std::string> lines = lines_of_code(code);
    // The button stands in the top corner, and lines below it have its room too.
    const std::vector<PlacedLine> places =
        placed(lines, [&](float y) { return width - 2 * margin - (y < look().row ? button : 0); });
    const float words = height_of(places), height = std::max(look().row, words + unit);
    ImGui::GetWindowDrawList()->AddRectFilled(origin, {origin.x + width, origin.y + height},
                                              ink(look().colours.control), corner);
    for (const PlacedLine& line : places) put_line(line, {origin.x + margin, origin.y + (height - words) / 2});
    say_text(look().mono, code, origin, {width, height});
    ImGui::SetCursorScreenPos({origin.x + width - button, origin.y});
    const char* copy = texts::copy_line.in(input.language);
    if (text_button(id, copy, button, ButtonKind::quiet, copy + (" " + lines.front())))
        wishes.push_back(CopyText{code});
    ImGui::SetCursorScreenPos({origin.x, origin.y + height});
    vertical_space(unit);
}

void draw_listing(const std::vector<std::string>& lines, const std::function<bool(const std::string&)>& is_lit,
                  float width) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos(), inside{origin.x + margin, origin.y + unit};
    const std::vector<PlacedLine> places = placed(lines, [&](float) { return width - margin - unit; });
    const float height = height_of(places) + 2 * unit;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(origin, {origin.x + width, origin.y + height}, ink(p.control), corner);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_lit(lines[i])) {
            const float top = inside.y + places[i].top, bottom = top + places[i].height();
            list.AddRectFilled({origin.x, top}, {origin.x + width, bottom}, ink(p.accent, 0.16f));
            list.AddRectFilled({origin.x, top}, {origin.x + 3, bottom}, ink(p.accent));
        }
        put_line(places[i], inside);
    }
    say_listing(lines, is_lit, origin, {width, height});
    ImGui::Dummy({width, height});
}

}  // namespace petal
