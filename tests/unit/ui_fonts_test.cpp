#include "ui/fonts.hpp"

#include "ui/controls.hpp"

#include <imgui.h>

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("what no font has is shown as such, not as a question that the user asked") {
    ImGui::CreateContext();
    forget_controls();  // links the hook that Dear ImGui calls
    build_fonts(1, 8192);
    for (ImFont* font : {look().text, look().strong, look().caption, look().heading, look().mono}) {
        CHECK(font->FallbackChar == 0xFFFD);
        CHECK(font->FindGlyph(0x9F98) == font->FindGlyph(0xFFFD));  // 龘, in no text of Petal
        CHECK(font->FindGlyphNoFallback('?') != font->FindGlyph(0xFFFD));
    }
    ImGui::DestroyContext();
}
