#include "ui/neuron/propagate_lines.hpp"

#include "experiment/experiment_text.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/page.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace petal;
using Catch::Approx;

namespace {

Concept shown(const std::string& text) {
    const ParsedExperiment parsed = parse_experiment("lab=neuron&idea=propagate&" + text);
    CAPTURE(text);
    CHECK(parsed.problems.empty());
    return parsed.experiment.shown;
}

// The line where it stops; an empty one where it does not.
PropagateLine stop_of(const std::string& text) {
    for (const PropagateLine& line : propagation_of(shown(text)).lines)
        if (line.state == LineState::stopped) return line;
    return {};
}

const PropagateLine& line_of(const Propagation& propagation, const std::string& begin) {
    return *std::find_if(propagation.lines.begin(), propagation.lines.end(),
                         [&](const PropagateLine& line) { return line.code.starts_with(begin); });
}

}  // namespace

// NumPy 1.24 gives dw, db and the cost of the course's numbers as they stand here.
TEST_CASE("propagate gives NumPy's gradients and cost of the course's numbers") {
    const Propagation propagation = propagation_of(shown(""));
    REQUIRE(propagation.passes());
    CHECK(propagation.dw->shape == Shape{2, 1});
    CHECK(propagation.dw->values[0] == Approx(0.998456014637956).epsilon(1e-12));
    CHECK(propagation.dw->values[1] == Approx(2.395072388486207).epsilon(1e-12));
    CHECK(propagation.db->values[0] == Approx(0.001455578136784208).epsilon(1e-11));
    CHECK(propagation.cost->shape.empty());
    CHECK(propagation.cost->values[0] == Approx(5.801545319394553).epsilon(1e-12));
}

TEST_CASE("each line tells the shape that it makes, and squeeze makes a number of the cost") {
    const Propagation propagation = propagation_of(shown(""));
    CHECK(line_of(propagation, "m =").value == "3");
    CHECK(line_of(propagation, "Z =").shape == "(1,3)");
    CHECK(line_of(propagation, "cost = np.sum").shape == "(1,1)");
    CHECK(line_of(propagation, "cost = np.squeeze").shape == "()");
    CHECK(line_of(propagation, "dw =").shape == "(2,1)");
    CHECK(line_of(propagation, "assert dw.shape").value == "(2,1) == (2,1)");
    CHECK(line_of(propagation, "assert db.dtype").value == "float64");
    CHECK(line_of(propagation, "assert cost.shape").value == "() == ()");
}

TEST_CASE("propagate stops at the line where NumPy stops, with its error") {
    CHECK(stop_of("weights=1,2").code == "assert dw.shape == w.shape");
    CHECK(stop_of("weights=1,2").value == "AssertionError: (2,1) != (2,)");
    CHECK(stop_of("weights=1;2;3").value == "ValueError: shapes (1,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)");
    CHECK(stop_of("Y=1,0;").code.starts_with("L ="));
    CHECK(stop_of("Y=1,0;").value == "ValueError: operands could not be broadcast together with shapes (1,2) (1,3) ");
    CHECK(stop_of("X=1,2").value == "IndexError: tuple index out of range");
    CHECK(stop_of("weights=1,2&Y=1,0,1").value == "AxisError: axis 1 is out of bounds for array of dimension 1");
    const Propagation propagation = propagation_of(shown("weights=1;2;3"));
    CHECK(propagation.lines.back().state == LineState::not_reached);
    CHECK_FALSE(propagation.dw);
}

TEST_CASE("the script holds every line that is shown, and the numbers") {
    const std::string script = propagate_script(shown("weights=1;2;&bias=-0.5"));
    for (const PropagateLine& line : propagation_of(shown("")).lines)
        CHECK(script.find("\n    " + line.code + "\n") != std::string::npos);
    CHECK(script.find("w = np.array([[1], [2]], dtype=float)\nb = -0.5\n") != std::string::npos);
    CHECK(script.find("X = np.array([[1, 2, -1], [3, 4, -3.2]], dtype=float)\nY = np.array([[1, 0, 1]]") !=
          std::string::npos);
}

TEST_CASE("propagate is told in words: the cost, where it stops, and that a logarithm was infinite") {
    const auto status = [](const std::string& text) {
        return status_text({}, parse_experiment("lab=neuron&idea=propagate&" + text).experiment, Language::en);
    };
    CHECK(
        status("").find("The cost is J = 5.801545. dw = [[0.99846], [2.3951]] has the shape (2,1) of w, so that w − α "
                        "dw is possible; db = 0.0014556 is one number.") != std::string::npos);
    CHECK(status("weights=1,2").find("AssertionError: (2,1) != (2,) Here Python stops") != std::string::npos);
    CHECK(status("weights=1,2")
              .find("w has one dimension, (2,): w.T is w itself, and nothing stops it before dw comes "
                    "out as a column, (2,1). Write w as a column too: 1;2") != std::string::npos);
    CHECK(status("weights=1;2;3").find("one dimension") == std::string::npos);
    CHECK(status("").find("is infinite") == std::string::npos);
    CHECK(status("weights=10;10&X=100,2,3;4,5,6&Y=0,0,1;").find("is infinite") != std::string::npos);
}
