#include "ui/arrays/array_facts.hpp"

#include "experiment/experiment_text.hpp"
#include "ui/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

std::string status(const std::string& text, const Snapshot& snapshot = {}) {
    const ParsedExperiment parsed = parse_experiment("lab=arrays&" + text);
    CAPTURE(text);
    CHECK(parsed.problems.empty());
    return status_text(snapshot, parsed.experiment, Language::en);
}

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("broadcasting is told dimension by dimension from the right") {
    const std::string text = status("A=1,2,3;4,5,6&B=10,20,30&op=multiply");
    CHECK(says(text, "Dimension 1 from the right: 3 and 3 are equal. Dimension 2 from the right: B has none"));
    CHECK(says(text, "shape (2,3): 10, 40, 90, 40, 100, 180."));
    CHECK(says(status("A=1,2,3;4,5,6&B=1,2"),
               "ValueError: operands could not be broadcast together with shapes (2,3) (2,) "));
}

TEST_CASE("rows are normalized, or the wrong way without keepdims") {
    CHECK(says(status("idea=normalize"), "The rows of the result have the lengths 1, 1."));
    CHECK(says(status("idea=normalize&keepdims=false"), "ValueError: operands"));
    CHECK(says(status("idea=normalize&keepdims=false&A=3,4;0,1"), "not 1: each column was divided"));
    CHECK(says(status("idea=normalize&A=3,4"), "AxisError: axis 1 is out of bounds"));
}

TEST_CASE("softmax adds up to 1") {
    CHECK(says(status("idea=softmax&A=0,0;"), "Row 1 becomes 0.5, 0.5, which adds up to 1."));
}

TEST_CASE("the notes' vectors give 278") {
    const std::string text = status("idea=products");
    CHECK(says(text, "dot(A, B) = 278."));
    CHECK(says(text, "multiply(A, B) = 81, 4, 10, 0, 0, 63, 10, 0, 0, 0, 81, 4, 25, 0, 0."));
    CHECK(says(text, "shape (15,15), and its diagonal adds up to 278."));
    CHECK(says(status("idea=products&A=1,2&B=1,2,3"), "not aligned: 2 (dim 0) != 3 (dim 0)"));
}

TEST_CASE("an array of one dimension and a column are told apart") {
    const std::string text = status("idea=rank1&A=1,2");
    CHECK(says(text, "of shape (2,), a.T has shape (2,) and dot(a, a.T) has shape (): 5."));
    CHECK(says(text, "of shape (2,1), a.T has shape (1,2) and dot(a, a.T) has shape (2,2): 1, 2, 2, 4."));
}

TEST_CASE("a number of the image is found in the vector") {
    CHECK(says(status("idea=reshape"), "image[0, 0, 0] = 0.41702 stands at index 0"));
    CHECK(says(status("idea=reshape&index=9"), "image[1, 1, 1] = 0.53882 stands at index 9 = (1 × 3 + 1) × 2 + 1"));
}

TEST_CASE("times have units, and the ratio is theirs") {
    CHECK(says(status("idea=timing"), "Nothing is measured yet."));
    Snapshot snapshot;
    snapshot.speed = SpeedMeasured{true, 8, {{SpeedTask::dot, 1000000, 0.003, 0.0005, 1, 1}}};
    const std::string text = status("idea=timing", snapshot);
    CHECK(says(text, "Measuring, 2 of 8"));
    CHECK(says(text, "n = 1,000,000: loop 3 ms, vectorized 500 µs, 6.0 times as fast."));
}

TEST_CASE("an array is written as NumPy reads it") {
    CHECK(numpy_literal({{2, 2}, {1, 2.5, -3, 4}}) == "[[1, 2.5], [-3, 4]]");
    CHECK(numpy_literal({{2}, {1, 2}}) == "[1, 2]");
    CHECK(numpy_literal({{}, {7}}) == "7");
}
