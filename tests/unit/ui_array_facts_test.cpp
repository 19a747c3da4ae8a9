#include "ui/arrays/array_facts.hpp"

#include "experiment/experiment_text.hpp"
#include "told_text.hpp"
#include "ui/page.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

std::string arrays_status(const std::string& text, const Snapshot& snapshot = {}) {
    const ParsedExperiment parsed = parse_experiment("lab=arrays&" + text);
    CAPTURE(text);
    CHECK(parsed.problems.empty());
    return status_text(snapshot, parsed.experiment, Language::en);
}

}  // namespace

TEST_CASE("broadcasting is told dimension by dimension from the right") {
    const std::string text = arrays_status("A=1,2,3;4,5,6&B=10,20,30&op=multiply");
    CHECK(says(text, "Dimension 1 from the right: 3 and 3 are equal. Dimension 2 from the right: B has none"));
    CHECK(says(text, "shape (2,3): 10, 40, 90, 40, 100, 180."));
    CHECK(says(arrays_status("A=1,2,3;4,5,6&B=1,2"),
               "ValueError: operands could not be broadcast together with shapes (2,3) (2,) "));
}

TEST_CASE("rows are normalized, or the wrong way without keepdims") {
    CHECK(says(arrays_status("idea=normalize"), "The rows of the result have the lengths 1, 1."));
    CHECK(says(arrays_status("idea=normalize&keepdims=false"), "ValueError: operands"));
    CHECK(says(arrays_status("idea=normalize&keepdims=false&A=3,4;0,1"), "not 1: each column was divided"));
    CHECK(says(arrays_status("idea=normalize&A=3,4"), "AxisError: axis 1 is out of bounds"));
}

TEST_CASE("columns are normalized along axis 0, with keepdims or without") {
    const std::string text = arrays_status("idea=normalize&axis=0&A=3,0;4,2");
    CHECK(
        says(text, "The norms of the columns are 5, 2, with shape (1,2). The columns of the result have the lengths"));
    CHECK(says(text, "lengths 1, 1."));
    CHECK_FALSE(says(text, "missing dimension"));
    const std::string lying = arrays_status("idea=normalize&axis=0&keepdims=false&A=3,0;4,2");
    CHECK(says(lying, "with shape (2,). The columns of the result have the lengths 1, 1. Norms of columns fit"));
    CHECK(says(arrays_status("idea=normalize&axis=0&A=3,4"),
               "The norm of the vector is 5, with shape (1,). The result has the"));
}

TEST_CASE("a row has length 1 by the norm that divided it") {
    const std::string sums = arrays_status("idea=normalize&ord=1");
    CHECK(says(sums, "ord=1 the length is the sum of the absolute values. The norms of the rows are 7, 12,"));
    CHECK(says(sums, "The rows of the result have the lengths 1, 1."));
    const std::string largest = arrays_status("idea=normalize&ord=inf&A=-8,2;1,4");
    CHECK(says(largest, "ord=np.inf the length is the largest absolute value. The norms of the rows are 8, 4,"));
    CHECK(says(largest, "have the lengths 1, 1."));
}

TEST_CASE("softmax adds up to 1") {
    CHECK(says(arrays_status("idea=softmax&A=0,0;"), "Row 1 becomes 0.5, 0.5, which adds up to 1."));
}

TEST_CASE("math.exp refuses an array, but not one number in an array") {
    const std::string refusal = "TypeError: only length-1 arrays can be converted to Python scalars";
    CHECK(says(arrays_status("idea=softmax"), "math.exp(A) takes one number, and stops with " + refusal));
    CHECK(says(arrays_status("idea=softmax&A=2;"), "math.exp(A) works here too"));
}

TEST_CASE("matrices of four by three and three by two have a dot product, and no elementwise one") {
    const std::string text = arrays_status("idea=products&A=1,2,3;4,5,6;7,8,9;10,11,12&B=1,2;3,4;5,6");
    CHECK(says(text, "dot(A, B) has shape (4,2): 22, 28, 49, 64, 76, 100, 103, 136."));
    CHECK(says(text, "ValueError: operands could not be broadcast together with shapes (4,3) (3,2) "));
    CHECK(says(text, "For A * B, B could have the shape (4,1) or (1,3)"));
    const std::string column = arrays_status("idea=products&A=1,2;3,4&B=10;20");
    CHECK(says(column, "multiply(A, B) has shape (2,2): 10, 20, 60, 80."));
    CHECK_FALSE(says(column, "could have the shape"));
}

TEST_CASE("the heading over dot says what it makes of the shapes") {
    const Array number{{}, {2}}, vector{{2}, {1, 2}}, long_vector{{3}, {1, 2, 3}}, matrix{{2, 2}, {1, 2, 3, 4}};
    const auto heading = [](const Array& A, const Array& B) { return dot_heading(A, B, Language::en); };
    CHECK(heading(vector, vector) == "dot: one number");
    CHECK(heading(matrix, matrix) == "dot: each row of A times each column of B");
    CHECK(heading(matrix, vector) == "dot: one number for each row of A");
    CHECK(heading(vector, matrix) == "dot: one number for each column of B");
    CHECK(heading(number, matrix) == "dot with a number: every entry times it");
    CHECK(heading(number, number) == "dot: one number");
    CHECK(heading(matrix, long_vector) == "dot: the shapes do not go together");
}

