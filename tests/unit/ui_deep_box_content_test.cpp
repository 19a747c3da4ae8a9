#include "ui/deep/box_content.hpp"

#include "configured.hpp"
#include "engine/engine_host.hpp"
#include "experiment/experiment_text.hpp"
#include "ui/deep/cache.hpp"
#include "ui/deep/steps.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace petal;

namespace {

// What the engine opens.
IterationOpened opened_of(const Experiment& experiment) {
    std::optional<IterationOpened> opened;
    EngineHost host([&](const Event& event) {
        if (auto* e = std::get_if<IterationOpened>(&event)) opened = *e;
    });
    host.receive(configured(experiment, 1));
    host.receive(OpenIteration{experiment.at});
    while (host.advance(std::chrono::microseconds(5000))) {
    }
    return *opened;
}

const Term& result_of(const std::vector<Term>& equation) {
    for (const Term& term : equation)
        if (term.is_result) return term;
    throw std::runtime_error("an equation without a result");
}

const Term& matrix_called(const char* name, const BoxContent& content) {
    for (const auto& equation : content.equations)
        for (const Term& term : equation)
            if (term.name == name) return term;
    throw std::runtime_error("no matrix of that name");
}

double entry(const MatrixView& A, int row, int column) {
    return A.values[static_cast<std::size_t>(row * A.shown_columns + column)];
}

}  // namespace

TEST_CASE("every box of every kind of network has matrices, a line of NumPy, and assertions that pass") {
    const char* text = GENERATE("lab=deep", "lab=deep&hidden=none", "lab=deep&hidden=2,3,4,5,6,7,12&act=tanh&m=10",
                                "lab=deep&data=blobs&classes=3&out=softmax&act=sigmoid", "lab=deep&act=leaky&at=7");
    const Experiment experiment = parse_experiment(text).experiment;
    const IterationOpened opened = opened_of(experiment);
    REQUIRE(belongs_to(opened, experiment));
    for (const DeepBox& box : steps_of(layers_of(experiment))) {
        CAPTURE(text, values::deep_box_text(box));
        const BoxContent content = box_content(opened, experiment, box);
        CHECK_FALSE(content.formulas.empty());
        CHECK_FALSE(content.numpy.empty());
        CHECK_FALSE(content.assertions.empty());
        for (const ShapeAssertion& assertion : content.assertions) {
            CAPTURE(assertion.code, assertion.compared);
            CHECK(assertion.passed);
        }
        for (const auto& equation : content.equations)
            for (const Term& term : equation)
                if (term.matrix) CHECK_FALSE(term.matrix->values.empty());
    }
}

TEST_CASE("an assertion about shapes that differ fails") {
    const Experiment experiment = lab_defaults(Lab::deep);
    IterationOpened opened = opened_of(experiment);
    opened.layers[1].dW.rows += 1;
    const BoxContent content = box_content(opened, experiment, {BoxKind::linear_back, 2});
    CHECK(content.assertions[0].code == "assert(dW2.shape == W2.shape)");
    CHECK(content.assertions[0].compared == "(4, 4) == (3, 4)");
    CHECK_FALSE(content.assertions[0].passed);
    CHECK(content.assertions[1].passed);
}

TEST_CASE("what is framed with an entry is what it is made of") {
    const Experiment experiment = parse_experiment("lab=deep&m=12&act=tanh&at=3").experiment;
    const IterationOpened opened = opened_of(experiment);
    const auto equation = box_content(opened, experiment, {BoxKind::linear, 2}).equations.at(0);
    const MatrixView &W = *equation[0].matrix, &A = *equation[1].matrix, &b = *equation[2].matrix,
                     &Z = *equation[3].matrix;
    CHECK((equation[0].row == Follows::row && equation[0].column == Follows::all));
    CHECK((equation[1].row == Follows::all && equation[1].column == Follows::column));
    for (int i = 0; i < Z.shown_rows; ++i) {
        for (int j = 0; j < Z.shown_columns; ++j) {
            double sum = entry(b, i, 0);
            for (int k = 0; k < W.shown_columns; ++k) sum += entry(W, i, k) * entry(A, k, j);
            CHECK(entry(Z, i, j) == Catch::Approx(sum));
        }
    }
}

