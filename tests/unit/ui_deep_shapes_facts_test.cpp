#include "ui/deep/shapes_facts.hpp"

#include "experiment/experiment_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

const NetworkShapes cats{{12288, 20, 7, 5, 1}, 209};

NumPyAnswer tried(const NetworkShapes& network, int l, WrongShape wrong) {
    return forward_tried(network, l, wrong, Language::en);
}

}  // namespace

TEST_CASE("the shapes and parameters of the notes' network are the notes' own") {
    CHECK(shown_shapes(parse_experiment("lab=deep&idea=shapes").experiment) == cats);
    CHECK(cats.W(1) == Shape{20, 12288});
    CHECK(cats.b(1) == Shape{20, 1});
    CHECK(cats.A(0) == Shape{12288, 209});
    CHECK(cats.A(1) == Shape{20, 209});
    CHECK(cats.W(4) == Shape{1, 5});
    CHECK(cats.A(4) == Shape{1, 209});
    CHECK(cats.parameters(1) == 245780);
    CHECK(cats.parameters() == 245780 + 147 + 40 + 6);
}

TEST_CASE("layer_dims and m come from the link, as people write them") {
    const Experiment e = parse_experiment("lab=deep&idea=shapes&layer_dims=[784, 10, 10]&examples=60000").experiment;
    CHECK(shown_shapes(e) == NetworkShapes{{784, 10, 10}, 60000});
    CHECK(experiment_text(e) == "lab=deep&idea=shapes&layer_dims=784,10,10&examples=60000");
    for (const char* wrong :
         {"layer_dims=5", "layer_dims=5,0", "layer_dims=5,1000001", "layer_dims=5,2.5", "examples=0"})
        CHECK(parse_experiment(wrong).problems.size() == 1);
}

TEST_CASE("parameters are counted beyond 32 bits") {
    const NetworkShapes wide{std::vector<int>(21, 1000000), 1};
    CHECK(wide.parameters() == 20 * 1000001000000);
}

TEST_CASE("the lab's own network has its shapes over its training examples") {
    CHECK(trained_shapes(lab_defaults(Lab::deep)) == NetworkShapes{{2, 4, 3, 1}, 60});
    CHECK(trained_shapes(parse_experiment("lab=deep&hidden=none&m=100&test=0.25&removed=0-3").experiment) ==
          NetworkShapes{{2, 1}, 72});
    CHECK(trained_shapes(parse_experiment("lab=deep&data=points").experiment).m == 1);
}

TEST_CASE("each equation has the shapes of its terms, and the data get no gradient") {
    const auto equations = shape_equations(cats, 2);
    REQUIRE(equations.size() == 4);
    CHECK(equations[0].formula == "Z[2] = W[2] · A[1] + b[2]");
    CHECK(equations[0].shapes == "(7, 209) = (7, 20) · (20, 209) + (7, 1)");
    CHECK(equations[1].formula == "dW[2] = 1/m · dZ[2] · A[1].T");
    CHECK(equations[1].shapes == "(7, 20) = (7, 209) · (209, 20)");
    CHECK(equations[2].shapes == "(7, 1) = Σ (7, 209)");
    CHECK(equations[3].formula == "dA[1] = W[2].T · dZ[2]");
    CHECK(equations[3].shapes == "(20, 209) = (20, 7) · (7, 209)");
    CHECK(shape_equations(cats, 1).size() == 3);
}

TEST_CASE("the right shapes give Z its own") {
    const NumPyAnswer answer = tried(cats, 2, WrongShape::none);
    CHECK(answer.code == "np.dot(W2, A1) + b2");
    CHECK(answer.answer == "(7, 209): the shape of Z[2].");
    CHECK_FALSE(answer.is_error);
}

// As NumPy 1.24.2 answers the same lines.
TEST_CASE("a wrong shape has NumPy's message") {
    const NumPyAnswer transposed = tried(cats, 1, WrongShape::transposed), flat = tried(cats, 1, WrongShape::flat);
    CHECK(transposed.code == "W1 = np.random.randn(12288, 20)\nnp.dot(W1, A0)");
    CHECK(transposed.answer ==
          "ValueError: shapes (12288,20) and (12288,209) not aligned: 20 (dim 1) != 12288 (dim 0)");
    CHECK(transposed.is_error);
    CHECK(flat.code == "b1 = np.zeros(20)\nnp.dot(W1, A0) + b1");
    CHECK(flat.answer == "ValueError: operands could not be broadcast together with shapes (20,209) (20,) ");
    CHECK(flat.is_error);
}

TEST_CASE("a wrong shape that happens to fit is no error, and is told as what it is") {
    const NetworkShapes square{{5, 5, 1, 1}, 5}, single{{3, 4}, 1};
    const auto told = [](const NumPyAnswer& answer, const char* words) {
        return !answer.is_error && answer.answer.find(words) != std::string::npos;
    };
    CHECK(told(tried(square, 1, WrongShape::transposed), "numbers are wrong"));
    CHECK(told(tried(square, 1, WrongShape::flat), "wrong axis"));
    CHECK(told(tried(square, 3, WrongShape::transposed), "no harm"));
    CHECK(told(tried(square, 2, WrongShape::flat), "no harm"));
    CHECK(told(tried(single, 1, WrongShape::flat), "Z[1] becomes (4, 4) instead of (4, 1)"));
}

TEST_CASE("the code asserts each shape and is called for this network") {
    const std::string code = initialization_code(Experiment{});
    for (const char* line :
         {"assert parameters[f\"W{l}\"].shape == (n, n_prev)\n", "assert parameters[f\"b{l}\"].shape == (n, 1)\n",
          "\nparameters = initialize_parameters_deep([12288, 20, 7, 5, 1])\n"})
        CHECK(code.find(line) != std::string::npos);
    CHECK(code.ends_with("# 245973"));
}

TEST_CASE("sides are to scale where one entry can be seen beside the longest side, else logarithmic") {
    const NetworkShapes small{{2, 4, 1}, 40}, large{{2, 4, 1}, 41};
    CHECK(is_drawn_to_scale(small));
    CHECK(side_length(small, 10) == 0.25);
    CHECK_FALSE(is_drawn_to_scale(large));
    CHECK(side_length(cats, 12288) == 1);
    CHECK(side_length(cats, 1) > 0.05);
    const double step = side_length(cats, 100) - side_length(cats, 10);
    CHECK(std::abs(side_length(cats, 1000) - side_length(cats, 100) - step) < 1e-12);
}

TEST_CASE("the status has the shapes of every layer in either language") {
    const Experiment e = parse_experiment("lab=deep&idea=shapes").experiment;
    const std::string status = shapes_status(e, Language::en);
    CHECK(
        status.starts_with("Deep lab, shapes. layer_dims = [12288, 20, 7, 5, 1], m = 209: 245,973 parameters in all."));
    CHECK(status.find(" Layer 4: W and dW (1, 5); b and db (1, 1); Z, A, dZ and dA (1, 209); 6 parameters.") !=
          std::string::npos);
    CHECK(shapes_status(e, Language::zh).find("第 1 层：W、dW 为 (20, 12288)") != std::string::npos);
}