TEST_CASE("an error that stands in the tables is not said again under them") {
    for (const char* text : {"A=1,2,3;4,5,6&B=1,2", "idea=normalize&keepdims=false", "idea=normalize&A=3,4",
                             "idea=softmax&keepdims=false", "idea=products&A=1,2&B=1,2,3"}) {
        const Experiment experiment = parse_experiment("lab=arrays&" + std::string(text)).experiment;
        for (const Language language : {Language::en, Language::zh}) {
            const std::string beside = spoken(facts_beside_tables({}, experiment, language));
            CAPTURE(beside);
            CHECK(!beside.empty());
            CHECK_FALSE(says(beside, "ValueError"));
            CHECK_FALSE(says(beside, "AxisError"));
            CHECK(says(arrays_status({}, experiment, language), "Error: "));
        }
    }
}

TEST_CASE("the notes' vectors give 278") {
    const std::string text = arrays_status("idea=products");
    CHECK(says(text, "dot(A, B) = 278."));
    CHECK(says(text, "multiply(A, B) = 81, 4, 10, 0, 0, 63, 10, 0, 0, 0, 81, 4, 25, 0, 0."));
    CHECK(says(text, "shape (15,15), and its diagonal adds up to 278."));
    CHECK(says(arrays_status("idea=products&A=1,2&B=1,2,3"), "not aligned: 2 (dim 0) != 3 (dim 0)"));
}

TEST_CASE("an array of one dimension and a column are told apart") {
    const std::string text = arrays_status("idea=rank1&A=1,2");
    CHECK(says(text, "of shape (2,), a.T has shape (2,) and dot(a, a.T) has shape (): 5."));
    CHECK(says(text, "of shape (2,1), a.T has shape (1,2) and dot(a, a.T) has shape (2,2): 1, 2, 2, 4."));
}

TEST_CASE("a number of the image is found in the vector") {
    CHECK(says(arrays_status("idea=reshape"), "image[0, 0, 0] = 0.41702 stands at index 0"));
    CHECK(says(arrays_status("idea=reshape&index=9"),
               "image[1, 1, 1] = 0.53882 stands at index 9 = (1 × 3 + 1) × 2 + 1"));
}

TEST_CASE("a batch of pictures becomes a column for each") {
    CHECK(
        says(arrays_status("idea=reshape"), "of 209 pictures, of shape (209,64,64,3), an array of shape (12288,209):"));
}

TEST_CASE("times have units, and both loops are said as so many times the vectors") {
    CHECK(says(arrays_status("idea=timing"), "Nothing is measured yet."));
    Snapshot snapshot;
    snapshot.speed = SpeedMeasured{true, 4, {{SpeedTask::dot, 1000, 1e-6, 2.5e-7, 1, 1}}};
    CHECK(says(arrays_status("idea=timing", snapshot), "Measuring, 2 of 4"));
    CHECK(says(arrays_status("idea=timing", snapshot),
               "n = 1,000: Python's loop 150 µs, the compiled loop 1 µs, vectorized "
               "250 ns; the loops take 600 and 4.0 times as long."));
    CHECK_FALSE(says(arrays_status("idea=timing", snapshot), "In the cache"));
    CHECK(says(arrays_status("idea=timing", snapshot), "CPython 3.11 on an AMD EPYC took 150 ns a number"));
}

TEST_CASE("memory is said to hold both up only where the loop comes near to the vectors") {
    Snapshot snapshot;
    const SpeedFigure in_cache{SpeedTask::dot, 1000, 1e-6, 2.5e-7, 1, 1};
    snapshot.speed = SpeedMeasured{false, 4, {in_cache, {SpeedTask::dot, 1000000, 0.0011, 0.001, 1, 1}}};
    CHECK(says(arrays_status("idea=timing", snapshot), "from memory 1.1 times: there both wait"));
    snapshot.speed = SpeedMeasured{false, 4, {in_cache, {SpeedTask::dot, 1000000, 0.001, 0.00025, 1, 1}}};
    CHECK(says(arrays_status("idea=timing", snapshot), "from memory 4.0 times: here memory is fast enough"));
    snapshot.speed = SpeedMeasured{false, 4, {in_cache, {SpeedTask::dot, 1000000, 0.007, 0.0003, 1, 1}}};
    CHECK(says(arrays_status("idea=timing", snapshot), "from memory 23.3 times. From memory it should not be more"));
}

// NumPy 1.24: np.random.seed(5); np.random.rand(2, 3), and np.random.seed(2); np.random.randn(3, 4).
TEST_CASE("an array is filled with NumPy's numbers of its seed") {
    const auto array = [](const std::string& text) {
        return random_array(parse_experiment("lab=arrays&idea=random&" + text).experiment);
    };
    CHECK(array("fill=rand&shape=2,3&seed=5") == Array{{2, 3},
                                                       {0.22199317108973948, 0.8707323061773764, 0.20671915533942642,
                                                        0.9186109079379216, 0.48841118879482914, 0.6117438629026457}});
    CHECK(array("").shape == Shape{3, 4});
    CHECK(array("").values[3] == Catch::Approx(1.64027081).epsilon(1e-8));
    CHECK(array("fill=zeros&shape=2") == Array{{2}, {0, 0}});
    CHECK(says(arrays_status("idea=random"), "shape (3,4), mean -0.28915 and standard deviation 1.28;"));
    CHECK(says(arrays_status("idea=random"), "have mean -0.0192 and standard deviation 1."));
}

TEST_CASE("an array is written as NumPy reads it") {
    CHECK(numpy_literal({{2, 2}, {1, 2.5, -3, 4}}) == "[[1, 2.5], [-3, 4]]");
    CHECK(numpy_literal({{2}, {1, 2}}) == "[1, 2]");
    CHECK(numpy_literal({{}, {7}}) == "7");
}
