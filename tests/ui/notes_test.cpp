// The table in tests/README.md of the notes' lines: each is to be seen where it says, and tested by the test that it
// names.
#include "ui/drawn_texts.hpp"
#include "ui/headless_page.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

using namespace petal;

namespace {

const std::string root = PETAL_SOURCE_DIR "/";

std::string text_of(const std::string& path) {
    std::ifstream file(root + path);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

struct Line {
    std::string number, link;
    std::vector<std::string> seen;  // texts of the page
    std::string test, test_file;
};

// Cells are | number | line of the notes | `link` | “a text”, “another” | “name of the test” in `file` |.
std::vector<Line> lines_of_the_notes() {
    const std::string readme = text_of("tests/README.md");
    const std::regex row(R"(\n\| (\d+) \| [^|]* \| `([^`|]*)` \| ([^|]*) \| “([^|]*)” in `([^`|]*)` \|)");
    const std::regex quoted("“(.*?)”");
    std::vector<Line> lines;
    for (std::sregex_iterator at(readme.begin(), readme.end(), row), end; at != end; ++at) {
        const std::string seen = (*at)[3];
        Line line{(*at)[1], (*at)[2], {}, (*at)[4], (*at)[5]};
        for (std::sregex_iterator text(seen.begin(), seen.end(), quoted); text != end; ++text)
            line.seen.push_back((*text)[1]);
        lines.push_back(line);
    }
    const std::regex any_row(R"(\n\| \d)");
    CHECK(std::distance(std::sregex_iterator(readme.begin(), readme.end(), any_row), {}) ==
          static_cast<std::ptrdiff_t>(lines.size()));
    return lines;
}

// All that the page has written in its last frame, a text that was wrapped in one piece.
std::string written() {
    std::string all;
    for (const DrawnText& text : drawn_texts()) all += text.words + ' ';
    return all;
}

// Draws until the text is there, or nothing goes on by itself.
bool is_seen(HeadlessPage& page, const std::string& text) {
    for (int frame = 0; frame < 5000; ++frame) {
        const bool goes_on = page.draw();
        if (written().find(text) != std::string::npos) return true;
        if (!goes_on) return false;
    }
    return false;
}

// A file's text, with names of tests that are broken over lines in one piece.
std::string tests_of(const std::string& path) {
    return std::regex_replace(text_of(path), std::regex("\"\\s*\n\\s*\""), "");
}

}  // namespace

TEST_CASE("each line of the notes is seen in the lab and idea that the table of tests/README.md names") {
    const std::vector<Line> lines = lines_of_the_notes();
    for (int number = 1; number <= 28; ++number) {
        CAPTURE(number);
        CHECK(std::any_of(lines.begin(), lines.end(),
                          [&](const Line& line) { return line.number == std::to_string(number); }));
    }
    for (const Line& line : lines) {
        CAPTURE(line.number, line.link);
        HeadlessPage page(line.link, {{1280, 4000}});
        CHECK(page.app->page_input(0, 0, false).notices.empty());
        CHECK(!line.seen.empty());
        for (const std::string& text : line.seen) {
            CAPTURE(text);
            CHECK(is_seen(page, text));
        }
    }
}

TEST_CASE("the tests that the table of the notes names are there") {
    for (const Line& line : lines_of_the_notes()) {
        CAPTURE(line.number, line.test, line.test_file);
        CHECK(tests_of(line.test_file).find(line.test) != std::string::npos);
    }
}
