#include "cli/commands.hpp"
#include "cli/experiment_words.hpp"
#include "cli/files.hpp"
#include "cli/interruption.hpp"
#include "cli/run_result.hpp"
#include "cli/samples.hpp"
#include "cli/saved_parameters.hpp"
#include "cli/usage_error.hpp"
#include "experiment/values.hpp"
#include "training/fingerprint.hpp"

#include <cstdio>

namespace petal {

namespace {

constexpr int exit_interrupted = 130;  // as shells have it

int run_experiment(const Arguments& arguments) {
    const Experiment experiment = read_experiment(arguments.words);
    if (arguments.has("--json") && arguments.has("--fingerprint"))
        throw UsageError("--json and --fingerprint exclude each other.");
    const std::int64_t every =
        whole_number(arguments, "--every", 1, values::most_iterations).value_or(round_tenth(experiment.iters));

    Session session(experiment, samples_of(experiment, arguments));
    if (const auto path = arguments.value("--load"))
        session.set_parameters(load_parameters(*path, session.architecture()));
    const auto save_to = arguments.value("--save");
    if (save_to) check_writable(*save_to);
    const Interruption interruption;
    const RunResult result = train(experiment, session, every, &interruption);

    if (arguments.has("--fingerprint"))
        std::puts(fingerprint_text(result.fingerprint).c_str());
    else if (arguments.has("--json"))
        std::puts(run_json(result).c_str());
    else
        std::fputs(run_text(result, session).c_str(), stdout);
    if (save_to) save_parameters(*save_to, session.parameters());
    return result.interrupted ? exit_interrupted : 0;
}

}  // namespace

const CliCommand run_command = {
    "run",
    "trains one experiment and prints its costs, accuracies and fingerprint",
    "usage: petal run [options] 'EXPERIMENT'\n"
    "\n"
    "  --every N         print the cost of every Nth iteration (default: about a tenth of them)\n"
    "  --json            print one JSON object, numbers with 17 digits:\n"
    "                    experiment, iterations, costs [[iteration, cost before that update], ...],\n"
    "                    train_accuracy, test_accuracy (0 to 1, null without a test set), fingerprint,\n"
    "                    seconds; and diverged {layer, iteration} when the numbers did not stay finite,\n"
    "                    or interrupted: true\n"
    "  --fingerprint     print the fingerprint alone: 16 hexadecimal digits over all parameters and costs,\n"
    "                    the same on every machine\n"
    "  --save FILE.npz   write the trained parameters W1, b1, W2, ... for numpy.load\n"
    "  --load FILE.npz   start from these parameters instead of the experiment's initialization\n"
    "  --train FILE      with data=images: the pictures to train on, in an HDF5 file like the course's\n"
    "                    train_catvnoncat.h5 (train_set_x, train_set_y), or an .npz file with X and Y: X of shape\n"
    "                    (m, 64, 64, 3) with 0 to 255, or (12288, m) with 0 to 1; Y of m entries, 1 is a cat\n"
    "  --test FILE       the pictures to test on, likewise; without it test= holds a share of the others out\n"
    "\n"
    "Ctrl+C ends the training early: what it has reached is printed and saved, and the exit code is 130. A second\n"
    "one ends the program at once.\n"
    "\n"
    "examples\n"
    "  petal run 'data=flower&hidden=4&iters=10000'\n"
    "  petal run data=moons hidden=20,7,5 act=relu init=he lr=0.1 test=0.2 --every 500\n"
    "  petal run data=blobs classes=4 out=softmax batch=64 opt=adam lr=0.001 iters=200 --json\n"
    "  petal run hidden=5 --save five.npz && petal predict hidden=5 --load five.npz --at 1.5,-2\n"
    "  petal run data=cats    (pictures that Petal draws; data=cats starts from the notes' network 20,7,5)\n"
    "  petal run data=images --train train_catvnoncat.h5 --test test_catvnoncat.h5 --every 100\n",
    {{"--every", Option::Kind::value},
     {"--json"},
     {"--fingerprint"},
     {"--save", Option::Kind::value},
     {"--load", Option::Kind::value},
     {"--train", Option::Kind::value},
     {"--test", Option::Kind::value}},
    run_experiment};

}  // namespace petal
