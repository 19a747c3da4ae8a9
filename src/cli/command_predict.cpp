#include "cli/commands.hpp"
#include "cli/experiment_words.hpp"
#include "cli/files.hpp"
#include "cli/json.hpp"
#include "cli/points.hpp"
#include "cli/run_result.hpp"
#include "cli/samples.hpp"
#include "cli/saved_parameters.hpp"
#include "cli/usage_error.hpp"
#include "experiment/typed_text.hpp"
#include "nn/predict.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

Matrix points_of(const Arguments& arguments) {
    const auto path = arguments.value("--points");
    const std::vector<std::string> at = arguments.values("--at");
    if (path.has_value() == !at.empty())
        throw UsageError("Name the points by --points FILE.csv or by --at X,Y, one of the two.");
    if (path) {
        const std::vector<std::uint8_t> bytes = read_file(*path);
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        PointTable table = read_points(text, *path == "-" ? "standard input" : *path);
        if (!table.remark.empty()) std::fprintf(stderr, "petal: %s\n", table.remark.c_str());
        return std::move(table.X);
    }
    Matrix X(2, static_cast<Eigen::Index>(at.size()));
    for (std::size_t i = 0; i < at.size(); ++i) {
        const std::optional<Point> point = read_point(typed_text(at[i]));
        if (!point) throw UsageError("--at=" + at[i] + ": two numbers x,y are needed.");
        X.col(static_cast<Eigen::Index>(i)) << point->x, point->y;
    }
    return X;
}

// Columns of points, or of pictures.
Matrix inputs_of(const Arguments& arguments, const Experiment& experiment) {
    const auto path = arguments.value("--pictures");
    if (path.has_value() != is_of_pictures(experiment.data))
        throw UsageError(path ? "--pictures needs data=cats or data=images."
                              : "Name the pictures by --pictures FILE (.h5 or .npz, as in petal run --train).");
    if (path && (arguments.has("--points") || arguments.has("--at")))
        throw UsageError("--points and --at need a set of points, not data=cats or data=images.");
    return path ? columns_of(load_pictures(*path)).X : points_of(arguments);
}

Parameters model_of(const Arguments& arguments, const Experiment& experiment, const Architecture& architecture) {
    if (const auto path = arguments.value("--load")) {
        if (arguments.has("--train") || arguments.has("--test"))
            throw UsageError("--load and --train or --test exclude each other: what is loaded is not trained.");
        return load_parameters(*path, architecture);
    }
    Session session(experiment, samples_of(experiment, arguments));
    const RunResult result = train(experiment, session, experiment.iters);
    if (result.divergence) std::fprintf(stderr, "petal: %s\n", early_end(result).c_str());
    return session.parameters();
}

struct Answer {
    double probability;  // of class 1, or of the winner of softmax
    int label;
};

Answer answer_for(const Matrix& AL, const std::vector<int>& labels, Eigen::Index column) {
    const int label = labels[static_cast<std::size_t>(column)];
    return {AL(AL.rows() == 1 ? 0 : label, column), label};
}

// In blocks, so that memory stays bounded.
template <class Print>
void predict(const Architecture& architecture, const Parameters& parameters, const Matrix& X, double threshold,
             Print print) {
    constexpr Eigen::Index block = 1024;
    for (Eigen::Index first = 0; first < X.cols(); first += block) {
        const Matrix part = X.middleCols(first, std::min(block, X.cols() - first));
        const Matrix AL = predict_probabilities(architecture, parameters, part);
        const std::vector<int> labels = labels_of(architecture, AL, threshold);
        for (Eigen::Index i = 0; i < part.cols(); ++i) print(first + i, answer_for(AL, labels, i));
    }
}

int run_predict(const Arguments& arguments) {
    const Experiment experiment = read_experiment(arguments.words);
    const Architecture architecture = architecture_of(experiment, is_of_pictures(experiment.data) ? picture_bytes : 2);
    const Matrix X = inputs_of(arguments, experiment);
    const Parameters parameters = model_of(arguments, experiment, architecture);
    const bool json = arguments.has("--json");
    const char* before = "[";
    Eigen::Index not_finite = 0;
    predict(architecture, parameters, X, experiment.threshold, [&](Eigen::Index i, Answer answer) {
        if (!std::isfinite(answer.probability)) ++not_finite;
        if (!json) {
            std::printf("%s,%d\n", json_number(answer.probability).c_str(), answer.label);
            return;
        }
        const std::string where = is_of_pictures(experiment.data)
                                      ? "\"picture\": " + std::to_string(i)
                                      : "\"x\": " + json_number(X(0, i)) + ", \"y\": " + json_number(X(1, i));
        std::printf("%s{%s, \"probability\": %s, \"class\": %d}", before, where.c_str(),
                    json_number(answer.probability).c_str(), answer.label);
        before = ",\n ";
    });
    if (json) std::puts(X.cols() == 0 ? "[]" : "]");
    if (not_finite > 0)
        std::fprintf(stderr, "petal: %lld of %lld probabilities are not finite numbers: the inputs are too large.\n",
                     static_cast<long long>(not_finite), static_cast<long long>(X.cols()));
    return 0;
}

}  // namespace

const CliCommand predict_command = {
    "predict",
    "says what a trained network makes of new points",
    "usage: petal predict [options] 'EXPERIMENT' --points FILE.csv | --at X,Y ... | --pictures FILE\n"
    "\n"
    "Prints a line probability,class for each point, in their order: the probability of class 1, or of\n"
    "the winning class with out=softmax.\n"
    "\n"
    "  --load FILE.npz     the parameters, as petal run --save or numpy.savez wrote them; without this\n"
    "                      option the experiment is trained first\n"
    "  --points FILE.csv   one point x,y a line; - is the standard input. Semicolons, tabs and spaces\n"
    "                      separate the numbers too; empty lines, lines that begin with # and a first\n"
    "                      line of words are passed over\n"
    "  --at X,Y            a point; may be given again\n"
    "  --pictures FILE     with data=cats or data=images: the pictures of an .h5 or .npz file, as in\n"
    "                      petal run --train (the test set where it has both), in their order\n"
    "  --train FILE, --test FILE    pictures for data=images, as in petal run\n"
    "  --json              print a list of objects x, y (or picture), probability, class\n"
    "\n"
    "examples\n"
    "  petal predict hidden=4 --load four.npz --at 1.5,-2 --at 0,0\n"
    "  petal predict 'data=moons&hidden=5' --points points.csv\n"
    "  printf '1,2\\n3,4\\n' | petal predict hidden=4 --load four.npz --points -\n",
    {{"--load", Option::Kind::value},
     {"--points", Option::Kind::value},
     {"--at", Option::Kind::values},
     {"--pictures", Option::Kind::value},
     {"--train", Option::Kind::value},
     {"--test", Option::Kind::value},
     {"--json"}},
    run_predict};

}  // namespace petal
