#include "cli/commands.hpp"
#include "cli/experiment_words.hpp"
#include "cli/json.hpp"
#include "cli/run_result.hpp"
#include "cli/samples.hpp"
#include "cli/saved_parameters.hpp"
#include "cli/usage_error.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/typed_text.hpp"
#include "experiment/values.hpp"
#include "math/matrix_sums.hpp"
#include "nn/cost.hpp"
#include "nn/gradient_check.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <numeric>

namespace petal {

namespace {

constexpr double default_epsilon = 1e-5;
constexpr double limit = 1e-7;  // the course's
constexpr int exit_wrong = 1;
constexpr int enough_on_pictures = 100;  // each costs a tenth of a second

enum class Verdict { right, wrong, only_rounding };

struct Checked {
    GradientCheck check;
    std::int64_t samples = 0;  // the first ones, as many as memory allows
    std::int64_t parameters = 0;
    Verdict verdict = Verdict::wrong;
};

// The cost, a sum over m samples, is known to about √m units in the last place, which the quotient divides by 2ε.
bool is_only_rounding(const GradientCheck& check, double cost, double epsilon, double m) {
    const double unit = std::numeric_limits<double>::epsilon() * std::max(cost, 1.0) * std::sqrt(m) / (2 * epsilon);
    return euclidean_norm(Vector(check.gradient - check.approximation)) <=
           4 * unit * std::sqrt(static_cast<double>(check.gradient.size()));
}

// The plain form keeps Z, A and their derivatives of all samples at once: some 200 MB at most.
std::int64_t affordable_samples(const Architecture& architecture) {
    constexpr std::int64_t most_entries = 4'000'000;
    const std::int64_t units = std::accumulate(architecture.layers.begin(), architecture.layers.end(), std::int64_t{0});
    return std::max<std::int64_t>(1, most_entries / units);
}

Checked check_gradients(Session& session, double epsilon, std::int64_t at_most) {
    const Run& run = session.run();
    Checked result;
    result.samples = std::min<std::int64_t>(session.data().train.X.cols(), affordable_samples(session.architecture()));
    const Matrix X = session.data().train.X.leftCols(result.samples);
    const Matrix Y =
        labels_to_matrix(session.data().train.labels, session.architecture().n_y()).leftCols(result.samples);
    result.parameters = to_vector(session.parameters()).size();
    const std::int64_t every = (result.parameters + at_most - 1) / at_most;
    result.check = gradient_check(session.architecture(), session.parameters(), X, Y, {run.l1, run.l2}, epsilon,
                                  static_cast<int>(every));
    if (result.check.difference <= limit)
        result.verdict = Verdict::right;
    else if (is_only_rounding(result.check, session.cost(), epsilon, static_cast<double>(result.samples)))
        result.verdict = Verdict::only_rounding;
    return result;
}

const char* sentence(Verdict verdict) {
    switch (verdict) {
        case Verdict::right: return "The gradient is the slope of the cost.";
        case Verdict::only_rounding:
            return "The difference is no more than rounding makes when the gradient or epsilon is so small: nothing is "
                   "wrong, but a\n"
                   "larger --epsilon or fewer --iterations would show more.";
        case Verdict::wrong: break;
    }
    return "The gradient is not the slope of the cost. A kink of relu or leaky close to a point, or a large epsilon, "
           "can\n"
           "also be the reason: try another --epsilon or --iterations.";
}

void print_text(const Checked& result, const Experiment& experiment, const Session& session, double epsilon) {
    std::printf("experiment   %s\n", experiment_title(experiment).c_str());
    std::printf("compared     %lld of %lld parameters on %lld of %lld samples after %lld iterations, epsilon %g\n",
                static_cast<long long>(result.check.gradient.size()), static_cast<long long>(result.parameters),
                static_cast<long long>(result.samples), static_cast<long long>(session.data().train.X.cols()),
                static_cast<long long>(session.iteration()), epsilon);
    std::printf("difference   %.10g (limit %g)\n\n%s\n", result.check.difference, limit, sentence(result.verdict));
}

void print_json(const Checked& result, const Experiment& experiment, const Session& session, double epsilon) {
    std::printf("{\"experiment\": %s, \"iterations\": %lld, \"parameters\": %lld, \"compared\": %lld, ",
                json_string(experiment_text(experiment)).c_str(), static_cast<long long>(session.iteration()),
                static_cast<long long>(result.parameters), static_cast<long long>(result.check.gradient.size()));
    std::printf("\"epsilon\": %s, \"difference\": %s, \"limit\": %s, \"right\": %s}\n", json_number(epsilon).c_str(),
                json_number(result.check.difference).c_str(), json_number(limit).c_str(),
                result.verdict == Verdict::wrong ? "false" : "true");
}

double epsilon_of(const Arguments& arguments) {
    const auto text = arguments.value("--epsilon");
    if (!text) return default_epsilon;
    const auto epsilon = typed_number(*text);
    if (!epsilon || *epsilon < 1e-12 || *epsilon > 1)
        throw UsageError("--epsilon=" + *text + ": a number from 1e-12 to 1 is needed.");
    return *epsilon;
}

int run_check(const Arguments& arguments) {
    const Experiment experiment = read_experiment(arguments.words);
    const double epsilon = epsilon_of(arguments);
    const auto iterations = whole_number(arguments, "--iterations", 0, values::most_iterations).value_or(0);
    const auto at_most =
        whole_number(arguments, "--at-most", 1, values::most_iterations)
            .value_or(is_of_pictures(experiment.data) ? enough_on_pictures : std::numeric_limits<int>::max());

    Session session(experiment, samples_of(experiment, arguments));
    if (const auto path = arguments.value("--load"))
        session.set_parameters(load_parameters(*path, session.architecture()));
    if (iterations > experiment.iters)
        throw UsageError("--iterations=" + std::to_string(iterations) +
                         ": the experiment has only iters=" + std::to_string(experiment.iters) + ".");
    session.advance(iterations);
    if (const auto divergence = session.divergence())
        throw UsageError("The run diverged at iteration " + std::to_string(divergence->iteration) +
                         ", and there is nothing to compare: try fewer --iterations or a smaller lr.");
    const Checked result = check_gradients(session, epsilon, at_most);
    if (arguments.has("--json"))
        print_json(result, experiment, session, epsilon);
    else
        print_text(result, experiment, session, epsilon);
    return result.verdict == Verdict::wrong ? exit_wrong : 0;
}

}  // namespace

const CliCommand check_gradients_command = {
    "check-gradients",
    "compares back-propagation with differences of the cost",
    "usage: petal check-gradients [options] 'EXPERIMENT'\n"
    "\n"
    "Moves each parameter by epsilon to both sides and compares the slope of the cost with the gradient:\n"
    "the relative difference |g - g'| / (|g| + |g'|). Up to 1e-7 the gradient is right, as in the course. Dropout is\n"
    "left out. A correct gradient scores 1e-10 to 1e-8 at epsilon 1e-5, but about 1e-7 at the course's epsilon\n"
    "1e-7, where the two costs differ in too few digits. The exit code is 1 when the gradient is wrong.\n"
    "\n"
    "  --iterations N    train for N iterations first (default 0)\n"
    "  --epsilon E       from 1e-12 to 1 (default 1e-5)\n"
    "  --at-most N       compare an even choice of at most N parameters; all of a large network take long\n"
    "                    (default: all; 100 on pictures)\n"
    "  --load FILE.npz   start from these parameters\n"
    "  --json            print one JSON object\n"
    "  --train FILE, --test FILE    pictures for data=images, as in petal run\n"
    "\n"
    "examples\n"
    "  petal check-gradients 'hidden=4'\n"
    "  petal check-gradients hidden=20,7,5 act=tanh init=course l2=0.7 --iterations 100\n"
    "  petal check-gradients hidden=4 --epsilon 1e-7\n",
    {{"--iterations", Option::Kind::value},
     {"--epsilon", Option::Kind::value},
     {"--at-most", Option::Kind::value},
     {"--load", Option::Kind::value},
     {"--train", Option::Kind::value},
     {"--test", Option::Kind::value},
     {"--json"}},
    run_check};

}  // namespace petal
