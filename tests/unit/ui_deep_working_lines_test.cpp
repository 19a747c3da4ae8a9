#include "ui/deep/working_lines.hpp"

#include "experiment/experiment_text.hpp"
#include "numpy/course_functions.hpp"
#include "ui/deep/steps.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <sstream>

using namespace petal;

namespace {

int lines_that_begin_so(const std::vector<NumPyFunction>& functions, const WorkingLine& working) {
    int count = 0;
    for (const NumPyFunction& function : functions) {
        std::istringstream code(function.code);
        for (std::string line; std::getline(code, line);)
            if (function.name == working.function && is_at_work({working}, function.name, line)) ++count;
    }
    return count;
}

bool has_function(const std::vector<NumPyFunction>& functions, const std::string& name) {
    return std::any_of(functions.begin(), functions.end(), [&](const NumPyFunction& f) { return f.name == name; });
}

}  // namespace

TEST_CASE("each line at work in a box stands once in the notes' functions") {
    const char* text = GENERATE("lab=deep", "lab=deep&hidden=none", "lab=deep&act=tanh&at=4",
                                "lab=deep&hidden=3,4,5&act=leaky,sigmoid,relu",
                                "lab=deep&data=blobs&classes=3&out=softmax&act=sigmoid");
    Experiment experiment = parse_experiment(text).experiment;
    const std::vector<NumPyFunction> functions = course_functions(experiment);
    for (const DeepBox& box : steps_of(layers_of(experiment))) {
        experiment.box = box;
        const std::vector<WorkingLine> working = working_lines(experiment);
        REQUIRE_FALSE(working.empty());
        CHECK(std::any_of(working.begin(), working.end(),
                          [](const WorkingLine& each) { return each.function == "L_layer_model"; }));
        for (const WorkingLine& each : working) {
            CAPTURE(text, values::deep_box_text(box), each.function, each.code);
            CHECK(lines_that_begin_so(functions, each) == 1);
        }
    }
}

TEST_CASE("the functions are those of the notes, with the activations that the network has") {
    const auto functions = course_functions(parse_experiment("lab=deep&act=leaky").experiment);
    for (const char* name :
         {"initialize_parameters_deep", "linear_forward", "linear_activation_forward", "L_model_forward",
          "compute_cost", "linear_backward", "sigmoid_backward", "leaky_backward", "linear_activation_backward",
          "L_model_backward", "update_parameters", "L_layer_model", "predict"})
        CHECK(has_function(functions, name));
    CHECK_FALSE(has_function(functions, "relu_backward"));
    CHECK(has_function(course_functions(parse_experiment("lab=deep").experiment), "relu_backward"));
}

TEST_CASE("a box of the first layer does not light what goes on to the data") {
    Experiment experiment = parse_experiment("lab=deep&box=dW1").experiment;
    CHECK_FALSE(is_at_work(working_lines(experiment), "linear_backward", "    dA_prev = np.dot(W.T, dZ)"));
    experiment.box.layer = 2;
    CHECK(is_at_work(working_lines(experiment), "linear_backward", "    dA_prev = np.dot(W.T, dZ)"));
}
