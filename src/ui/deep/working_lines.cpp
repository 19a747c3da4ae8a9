#include "ui/deep/working_lines.hpp"

#include "numpy/course_functions.hpp"
#include "ui/deep/steps.hpp"

#include <algorithm>

namespace petal {

namespace {

using Lines = std::vector<WorkingLine>;

// Below what each step begins with.
Lines with_callers(Lines lines, const Lines& callers) {
    lines.insert(lines.end(), callers.begin(), callers.end());
    return lines;
}

const Lines& in_forward() {
    static const Lines lines{{"L_model_forward", "A_prev, W, b = "},
                             {"L_model_forward", "activation = "},
                             {"L_model_forward", "A, cache = linear_activation_forward"},
                             {"L_layer_model", "AL, caches = L_model_forward"}};
    return lines;
}

const Lines& in_backward() {
    static const Lines lines{{"L_model_backward", "activation = "},
                             {"L_model_backward", "dA, dW, db = linear_activation_backward"},
                             {"L_layer_model", "gradients = L_model_backward"}};
    return lines;
}

// NumPy has tanh itself.
Lines activation_lines(const std::string& g) {
    if (g == "tanh") return with_callers({{"linear_activation_forward", "A = np.tanh"}}, in_forward());
    Lines lines{{g, "return "}};
    if (g == "softmax") lines.insert(lines.begin(), {g, "E = "});
    lines.push_back({"linear_activation_forward", "A = " + g});
    return with_callers(std::move(lines), in_forward());
}

Lines activation_back_lines(const std::string& g, bool is_output) {
    const std::string back = g + "_backward";
    Lines lines{{back, g == "softmax" ? "A = " : "slope = "},
                {back, "return "},
                {"linear_activation_backward", "linear_cache, Z = "},
                {"linear_activation_backward", "dZ = " + back}};
    if (is_output) lines.push_back({"L_model_backward", "dA = -"});
    return with_callers(std::move(lines), in_backward());
}

Lines linear_back_lines(int l) {
    Lines lines{{"linear_backward", "A_prev, W, b = "}, {"linear_backward", "dW = "}, {"linear_backward", "db = "}};
    if (l > 1) lines.push_back({"linear_backward", "dA_prev = "});
    lines.push_back({"linear_activation_backward", "return linear_backward"});
    return with_callers(std::move(lines), in_backward());
}

}  // namespace

std::vector<WorkingLine> working_lines(const Experiment& experiment) {
    const int L = layers_of(experiment), l = std::clamp(experiment.box.layer, 1, L);
    switch (experiment.box.kind) {
        case BoxKind::data: {
            Lines lines{{"L_model_forward", "A = X"}, {"L_layer_model", "AL, caches = L_model_forward"}};
            if (experiment.at == 0) lines.push_back({"L_layer_model", "parameters = initialize_parameters_deep"});
            return lines;
        }
        case BoxKind::linear:
            return with_callers({{"linear_forward", "Z = "},
                                 {"linear_forward", "linear_cache = "},
                                 {"linear_activation_forward", "Z, linear_cache = linear_forward"}},
                                in_forward());
        case BoxKind::activation: return activation_lines(course_name(experiment, l));
        case BoxKind::cost: return {{"compute_cost", "cost = -"}, {"L_layer_model", "cost = compute_cost"}};
        case BoxKind::activation_back: return activation_back_lines(course_name(experiment, l), l == L);
        case BoxKind::linear_back: return linear_back_lines(l);
        case BoxKind::update: break;
    }
    return {{"update_parameters", "updated[f\"W{l}\"] = "},
            {"update_parameters", "updated[f\"b{l}\"] = "},
            {"L_layer_model", "parameters = update_parameters"}};
}

bool is_at_work(const std::vector<WorkingLine>& working, const std::string& function, const std::string& line) {
    const std::size_t begin = line.find_first_not_of(' ');
    return std::any_of(working.begin(), working.end(), [&](const WorkingLine& each) {
        return each.function == function && begin != std::string::npos &&
               line.compare(begin, each.code.size(), each.code) == 0;
    });
}

bool is_at_work(const std::vector<WorkingLine>& working, const std::string& function) {
    return std::any_of(working.begin(), working.end(),
                       [&](const WorkingLine& each) { return each.function == function; });
}

}  // namespace petal
