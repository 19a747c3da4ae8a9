#include "ui/deep/box_content.hpp"

#include "experiment/number_text.hpp"
#include "ui/deep/box_code.hpp"
#include "ui/deep/steps.hpp"
#include "ui/numbers.hpp"

#include <algorithm>

namespace petal {

namespace {

struct Source {
    const IterationOpened& opened;
    const Experiment& experiment;
    int l, L;

    const OpenedLayerView& layer(int k) const { return opened.layers[static_cast<std::size_t>(k - 1)]; }
    const OpenedLayerView& layer() const { return layer(l); }
    const MatrixView& A_prev() const { return l == 1 ? opened.X : layer(l - 1).A; }
    bool has_softmax() const { return l == L && experiment.out == Output::softmax; }
    std::string name(const char* letter) const { return layer_name(letter, l); }
    std::string previous(const char* letter) const { return layer_name(letter, l - 1); }
};

Term of_samples(std::string before, std::string name, const MatrixView& A, Follows row, Follows column) {
    return {std::move(before), std::move(name), &A, false, true, false, row, column};
}
Term result(std::string before, std::string name, const MatrixView& A, bool samples) {
    return {std::move(before), std::move(name), &A, false, samples, true, Follows::row, Follows::column};
}
// Entry by entry: both indices follow the result's.
Term alongside(std::string before, std::string name, const MatrixView& A, bool samples) {
    return {std::move(before), std::move(name), &A, false, samples, false, Follows::row, Follows::column};
}

void put_data(const Source& s, BoxContent& content) {
    content.formulas = {"A[0] = X"};
    content.equations = {{result("", "A[0]", s.opened.X, true)}, {result("", "Y", s.opened.Y, true)}};
}

void put_linear(const Source& s, BoxContent& content) {
    const std::string W = s.name("W"), A = s.previous("A"), b = s.name("b"), Z = s.name("Z");
    content.formulas = {Z + " = " + W + " · " + A + " + " + b};
    content.equations = {{{"", W, &s.layer().W, false, false, false, Follows::row, Follows::all},
                          of_samples("·", A, s.A_prev(), Follows::all, Follows::column),
                          {"+", b, &s.layer().b, false, false, false, Follows::row, Follows::all},
                          result("=", Z, s.layer().Z, true)}};
}

void put_activation(const Source& s, BoxContent& content) {
    const std::string Z = s.name("Z"), A = s.name("A"), g = activation_name(s.experiment, s.l);
    content.formulas = {A + " = " + g + "(" + Z + ")"};
    // Softmax takes a whole column.
    content.equations = {{of_samples(g, Z, s.layer().Z, s.has_softmax() ? Follows::all : Follows::row, Follows::column),
                          result("=", A, s.layer().A, true)}};
}

void put_cost(const Source& s, BoxContent& content) {
    const bool softmax = s.experiment.out == Output::softmax;
    const std::string A = layer_name("A", s.L);
    content.formulas = {softmax ? "J = −1/m Σ log a_y" : "J = −1/m Σ (y log a + (1 − y) log(1 − a))",
                        "J = " + cost_text(s.opened.cost)};
    content.equations = {{of_samples("", A, s.layer(s.L).A, Follows::all, Follows::column),
                          of_samples("", "Y", s.opened.Y, Follows::all, Follows::column),
                          result("→", "L(a, y)", s.opened.losses, true),
                          {"J = 1/m Σ L = " + cost_text(s.opened.cost), "", nullptr}}};
}

// From the two matrices of the output, entry by entry.
template <class Function>
const MatrixView& made_of(const MatrixView& A, const MatrixView& Y, Function f, BoxContent& content) {
    MatrixView& made = content.made.emplace_back(A);
    for (std::size_t i = 0; i < made.values.size() && i < Y.values.size(); ++i)
        made.values[i] = f(A.values[i], Y.values[i]);
    return made;
}

// The derivative of the cost as the notes begin with it, then what it and the activation's slope come to. The engine
// takes that at once: where a is rounded to 0 or 1 the way there divides by 0.
void put_output_back(const Source& s, BoxContent& content) {
    const std::string A = s.name("A"), Z = s.name("Z"), dA = s.name("dA"), dZ = s.name("dZ");
    const MatrixView &a = s.layer().A, &y = s.opened.Y;
    const std::vector<Term> shortened{alongside("", A, a, true), alongside("−", "Y", y, true),
                                      result("=", dZ, s.layer().dZ, true)};
    if (s.has_softmax()) {
        const MatrixView& made = made_of(
            a, y, [](double p, double t) { return -t / p; }, content);
        content.formulas = {dA + " = −Y / " + A, dZ + " = " + A + " * (" + dA + " − Σ " + dA + " * " + A + ")",
                            dZ + " = " + A + " − Y"};
        content.equations = {{alongside("−", "Y", y, true), alongside("/", A, a, true), result("=", dA, made, true)},
                             shortened};
        return;
    }
    const MatrixView& made = made_of(
        a, y, [](double p, double t) { return -(t / p - (1 - t) / (1 - p)); }, content);
    const MatrixView& slope = made_of(
        a, y, [](double p, double) { return p * (1 - p); }, content);
    const std::string g = "σ′(" + Z + ")";
    content.formulas = {dA + " = −(Y / " + A + " − (1 − Y) / (1 − " + A + "))", dZ + " = " + dA + " * " + g,
                        dZ + " = " + A + " − Y"};
    content.equations = {
        {alongside("", dA, made, true), alongside("*", g, slope, true), result("=", dZ, s.layer().dZ, true)},
        shortened};
}

void put_activation_back(const Source& s, BoxContent& content) {
    if (s.l == s.L) return put_output_back(s, content);
    const std::string dZ = s.name("dZ"), dA = s.name("dA"), slope = "g′(" + s.name("Z") + ")";
    content.formulas = {dZ + " = " + dA + " * " + slope};
    content.equations = {{alongside("", dA, s.layer().dA, true), alongside("*", slope, s.layer().slope, true),
                          result("=", dZ, s.layer().dZ, true)}};
}

void put_linear_back(const Source& s, BoxContent& content) {
    const std::string dZ = s.name("dZ"), A = s.previous("A") + ".T", dW = s.name("dW"), db = s.name("db");
    Term A_prev = of_samples("·", A, s.A_prev(), Follows::column, Follows::all);
    A_prev.transposed = true;
    content.formulas = {dW + " = 1/m · " + dZ + " · " + A, db + " = 1/m Σ " + dZ};
    content.equations = {
        {of_samples("1/m ·", dZ, s.layer().dZ, Follows::row, Follows::all), A_prev,
         result("=", dW, s.layer().dW, false)},
        {of_samples("1/m Σ", dZ, s.layer().dZ, Follows::row, Follows::all), result("=", db, s.layer().db, false)}};
    if (s.l == 1) return;
    const std::string W = s.name("W") + ".T", dA = s.previous("dA");
    content.formulas.push_back(dA + " = " + W + " · " + dZ);
    content.equations.push_back({{"", W, &s.layer().W, true, false, false, Follows::all, Follows::row},
                                 of_samples("·", dZ, s.layer().dZ, Follows::all, Follows::column),
                                 result("=", dA, s.layer(s.l - 1).dA, true)});
}

void put_update(const Source& s, BoxContent& content) {
    const std::string W = s.name("W"), dW = s.name("dW"), b = s.name("b"), db = s.name("db"),
                      rate = number_text(s.opened.learning_rate);
    content.formulas = {W + " := " + W + " − " + rate + " · " + dW, b + " := " + b + " − " + rate + " · " + db};
    content.equations = {{alongside("", W, s.layer().W, false), alongside("− " + rate + " ·", dW, s.layer().dW, false),
                          result("=", W + " :=", s.layer().new_W, false)},
                         {alongside("", b, s.layer().b, false), alongside("− " + rate + " ·", db, s.layer().db, false),
                          result("=", b + " :=", s.layer().new_b, false)}};
}

}  // namespace

bool belongs_to(const IterationOpened& opened, const Experiment& experiment) {
    if (opened.m == 0) return true;
    if (opened.asked != experiment.at || static_cast<int>(opened.layers.size()) != layers_of(experiment)) return false;
    for (std::size_t l = 0; l < experiment.hidden.size(); ++l)
        if (opened.layers[l].W.rows != experiment.hidden[l]) return false;
    return opened.layers.back().W.rows == output_units(experiment);
}

BoxContent box_content(const IterationOpened& opened, const Experiment& experiment, const DeepBox& box) {
    const int L = layers_of(experiment);
    const Source source{opened, experiment, std::clamp(box.layer, 1, L), L};
    BoxContent content;
    switch (box.kind) {
        case BoxKind::data: put_data(source, content); break;
        case BoxKind::linear: put_linear(source, content); break;
        case BoxKind::activation: put_activation(source, content); break;
        case BoxKind::cost: put_cost(source, content); break;
        case BoxKind::activation_back: put_activation_back(source, content); break;
        case BoxKind::linear_back: put_linear_back(source, content); break;
        case BoxKind::update: put_update(source, content); break;
    }
    content.numpy = numpy_lines(experiment, box);
    content.assertions = shape_assertions(opened, experiment, box);
    return content;
}

std::string shape_text(const MatrixView& matrix) {
    return "(" + std::to_string(matrix.rows) + ", " + std::to_string(matrix.columns) + ")";
}

}  // namespace petal
