#include "ui/fonts.hpp"

#include "ui/tree.hpp"

#include "ui/tips.hpp"

#include "assets/fonts.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

Style current;

struct FontFile {
    const unsigned char* bytes;
    unsigned size;
    const unsigned short* ranges;
};

int big_endian16(const unsigned char* bytes) { return static_cast<short>(bytes[0] << 8 | bytes[1]); }
unsigned big_endian32(const unsigned char* bytes) {
    return static_cast<unsigned>(bytes[0]) << 24 | static_cast<unsigned>(bytes[1]) << 16 |
           static_cast<unsigned>(bytes[2]) << 8 | bytes[3];
}

const unsigned char* table(const FontFile& file, unsigned tag) {
    const int tables = big_endian16(file.bytes + 4);
    for (int i = 0; i < tables; ++i) {
        const unsigned char* entry = file.bytes + 12 + 16 * i;
        if (big_endian32(entry) == tag) return file.bytes + big_endian32(entry + 8);
    }
    return nullptr;
}

// ImGui counts a font's size from ascender to descender, typographers count the em; fonts differ in the ratio of the
// two.
float height_of_one_em(const FontFile& file) {
    const unsigned char *head = table(file, 0x68656164), *hhea = table(file, 0x68686561);
    if (!head || !hhea) return 1.0f;
    return static_cast<float>(big_endian16(hhea + 4) - big_endian16(hhea + 6)) /
           static_cast<float>(big_endian16(head + 18));
}

ImFont* add_font(const FontFile& file, float em, float scale, bool merge) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.MergeMode = merge;
    config.OversampleH = config.OversampleV = 1;
    config.PixelSnapH = true;
    const float size = std::round(em * scale * height_of_one_em(file));
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(file.bytes),
                                                      static_cast<int>(file.size), size, &config, file.ranges);
}

// With signs of mathematics that Latin fonts lack.
ImFont* add_with_chinese(const FontFile& file, float em, float scale) {
    ImFont* font = add_font(file, em, scale, false);
    add_font({petal_font_mono, petal_font_mono_size, petal_font_signs_ranges}, em, scale, true);
    add_font({petal_font_cjk, petal_font_cjk_size, petal_font_cjk_ranges}, em, scale, true);
    return font;
}

void bake(float scale) {
    ImGuiIO& io = ImGui::GetIO();
    io.Fonts->Clear();
    io.Fonts->Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
    const FontFile sans{petal_font_sans, petal_font_sans_size, petal_font_sans_ranges};
    const FontFile bold{petal_font_sans_bold, petal_font_sans_bold_size, petal_font_sans_bold_ranges};
    current.text = add_with_chinese(sans, 16, scale);
    current.strong = add_with_chinese(bold, 16, scale);
    current.caption = add_with_chinese(sans, 13, scale);
    current.heading = add_with_chinese(bold, 22, scale);
    current.figure = add_font(bold, 26, scale, false);
    current.mono = add_font({petal_font_mono, petal_font_mono_size, petal_font_mono_ranges}, 14, scale, false);
    io.FontDefault = current.text;
    io.FontGlobalScale = 1 / scale;
    io.Fonts->Build();
}

ImVec4 vec(Rgb c, float alpha = 1) {
    return {static_cast<float>(c.r) / 255, static_cast<float>(c.g) / 255, static_cast<float>(c.b) / 255, alpha};
}

void set_sizes(ImGuiStyle& style) {
    style.WindowPadding = {0, 0};
    style.WindowRounding = 0;
    style.WindowBorderSize = style.ChildBorderSize = style.FrameBorderSize = 0;
    style.PopupBorderSize = 1;
    style.FrameRounding = style.PopupRounding = style.GrabRounding = corner;
    style.ItemSpacing = {unit, unit};
    style.ItemInnerSpacing = {unit, unit};
    style.ScrollbarSize = 6;
    style.ScrollbarRounding = 3;
    style.DisabledAlpha = 0.45f;
    style.HoverStationaryDelay = tip_rest;
    style.HoverDelayShort = style.HoverDelayNormal = tip_delay;  // under the pointer, and at the keyboard's place
    style.CircleTessellationMaxError = 0.2f;
}

}  // namespace

const Style& look() { return current; }

void set_row_height(float points, bool touch) {
    current.row = points;
    current.touch = touch;
    current.hovers = !touch || tree().long_press;
    ImGui::GetStyle().FramePadding = {8, std::max(0.0f, (points - ImGui::GetFontSize()) / 2)};
}

void set_language(Language language) { current.language = language; }

void build_fonts(float pixels_per_point, int largest_texture) {
    current.pixels_per_point = pixels_per_point;
    const ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    float scale = pixels_per_point;
    bake(scale);
    const float most = static_cast<float>(largest_texture);
    while (atlas.TexWidth > largest_texture || atlas.TexHeight > largest_texture) {
        // The letters' area grows with the square of their size.
        const float area = static_cast<float>(atlas.TexWidth) * static_cast<float>(atlas.TexHeight);
        scale *= 0.98f * std::min(1.0f, most / std::sqrt(area));
        bake(scale);
    }
    set_sizes(ImGui::GetStyle());
}

void apply_theme(Theme theme, const Preferences& preferences) {
    const Palette p = palette_for(theme, preferences);
    if (!(current.colours == p)) ++current.colouring;
    current.colours = p;
    ImVec4* colours = ImGui::GetStyle().Colors;
    for (int i = 0; i < ImGuiCol_COUNT; ++i) colours[i] = vec(p.ink);
    for (const int i : {ImGuiCol_ChildBg, ImGuiCol_ResizeGrip, ImGuiCol_ScrollbarBg, ImGuiCol_BorderShadow})
        colours[i] = vec(p.page, 0);
    colours[ImGuiCol_TextDisabled] = vec(p.muted);
    colours[ImGuiCol_WindowBg] = vec(p.page);
    colours[ImGuiCol_PopupBg] = vec(p.page);
    colours[ImGuiCol_Separator] = vec(p.line);
    for (const int i : {ImGuiCol_Border, ImGuiCol_ScrollbarGrab}) colours[i] = vec(p.edge);
    for (const int i : {ImGuiCol_FrameBg, ImGuiCol_Button, ImGuiCol_Header}) colours[i] = vec(p.control);
    for (const int i : {ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive, ImGuiCol_ButtonHovered, ImGuiCol_ButtonActive,
                        ImGuiCol_HeaderHovered, ImGuiCol_HeaderActive})
        colours[i] = vec(p.control_hot);
    for (const int i : {ImGuiCol_ScrollbarGrabHovered, ImGuiCol_ScrollbarGrabActive}) colours[i] = vec(p.muted);
    for (const int i : {ImGuiCol_NavHighlight, ImGuiCol_CheckMark, ImGuiCol_SliderGrab, ImGuiCol_SliderGrabActive,
                        ImGuiCol_DragDropTarget})
        colours[i] = vec(p.accent);
    colours[ImGuiCol_TextSelectedBg] = vec(p.accent, 0.3f);
    colours[ImGuiCol_ModalWindowDimBg] = colours[ImGuiCol_NavWindowingDimBg] = vec(p.ink, 0.2f);
}

}  // namespace petal
