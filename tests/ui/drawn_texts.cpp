#include "ui/drawn_texts.hpp"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace petal {

namespace {

constexpr float tolerance = 1;  // in points: letters are drawn on whole pixels

std::vector<DrawnText> texts;

ImRect ink_of(const ImFont* font, float size, ImVec2 place, std::string_view text) {
    const float scale = size / font->FontSize;
    ImRect box{FLT_MAX, FLT_MAX, -FLT_MAX, -FLT_MAX};
    float x = std::floor(place.x);
    const float y = std::floor(place.y);
    for (const char* at = text.data(); at < text.data() + text.size();) {
        unsigned character = 0;
        at += ImTextCharFromUtf8(&character, at, text.data() + text.size());
        const ImFontGlyph* glyph = font->FindGlyph(static_cast<ImWchar>(character));
        if (!glyph) continue;
        if (glyph->Visible) {
            box.Add(ImVec2{x + glyph->X0 * scale, y + glyph->Y0 * scale});
            box.Add(ImVec2{x + glyph->X1 * scale, y + glyph->Y1 * scale});
        }
        x += glyph->AdvanceX * scale;
    }
    return box;
}

// Bold Chinese characters are printed a second time beside themselves (ui/lettering.cpp).
bool is_printed_again(const DrawnText& text) {
    if (texts.empty() || texts.back().list != text.list) return false;
    const DrawnText& before = texts.back();
    return before.words.find(text.words) != std::string::npos && text.ink.Min.y >= before.ink.Min.y &&
           text.ink.Max.y <= before.ink.Max.y && text.ink.Min.x >= before.ink.Min.x &&
           text.ink.Max.x <= before.ink.Max.x + 2;
}

void take_down_line(const ImDrawList& list, const ImGuiWindow* window, const ImFont* font, float size, ImVec2 place,
                    std::string_view text, const ImVec4* fine_clip) {
    DrawnText drawn{std::string(text), &list, ink_of(font, size, place, text), list._CmdHeader.ClipRect, false};
    if (drawn.ink.Min.x > drawn.ink.Max.x) return;  // blanks
    if (fine_clip) drawn.seen.ClipWithFull(*fine_clip);
    const ImRect& column = window->InnerClipRect;
    drawn.is_clipped_alone = drawn.seen.Min.y > column.Min.y || drawn.seen.Max.y < column.Max.y;
    if (!is_printed_again(drawn)) texts.push_back(std::move(drawn));
}

void take_down(const ImDrawList& list, const ImFont* font, float size, ImVec2 place, std::string_view text,
               const ImVec4* fine_clip) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiWindow* window = context.CurrentWindow;
    if (!window || window->HiddenFramesCannotSkipItems > 0) return;  // laid out to be measured
    if (!font) font = context.Font;
    if (size == 0) size = context.FontSize;
    for (;; place.y += size) {
        const std::size_t end = text.find('\n');
        take_down_line(list, window, font, size, place, text.substr(0, end), fine_clip);
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
}

bool is_cut(const DrawnText& text) {
    return text.ink.Min.x < text.seen.Min.x - tolerance || text.ink.Max.x > text.seen.Max.x + tolerance;
}

// Where it would be seen if its column were scrolled there.
ImRect box_of(const DrawnText& text) {
    ImRect box = text.ink;
    ImRect seen = text.seen;
    if (!text.is_clipped_alone) seen.Min.y = -FLT_MAX, seen.Max.y = FLT_MAX;
    box.ClipWithFull(seen);
    return box;
}

bool collide(const ImRect& a, const ImRect& b) {
    const float width = std::min(a.Max.x, b.Max.x) - std::max(a.Min.x, b.Min.x),
                height = std::min(a.Max.y, b.Max.y) - std::max(a.Min.y, b.Min.y);
    return width > tolerance && height > tolerance;
}

std::string described(const DrawnText& text) {
    char place[96];
    std::snprintf(place, sizeof place, " (%.0f–%.0f, %.0f–%.0f)", static_cast<double>(text.ink.Min.x),
                  static_cast<double>(text.ink.Max.x), static_cast<double>(text.ink.Min.y),
                  static_cast<double>(text.ink.Max.y));
    return "“" + text.words + "”" + place;
}

}  // namespace

void forget_texts() { texts.clear(); }
const std::vector<DrawnText>& drawn_texts() { return texts; }

std::vector<std::string> unreadable_texts() {
    std::vector<std::string> faults;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (is_cut(texts[i])) {
            char seen[64];
            std::snprintf(seen, sizeof seen, " is cut: %.0f–%.0f is seen", static_cast<double>(texts[i].seen.Min.x),
                          static_cast<double>(texts[i].seen.Max.x));
            faults.push_back(described(texts[i]) + seen);
        }
        for (std::size_t j = 0; j < i; ++j)
            if (texts[i].list == texts[j].list && collide(box_of(texts[i]), box_of(texts[j])))
                faults.push_back(described(texts[i]) + " lies on " + described(texts[j]));
    }
    return faults;
}

}  // namespace petal

// The linker sends Dear ImGui's and Petal's calls of ImDrawList::AddText here (tests/CMakeLists.txt): each text passes
// through it, Petal's own and those in Dear ImGui's fields and lists.
extern "C" {
void real_add_text(ImDrawList*, const ImFont*, float, const ImVec2&, ImU32, const char*, const char*, float,
                   const ImVec4*) __asm__("__real_" PETAL_ADD_TEXT);
void wrapped_add_text(ImDrawList*, const ImFont*, float, const ImVec2&, ImU32, const char*, const char*, float,
                      const ImVec4*) __asm__("__wrap_" PETAL_ADD_TEXT);

void wrapped_add_text(ImDrawList* list, const ImFont* font, float size, const ImVec2& place, ImU32 colour,
                      const char* begin, const char* end, float wrap, const ImVec4* fine_clip) {
    const std::string_view text = end ? std::string_view(begin, static_cast<std::size_t>(end - begin)) : begin;
    if ((colour & IM_COL32_A_MASK) != 0 && !text.empty()) petal::take_down(*list, font, size, place, text, fine_clip);
    real_add_text(list, font, size, place, colour, begin, end, wrap, fine_clip);
}
}
