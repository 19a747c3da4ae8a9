#include "cli/commands.hpp"
#include "cli/experiment_words.hpp"
#include "cli/run_result.hpp"
#include "cli/samples.hpp"
#include "cli/usage_error.hpp"
#include "experiment/values.hpp"
#include "numpy/course_functions.hpp"
#include "numpy/script.hpp"

#include <cstdio>

namespace petal {

namespace {

int run_export(const Arguments& arguments) {
    const Experiment experiment = read_experiment(arguments.words);
    if (experiment.data == DataSet::cats)
        throw UsageError(
            "Petal draws the pictures of data=cats by code of its own, which a script in NumPy does not have; "
            "data=images can be exported.");
    if (!is_of_pictures(experiment.data)) planar_samples(experiment);
    const std::int64_t every =
        whole_number(arguments, "--every", 1, values::most_iterations).value_or(round_tenth(experiment.iters));
    const bool by_function = arguments.has("--functions");
    if (by_function && experiment.lab != Lab::deep)
        throw UsageError(
            "--functions is plain gradient descent, which is what lab=deep has; add it to the experiment.");
    std::fputs((by_function ? course_program : numpy_script)(experiment, every).c_str(), stdout);
    return 0;
}

}  // namespace

const CliCommand export_command = {
    "export",
    "writes a NumPy script that repeats the experiment",
    "usage: petal export [options] 'EXPERIMENT' > script.py\n"
    "\n"
    "The script needs Python 3 and NumPy and has only the parts that the experiment uses. It draws the same random\n"
    "numbers and prints the costs of petal run. They agree to about 1e-9, until a run gets unstable: NumPy rounds\n"
    "sums otherwise, and a large learning rate makes much of a last bit. With data=images the script needs h5py too\n"
    "and is called with an HDF5 file like the course's: python3 script.py train_catvnoncat.h5\n"
    "\n"
    "  --every N    print the cost of every Nth iteration (default: about a tenth of them)\n"
    "  --functions  in the functions of the course's notes, from initialize_parameters_deep to predict, as lab=deep\n"
    "               shows them; once an output is rounded to 0 or 1, their way back divides by 0 and prints nan\n"
    "\n"
    "examples\n"
    "  petal export 'hidden=4&iters=5000' > flower.py && python3 flower.py\n"
    "  petal export data=moons hidden=8,8 act=relu init=he opt=adam lr=0.001 batch=64 iters=200 > moons.py\n",
    {{"--every", Option::Kind::value}, {"--functions"}},
    run_export};

}  // namespace petal
