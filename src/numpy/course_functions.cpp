#include "numpy/course_functions.hpp"

#include "math/activation.hpp"
#include "numpy/script.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr const char* course_heading = R"(# @experiment@
# This experiment of Petal in the functions of the course's notes; it prints the costs that petal run prints.
import numpy as np

np.seterr(over="ignore", invalid="ignore", divide="ignore")  # sigmoid needs e^1000; a run that diverges makes NaN

)";

constexpr const char* course_initialization = R"(def initialize_parameters_deep(layer_dims):
[random_init]    np.random.seed(@seed@)
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters[f"W{l}"] = @first_weights@
        parameters[f"b{l}"] = @first_biases@
        assert parameters[f"W{l}"].shape == (n, n_prev)
        assert parameters[f"b{l}"].shape == (n, 1)
    return parameters
)";

constexpr const char* activation = R"(def @g@(Z):
    return @value@
)";
constexpr const char* activation_back = R"(def @g@_backward(dA, Z):
    slope = @slope@
    return dA * slope
)";

constexpr const char* softmax = R"(def softmax(Z):
    E = np.exp(Z - np.max(Z, axis=0))
    return E / np.sum(E, axis=0)
)";
constexpr const char* softmax_back = R"(def softmax_backward(dA, Z):
    A = softmax(Z)
    return A * (dA - np.sum(dA * A, axis=0))
)";

constexpr const char* linear_forward = R"(def linear_forward(A_prev, W, b):
    Z = np.dot(W, A_prev) + b
    assert Z.shape == (W.shape[0], A_prev.shape[1])
    linear_cache = (A_prev, W, b)
    return Z, linear_cache
)";

constexpr const char* linear_activation_forward = R"(def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
[sigmoid]    if activation == "sigmoid":
[sigmoid]        A = sigmoid(Z)
[tanh]    if activation == "tanh":
[tanh]        A = np.tanh(Z)
[relu]    if activation == "relu":
[relu]        A = relu(Z)
[leaky]    if activation == "leaky":
[leaky]        A = leaky(Z)
[softmax]    if activation == "softmax":
[softmax]        A = softmax(Z)
    assert A.shape == Z.shape
    activation_cache = Z
    return A, (linear_cache, activation_cache)
)";

constexpr const char* model_forward = R"(def L_model_forward(X, parameters):
    A = X
    caches = []
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A_prev, W, b = A, parameters[f"W{l}"], parameters[f"b{l}"]
        activation = @g_of_l@
        A, cache = linear_activation_forward(A_prev, W, b, activation)
        caches.append(cache)
    return A, caches
)";

constexpr const char* cost = R"(def compute_cost(AL, Y):
    m = Y.shape[1]
[!softmax]    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
[softmax]    cost = -np.sum(Y * np.log(AL)) / m
    cost = np.squeeze(cost)
    assert cost.shape == ()
    return cost
)";

constexpr const char* linear_backward = R"(def linear_backward(dZ, linear_cache):
    A_prev, W, b = linear_cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    assert dW.shape == W.shape
    assert db.shape == b.shape
    assert dA_prev.shape == A_prev.shape
    return dA_prev, dW, db
)";

constexpr const char* linear_activation_backward = R"(def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
[sigmoid]    if activation == "sigmoid":
[sigmoid]        dZ = sigmoid_backward(dA, Z)
[tanh]    if activation == "tanh":
[tanh]        dZ = tanh_backward(dA, Z)
[relu]    if activation == "relu":
[relu]        dZ = relu_backward(dA, Z)
[leaky]    if activation == "leaky":
[leaky]        dZ = leaky_backward(dA, Z)
[softmax]    if activation == "softmax":
[softmax]        dZ = softmax_backward(dA, Z)
    return linear_backward(dZ, linear_cache)
)";

constexpr const char* model_backward = R"(def L_model_backward(AL, Y, caches):
    gradients = {}
    L = len(caches)
[!softmax]    dA = -(Y / AL - (1 - Y) / (1 - AL))
[softmax]    dA = -Y / AL
    for l in reversed(range(1, L + 1)):
        activation = @g_of_l@
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        gradients[f"dW{l}"], gradients[f"db{l}"] = dW, db
    return gradients
)";

constexpr const char* update = R"(def update_parameters(parameters, gradients, learning_rate):
    updated = {}
    for l in range(1, len(parameters) // 2 + 1):
        updated[f"W{l}"] = parameters[f"W{l}"] - learning_rate * gradients[f"dW{l}"]
        updated[f"b{l}"] = parameters[f"b{l}"] - learning_rate * gradients[f"db{l}"]
    return updated
)";

