#include "cli/points.hpp"

#include "training/file_error.hpp"

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
    const Matrix X = read_points("x,y\r\n1,2\r\n\n# a comment\n 3 , 4", "points.csv");
    REQUIRE(X.rows() == 2);
    REQUIRE(X.cols() == 2);
    CHECK(X(0, 0) == 1);
    CHECK(X(1, 1) == 4);
    CHECK(read_points("", "points.csv").cols() == 0);
}

TEST_CASE("a line that is no point is named by its number") {
    try {
        read_points("1,2\n\nthree,4\n", "points.csv");
        FAIL("it was read");
    } catch (const FileError& error) {
        CHECK(std::string(error.what()).find("points.csv, line 3") == 0);
    }
}
