#include "numpy/script.hpp"

#include "experiment/experiment_text.hpp"
#include "experiment/number_text.hpp"
#include "math/activation.hpp"

#include <set>

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
FunctionLists function_lists(const Experiment& experiment) {
    const int layers = static_cast<int>(experiment.hidden.size());
    const bool one_for_all = layers > 1 && experiment.act.size() == 1;
    FunctionLists lists;
    for (int l = 1; l <= (one_for_all ? 1 : layers); ++l) {
        const NumPyForm& numpy = numpy_form(activation_of_layer(experiment, l));
        const std::string name = numpy.function, comma = l > 1 ? ", " : "";
        lists.g += comma + (numpy.definition ? name : "np." + name);
        lists.g_prime += comma + name + "_prime";
    }
    const std::string end = one_for_all ? "] * (L - 1)" : "]";
    return {"[" + lists.g + end, "[" + lists.g_prime + end};
}

// The definitions of the activations that the network has.
std::string definitions(const Experiment& experiment) {
    std::set<Activation> hidden;
    for (std::size_t l = 1; l <= experiment.hidden.size(); ++l)
        hidden.insert(activation_of_layer(experiment, static_cast<int>(l)));
    const auto function = [](const std::string& name, const char* value) {
        return "\ndef " + name + "(Z):\n    return " + value + "\n\n";
    };
    std::string text;
    for (const auto& row : choices<Activation>) {
        const NumPyForm& numpy = numpy_form(row.value);
        const bool is_output = experiment.out == Output::sigmoid && row.value == Activation::sigmoid;
        const bool is_hidden = hidden.contains(row.value);
        if (numpy.definition && (is_hidden || is_output)) text += function(numpy.function, numpy.definition);
        if (is_hidden) text += function(numpy.function + std::string("_prime"), numpy.prime);
    }
    return text;
}

void add_model(const Experiment& experiment, ScriptFacts& facts) {
    const bool softmax = experiment.out == Output::softmax;
    std::string layers = is_of_pictures(experiment.data) ? "[12288" : "[2";
    for (const int n : experiment.hidden) layers += ", " + std::to_string(n);
    if (softmax) facts.facts.insert("softmax");
    if (!experiment.hidden.empty()) facts.facts.insert("hidden");
    const auto [g, g_prime] = function_lists(experiment);
    facts.values["activations"] = definitions(experiment);
    const bool random_biases = experiment.init_b == FirstBiases::random;
    if (random_biases || (experiment.init != Initialization::zeros && experiment.init != Initialization::constant))
        facts.facts.insert("random_init");
    facts.values["layers"] = layers + ", " + std::to_string(output_units(experiment)) + "]";
    facts.values["g"] = g;
    facts.values["g_prime"] = g_prime;
    facts.values["output"] = softmax ? "softmax" : "sigmoid";
    facts.values["n_y"] = std::to_string(output_units(experiment));
    facts.values["first_weights"] = first_weights(experiment);
    facts.values["first_biases"] =
        random_biases ? "np.random.randn(n, 1) * " + number_text(experiment.scale) : "np.zeros((n, 1))";
    facts.values["seed"] = std::to_string(experiment.seed);
}

void add_optimizer(const Experiment& experiment, ScriptFacts& facts) {
    const Optimizer opt = experiment.opt;
    facts.facts.emplace(key_of(opt));
    if (opt == Optimizer::momentum || opt == Optimizer::adam) facts.facts.insert("v");
    if (opt == Optimizer::rmsprop || opt == Optimizer::adam) facts.facts.insert("s");
    facts.values["t"] = opt == Optimizer::adam ? ", t" : "";
    facts.values["update"] = opt == Optimizer::adam ? ", update" : "";
    facts.values["beta"] = number_text(experiment.beta);
    facts.values["threshold"] = number_text(experiment.threshold);
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

std::string title(const Experiment& experiment) {
    constexpr std::size_t longest = 100;
    const std::string text = experiment_text(experiment);
    if (text.empty()) return "data=flower&hidden=4&iters=10000";
    return text.size() > longest ? text.substr(0, longest) + "..." : text;
}

}  // namespace

std::string with_few_empty_lines(const std::string& text) {
    std::string result;
    for (const char c : text)
        if (c != '\n' || !result.ends_with("\n\n\n")) result += c;
    return result;
}

ScriptFacts script_facts(const Experiment& experiment, std::int64_t every) {
    ScriptFacts facts;
    add_model(experiment, facts);
    add_optimizer(experiment, facts);
    add_training(experiment, every, facts);
    facts.values["experiment"] = title(experiment);
    return facts;
}

std::string numpy_script(const Experiment& experiment, std::int64_t every) {
    const ScriptFacts facts = script_facts(experiment, every);
    return with_few_empty_lines(render(heading, facts) + data_section(experiment) + network_section(facts) +
                                training_section(facts));
}

}  // namespace petal
