#include "cli/points.hpp"

#include "formats/file_error.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace petal;

TEST_CASE("a point is two numbers with a comma") {
    const auto point = read_point(" 1.5 , -2e-1");
    REQUIRE(point);
    CHECK(point->x == 1.5);
    CHECK(point->y == -0.2);
    for (const char* text : {"", "1", "1,", ",1", "1,2,3", "1;2", "nan,1", "1,inf"}) {
        CAPTURE(text);
        CHECK_FALSE(read_point(text));
    }
}

TEST_CASE("points are read line by line, without a heading, comments and empty lines") {
    const PointTable table = read_points("x,y\r\n1,2\r\n\n# a comment\n 3 , 4", "points.csv");
    REQUIRE(table.X.rows() == 2);
    REQUIRE(table.X.cols() == 2);
    CHECK(table.X(0, 0) == 1);
    CHECK(table.X(1, 1) == 4);
    CHECK(table.remark == "points.csv, line 1: 'x,y' is taken for a heading and passed over.");
    CHECK(read_points("", "points.csv").X.cols() == 0);
    CHECK(read_points("1,2", "points.csv").remark == "");
    CHECK(read_points("", "points.csv").remark == "points.csv holds no points.");
}

TEST_CASE("points may be separated, quoted and ended as other programs do") {
    for (const char* text : {"1,2\n3,4", "1;2\n3;4\n", "1\t2\n3\t4\n", "1 2\n 3   4 \n", "1,2\r3,4\r",
                             "\xef\xbb\xbf"
                             "1,2\r\n3,4\r\n",
                             "\"1\",\"2\"\n\"3\",4", "１，２\n３；４", "1　2\n3　4"}) {
        CAPTURE(text);
        const PointTable table = read_points(text, "points.csv");
        REQUIRE(table.X.cols() == 2);
        CHECK(table.X(1, 0) == 2);
        CHECK(table.X(0, 1) == 3);
        CHECK(table.remark == "");
    }
}

TEST_CASE("only a first line of words is a heading") {
    for (const char* heading : {"x", "x,y", "\"x\";\"y\"", "x1 x2", "_,_", "x,y,class", "横坐标,纵坐标"}) {
        CAPTURE(heading);
        CHECK_FALSE(read_points(heading + std::string("\n1,2\n"), "points.csv").remark.empty());
    }
    for (const char* row :
         {"nan,1",   "NaN,nan", "NA,NA", "n/a,1",  "inf,1",       "Infinity,inf", "null,None", "\"nan\",\"2\"",
          "x,1",     ",y",      ",",     "#N/A,1", "#NUM!,#NUM!", "½,½",          "∞,∞",       "\"1,5\",\"2,5\"",
          "1,5;2,5", "1,2,3",   "1,2,",  "1",      "-,-"}) {
        CAPTURE(row);
        CHECK_THROWS_AS(read_points(row + std::string("\n1,2\n"), "points.csv"), FileError);
    }
}

TEST_CASE("the line of a spreadsheet is shown with spaces for its tabs") {
    try {
        read_points("1\t2\t3", "points.csv");
        FAIL("it was read");
    } catch (const FileError& error) {
        CHECK(std::string(error.what()) == "points.csv, line 1: '1 2 3' is no point: it has 3 values; write x,y.");
    }
}

TEST_CASE("bytes that are no text of UTF-8 are refused, and a long line is shortened between its characters") {
    CHECK_THROWS_AS(read_points(std::string_view("\xff\xfe"
                                                 "1\0,\0",
                                                 6),
                                "points.csv"),
                    FileError);
    std::string line = "1,";
    for (int i = 0; i < 60; ++i) line += "猫";
    try {
        read_points(line, "points.csv");
        FAIL("it was read");
    } catch (const FileError& error) {
        CHECK(std::string(error.what()).find("猫…' is no point: ") != std::string::npos);
    }
}

TEST_CASE("a line that is no point is named by its number") {
    try {
        read_points("1,2\n\nthree,4\n", "points.csv");
        FAIL("it was read");
    } catch (const FileError& error) {
        CHECK(std::string(error.what()).find("points.csv, line 3") == 0);
    }
}
