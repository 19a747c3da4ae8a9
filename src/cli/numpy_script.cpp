#include "cli/numpy_script.hpp"

#include "experiment/experiment_text.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr const char* heading = R"(# @experiment@
# This experiment of Petal in plain NumPy; it prints the costs that petal run prints. The letters are the
# course's, columns are examples, and np.random.seed(n) starts the same random stream as in Petal.
import numpy as np

np.seterr(over="ignore", invalid="ignore")  # sigmoid needs e^1000; a run that diverges makes NaN

layers = @layers@  # n_x, the hidden layers, n_y
L = len(layers) - 1
learning_rate = @lr@
[decaying]decay = @decay@  # learning_rate / (1 + decay * iteration)
iterations, every = @iters@, @every@@epochs@
[batch]batch = @batch@  # columns of a minibatch
[v]beta = @beta@
[s]beta2 = @beta2@
[l1]l1 = @l1@  # regularization
[l2]l2 = @l2@  # regularization
[dropout]keep = @keep@  # probability that dropout keeps a unit
[tol]tol = @tol@  # stop when the norm of the gradient is below

)";

const char* name_of(Activation activation) {
    switch (activation) {
        case Activation::sigmoid: return "sigmoid";
        case Activation::tanh: return "tanh";
        case Activation::relu: return "relu";
        case Activation::leaky: break;
    }
    return "leaky";
}

std::string first_weights(const Experiment& experiment) {
    switch (experiment.init) {
        case Initialization::zeros: return "np.zeros((n, n_prev))";
        case Initialization::constant: return "np.full((n, n_prev), " + number_text(experiment.scale) + ")";
        case Initialization::normal: return "np.random.randn(n, n_prev) * " + number_text(experiment.scale);
        case Initialization::xavier: return "np.random.randn(n, n_prev) * np.sqrt(2 / (n_prev + n))";
        case Initialization::he: return "np.random.randn(n, n_prev) * np.sqrt(2 / n_prev)";
        case Initialization::course: break;
    }
    return "np.random.randn(n, n_prev) / np.sqrt(n_prev)";
}

// The functions of the hidden layers, and their derivatives with "_prime" behind the name.
struct FunctionLists {
    std::string g, g_prime;
};
FunctionLists function_lists(const Experiment& experiment, ScriptFacts& facts) {
    const int layers = static_cast<int>(experiment.hidden.size());
    const bool one_for_all = layers > 1 && experiment.act.size() == 1;
    FunctionLists lists;
    for (int l = 1; l <= (one_for_all ? 1 : layers); ++l) {
        const Activation activation = activation_of_layer(experiment, l);
        const std::string name = name_of(activation);
        facts.facts.insert(name);
        if (activation == Activation::sigmoid) facts.facts.insert("sigmoid_hidden");
        lists.g += (l > 1 ? ", " : "") + std::string(activation == Activation::tanh ? "np.tanh" : name);
        lists.g_prime += (l > 1 ? ", " : "") + name + "_prime";
    }
    const std::string end = one_for_all ? "] * (L - 1)" : "]";
    return {"[" + lists.g + end, "[" + lists.g_prime + end};
}

void add_model(const Experiment& experiment, ScriptFacts& facts) {
    const bool softmax = experiment.out == Output::softmax;
    std::string layers = is_of_pictures(experiment.data) ? "[12288" : "[2";
    for (const int n : experiment.hidden) layers += ", " + std::to_string(n);
    facts.facts.insert(softmax ? "softmax" : "sigmoid");
    if (!experiment.hidden.empty()) facts.facts.insert("hidden");
    const auto [g, g_prime] = function_lists(experiment, facts);
    if (experiment.init != Initialization::zeros && experiment.init != Initialization::constant)
        facts.facts.insert("random_init");
    facts.values["layers"] = layers + ", " + std::to_string(output_units(experiment)) + "]";
    facts.values["g"] = g;
    facts.values["g_prime"] = g_prime;
    facts.values["output"] = softmax ? "softmax" : "sigmoid";
    facts.values["n_y"] = std::to_string(output_units(experiment));
    facts.values["first_weights"] = first_weights(experiment);
    facts.values["seed"] = std::to_string(experiment.seed);
}

void add_optimizer(const Experiment& experiment, ScriptFacts& facts) {
    const Optimizer opt = experiment.opt;
    if (opt == Optimizer::gd) facts.facts.insert("gd");
    if (opt == Optimizer::momentum) facts.facts.insert("momentum");
    if (opt == Optimizer::rmsprop) facts.facts.insert("rmsprop");
    if (opt == Optimizer::adam) facts.facts.insert("adam");
    if (opt == Optimizer::momentum || opt == Optimizer::adam) facts.facts.insert("v");
    if (opt == Optimizer::rmsprop || opt == Optimizer::adam) facts.facts.insert("s");
    facts.values["t"] = opt == Optimizer::adam ? ", t" : "";
    facts.values["update"] = opt == Optimizer::adam ? ", update" : "";
    facts.values["beta"] = number_text(experiment.beta);
    facts.values["beta2"] = number_text(experiment.beta2);
}

void add_training(const Experiment& experiment, std::int64_t every, ScriptFacts& facts) {
    const bool dropout = experiment.keep < 1 && !experiment.hidden.empty();
    if (dropout) facts.facts.insert("dropout");
    if (dropout && experiment.mask == DropoutMask::course) facts.facts.insert("course_mask");
    if (experiment.batch > 0) facts.facts.insert("batch");
    if (experiment.l1 > 0) facts.facts.insert("l1");
    if (experiment.l2 > 0) facts.facts.insert("l2");
    if (experiment.decay > 0) facts.facts.insert("decaying");
    if (experiment.tol > 0) facts.facts.insert("tol");
    if (experiment.test > 0) facts.facts.insert("test");
    facts.values["D"] = dropout ? ", D" : "";
    facts.values["D_or_none"] = dropout ? ", D=None" : "";
    facts.values["keep"] = number_text(experiment.keep);
    facts.values["l1"] = number_text(experiment.l1);
    facts.values["l2"] = number_text(experiment.l2);
    facts.values["lr"] = number_text(experiment.lr);
    facts.values["decay"] = number_text(experiment.decay);
    facts.values["alpha"] = experiment.decay > 0 ? "learning_rate / (1 + decay * iteration)" : "learning_rate";
    facts.values["epochs"] = experiment.batch > 0 ? "  # in epochs" : "";
    facts.values["iters"] = std::to_string(experiment.iters);
    facts.values["batch"] = std::to_string(experiment.batch);
    facts.values["tol"] = number_text(experiment.tol);
    facts.values["test"] = number_text(experiment.test);
    facts.values["every"] = std::to_string(every);
}

// Sections that leave lines out may leave more than Python's two empty ones.
std::string with_few_empty_lines(const std::string& text) {
    std::string result;
    for (const char c : text)
        if (c != '\n' || !result.ends_with("\n\n\n")) result += c;
    return result;
}

std::string title(const Experiment& experiment) {
    constexpr std::size_t longest = 100;
    const std::string text = experiment_text(experiment);
    if (text.empty()) return "data=flower&hidden=4&iters=10000";
    return text.size() > longest ? text.substr(0, longest) + "..." : text;
}

}  // namespace

std::string numpy_script(const Experiment& experiment, std::int64_t every) {
    ScriptFacts facts;
    add_model(experiment, facts);
    add_optimizer(experiment, facts);
    add_training(experiment, every, facts);
    facts.values["experiment"] = title(experiment);
    return with_few_empty_lines(render(heading, facts) + data_section(experiment) + network_section(facts) +
                                training_section(facts));
}

}  // namespace petal