TEST_CASE("formulas and code are in the course's letters") {
    const Experiment experiment = parse_experiment("lab=deep&lr=0.05").experiment;
    const IterationOpened opened = opened_of(experiment);
    CHECK(box_content(opened, experiment, {BoxKind::linear, 1}).formulas[0] == "Z[1] = W[1] · A[0] + b[1]");
    CHECK(box_content(opened, experiment, {BoxKind::linear, 1}).numpy[0] == "Z1 = np.dot(W1, A0) + b1");
    CHECK(box_content(opened, experiment, {BoxKind::activation, 2}).numpy[0] == "A2 = np.maximum(0, Z2)");
    CHECK(box_content(opened, experiment, {BoxKind::activation, 3}).formulas[0] == "A[3] = sigmoid(Z[3])");
    CHECK(box_content(opened, experiment, {BoxKind::activation_back, 3}).formulas.back() == "dZ[3] = A[3] − Y");
    CHECK(box_content(opened, experiment, {BoxKind::activation_back, 1}).numpy[0] == "dZ1 = dA1 * (Z1 > 0)");
    CHECK(box_content(opened, experiment, {BoxKind::update, 2}).numpy[0] == "W2 = W2 - 0.05 * dW2");
    const BoxContent back = box_content(opened, experiment, {BoxKind::linear_back, 2});
    CHECK(result_of(back.equations[0]).name == "dW[2]");
    CHECK(result_of(back.equations[1]).name == "db[2]");
    CHECK(result_of(back.equations[2]).name == "dA[1]");
    CHECK(box_content(opened, experiment, {BoxKind::linear_back, 1}).equations.size() == 2);
}

TEST_CASE("at the output backward begins with the derivative of the cost and comes to A - Y") {
    const char* text = GENERATE("lab=deep&act=tanh&at=5", "lab=deep&data=blobs&classes=3&out=softmax&at=5");
    const Experiment experiment = parse_experiment(text).experiment;
    const IterationOpened opened = opened_of(experiment);
    const BoxContent content = box_content(opened, experiment, {BoxKind::activation_back, 3});
    const MatrixView &A = opened.layers[2].A, &Y = opened.Y, &dZ = opened.layers[2].dZ,
                     &dA = *matrix_called("dA[3]", content).matrix;
    CHECK(content.formulas.back() == "dZ[3] = A[3] − Y");
    const bool softmax = experiment.out == Output::softmax;
    for (int j = 0; j < A.shown_columns; ++j) {
        double passed = 0;
        for (int i = 0; i < A.shown_rows; ++i) passed += entry(dA, i, j) * entry(A, i, j);
        for (int i = 0; i < A.shown_rows; ++i) {
            const double a = entry(A, i, j), y = entry(Y, i, j), d = entry(dA, i, j);
            CHECK(d == Catch::Approx(softmax ? -y / a : -(y / a - (1 - y) / (1 - a))));
            CHECK(entry(dZ, i, j) == Catch::Approx(softmax ? a * (d - passed) : d * a * (1 - a)));
        }
    }
}

TEST_CASE("what the cache lights as used in a box is what its formulas use") {
    const char* text = GENERATE("lab=deep", "lab=deep&hidden=none", "lab=deep&hidden=2,3,4,5,6,7,12&act=tanh&m=10",
                                "lab=deep&data=blobs&classes=3&out=softmax&act=sigmoid");
    const Experiment experiment = parse_experiment(text).experiment;
    const IterationOpened opened = opened_of(experiment);
    const int L = layers_of(experiment);
    for (const DeepBox& box : steps_of(L)) {
        const bool is_backward = box.kind == BoxKind::activation_back || box.kind == BoxKind::linear_back;
        // The slopes of the output are written with A, and stand in the formulas as that of Z.
        std::string formulas;
        for (const std::string& formula : box_content(opened, experiment, box).formulas) formulas += formula + "\n";
        for (const CacheEntry& entry : cache_at(box, L)) {
            CAPTURE(text, values::deep_box_text(box), entry.name, formulas);
            bool stands_there = false;  // "dW[1]" has "W[1]" in it
            for (std::size_t at = 0; (at = formulas.find(entry.name, at)) != std::string::npos; ++at)
                stands_there = stands_there || at == 0 || formulas[at - 1] != 'd';
            CHECK((entry.state == CacheState::used_here) == (is_backward && stands_there));
        }
    }
}

TEST_CASE("an iteration of another network does not belong to the experiment") {
    const Experiment experiment = lab_defaults(Lab::deep);
    const IterationOpened opened = opened_of(experiment);
    for (const char* other : {"lab=deep&hidden=4", "lab=deep&hidden=4,4", "lab=deep&at=1"})
        CHECK_FALSE(belongs_to(opened, parse_experiment(other).experiment));
    CHECK(belongs_to(opened, parse_experiment("lab=deep&box=Z2&fault=mean1").experiment));
}
