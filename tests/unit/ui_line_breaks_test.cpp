#include "ui/line_breaks.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace petal;
using Lines = std::vector<std::string_view>;

namespace {

// Latin letters are one wide, Chinese characters two, as in a typewriter's face.
float typewriter(std::string_view text) {
    float width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) width += 1;
        if (byte >= 0xC0) width += 2;
    }
    return width;
}

Lines broken(std::string_view text, float width) { return broken_lines(text, width, typewriter); }

}  // namespace

TEST_CASE("English breaks between words and drops the space there") {
    CHECK(broken("the cost falls slowly", 10) == Lines{"the cost", "falls", "slowly"});
    CHECK(broken("short", 10) == Lines{"short"});
    CHECK(broken("", 10).empty());
}

TEST_CASE("a newline ends a line, and what follows it breaks by itself") {
    CHECK(broken("s = 0\nfor i in x:\n    s += i", 7) == Lines{"s = 0", "for i", "in x:", "    s", "+= i"});
}

TEST_CASE("a percent sign stays with its number") { CHECK(broken("is 90.5 % now", 7) == Lines{"is", "90.5 %", "now"}); }

TEST_CASE("a short equation with a number stays in one line, a line of code does not") {
    CHECK(broken("the line z = 0 is", 10) == Lines{"the line", "z = 0 is"});
    CHECK(broken("the line z = 0 is", 12) == Lines{"the line", "z = 0 is"});
    CHECK(broken("直线 z = 0 与", 8) == Lines{"直线", "z = 0 与"});
    CHECK(broken("A_prev = np.dot(W, A)", 12) == Lines{"A_prev =", "np.dot(W, A)"});
    CHECK(broken("learning_rate = 0.5", 16) == Lines{"learning_rate =", "0.5"});
}

TEST_CASE("Chinese breaks between characters, but never before closing or after opening punctuation") {
    CHECK(broken("决策边界是直线", 8) == Lines{"决策边界", "是直线"});
    CHECK(broken("决策边界，是直线", 8) == Lines{"决策边", "界，是直", "线"});
    CHECK(broken("测试点（空心）", 8) == Lines{"测试点", "（空心）"});
}

TEST_CASE("a Latin word inside Chinese stays whole") {
    CHECK(broken("用softmax输出", 9) == Lines{"用softmax", "输出"});
    CHECK(broken("选用softmax输出", 9) == Lines{"选用", "softmax输", "出"});
}

TEST_CASE("a word wider than the line is cut, and every line holds something") {
    CHECK(broken("abcdefgh", 3) == Lines{"abc", "def", "gh"});
    CHECK(broken("abc", 0) == Lines{"a", "b", "c"});
    CHECK(broken("边界", 1) == Lines{"边", "界"});
}

TEST_CASE("bytes that are no UTF-8 do not stop it") {
    std::size_t bytes = 0;
    const std::string text = "ok \xFF\xE5\x86 \xC3";
    for (const std::string_view line : broken(text, 2)) bytes += line.size();
    CHECK(bytes > 0);
}
