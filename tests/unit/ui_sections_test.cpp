#include "ui/labs.hpp"

#include "experiment/keys.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <tuple>

using namespace petal;

namespace {

// Of each lab and idea, as a page shows them together.
template <class Visit> void each_page(const Visit& visit) {
    for (const Lab lab : all_of_choice<Lab>())
        for (const Idea idea : ideas_of(lab)) {
            std::vector<const Section*> shown;
            for (const Section& section : lab_page(lab).sections)
                if (section.of & ideas(idea)) shown.push_back(&section);
            visit(shown);
        }
}

}  // namespace

TEST_CASE("a section's name is one lowercase word and no key's name") {
    for (const Lab lab : all_of_choice<Lab>())
        for (const Section& section : lab_page(lab).sections) {
            CAPTURE(section.name);
            CHECK_FALSE(section.name.empty());
            CHECK(std::all_of(section.name.begin(), section.name.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
            CHECK(find_key(section.name) == nullptr);
        }
}

TEST_CASE("the sections that are shown together have different names") {
    each_page([](const std::vector<const Section*>& shown) {
        CHECK_FALSE(shown.empty());
        std::set<std::string_view> names;
        for (const Section* section : shown) {
            CAPTURE(section->name);
            CHECK(names.insert(section->name).second);
        }
    });
}

TEST_CASE("no two sections that are shown together have the same place, on a page of any width") {
    each_page([](const std::vector<const Section*>& shown) {
        for (const auto place : {&Section::wide, &Section::medium, &Section::narrow}) {
            std::set<std::tuple<PageColumn, int>> taken;
            for (const Section* section : shown) {
                CAPTURE(section->name);
                CHECK(taken.insert({(section->*place).column, (section->*place).order}).second);
            }
        }
    });
}

TEST_CASE("a page of medium width has no column at the right, a narrow one is one column") {
    for (const Lab lab : all_of_choice<Lab>())
        for (const Section& section : lab_page(lab).sections) {
            CAPTURE(section.name);
            CHECK(section.medium.column != PageColumn::right);
            CHECK(section.narrow.column == PageColumn::middle);
        }
}