constexpr const char* course_loop = R"(def L_layer_model(X, Y, layer_dims, learning_rate, iterations, every):
    parameters = initialize_parameters_deep(layer_dims)
    for i in range(iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if i % every == 0:
            print("Cost after iteration %d: %.12f" % (i, cost))
        gradients = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, gradients, learning_rate)
    return parameters
)";

constexpr const char* prediction = R"(def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
[!softmax]    return (AL[0] > @threshold@).astype(int)
[softmax]    return np.argmax(AL, axis=0)
)";

constexpr const char* program = R"(
parameters = L_layer_model(X, Y, layer_dims=@layers@, learning_rate=@lr@, iterations=@iters@, every=@every@)
print("Cost after iteration %d: %.12f" % (@iters@, compute_cost(L_model_forward(X, parameters)[0], Y)))
print("Train accuracy: %.2f %%" % (100 * np.mean(predict(X, parameters) == labels)))
[test]print("Test accuracy: %.2f %%" % (100 * np.mean(predict(X_test, parameters) == labels_test)))
)";

// In the loop over the layers, where L is their number.
std::string function_of_layer(const Experiment& experiment) {
    const int L = static_cast<int>(experiment.hidden.size()) + 1;
    const auto quoted = [&](int l) { return "\"" + course_name(experiment, l) + "\""; };
    if (L == 1) return quoted(L);
    if (experiment.act.size() == 1) return quoted(1) + " if l < L else " + quoted(L);
    std::string list;
    for (int l = 1; l <= L; ++l) list += (l > 1 ? ", " : "") + quoted(l);
    return "[" + list + "][l - 1]";
}

std::vector<std::string> names_of(const Experiment& experiment) {
    std::vector<std::string> names;
    for (int l = 1; l <= static_cast<int>(experiment.hidden.size()) + 1; ++l)
        names.push_back(course_name(experiment, l));
    return names;
}

ScriptFacts course_facts(const Experiment& experiment, std::int64_t every) {
    ScriptFacts facts = script_facts(experiment, every);
    for (const std::string& name : names_of(experiment)) facts.facts.insert(name);
    facts.values["g_of_l"] = function_of_layer(experiment);
    return facts;
}

// The activations that the experiment has, each with its way back.
void add_activations(const ScriptFacts& facts, std::vector<NumPyFunction>& functions) {
    const auto add = [&](const std::string& name, const char* code, const ScriptFacts& with) {
        functions.push_back({name, render(code, with)});
    };
    for (const auto& row : choices<Activation>) {
        const NumPyForm& numpy = numpy_form(row.value);
        const std::string name = numpy.function;
        if (!facts.facts.contains(name)) continue;
        ScriptFacts with;
        with.values = {{"g", name}, {"value", numpy.definition ? numpy.definition : ""}, {"slope", numpy.prime}};
        if (numpy.definition) add(name, activation, with);
        add(name + "_backward", activation_back, with);
    }
    if (!facts.facts.contains("softmax")) return;
    add("softmax", softmax, facts);
    add("softmax_backward", softmax_back, facts);
}

std::vector<NumPyFunction> functions_with(const ScriptFacts& facts) {
    std::vector<NumPyFunction> functions{{"initialize_parameters_deep", render(course_initialization, facts)}};
    add_activations(facts, functions);
    const std::pair<const char*, const char*> others[] = {
        {"linear_forward", linear_forward},   {"linear_activation_forward", linear_activation_forward},
        {"L_model_forward", model_forward},   {"compute_cost", cost},
        {"linear_backward", linear_backward}, {"linear_activation_backward", linear_activation_backward},
        {"L_model_backward", model_backward}, {"update_parameters", update},
        {"L_layer_model", course_loop},       {"predict", prediction}};
    for (const auto& [name, code] : others) functions.push_back({name, render(code, facts)});
    for (NumPyFunction& function : functions) function.code.pop_back();  // the last line's end
    return functions;
}

}  // namespace

std::string course_name(const Experiment& experiment, int l) {
    const bool is_output = l == static_cast<int>(experiment.hidden.size()) + 1;
    if (is_output && experiment.out == Output::softmax) return "softmax";
    return numpy_form(is_output ? Activation::sigmoid : activation_of_layer(experiment, l)).function;
}

std::vector<NumPyFunction> course_functions(const Experiment& experiment) {
    return functions_with(course_facts(experiment, 1));
}

std::string course_program(const Experiment& experiment, std::int64_t every) {
    const ScriptFacts facts = course_facts(experiment, every);
    std::string text = render(course_heading, facts) + data_section(experiment);
    for (const NumPyFunction& function : functions_with(facts)) text += "\n" + function.code + "\n\n";
    return with_few_empty_lines(text + training_set_section(facts) + render(program, facts));
}

}  // namespace petal
