#include "cli/samples.hpp"

#include "cli/files.hpp"
#include "cli/usage_error.hpp"
#include "data/drawn_pictures.hpp"
#include "data/picture_file.hpp"
#include "data/planar.hpp"

#include <cstdio>

namespace petal {

namespace {

PictureFile load_file(const std::string& path) {
    try {
        return read_pictures(read_file(path));
    } catch (const RefusedFileError& error) {
        throw FileError(path + ": " + error.what());
    }
}

void tell(const std::string& sentence) { std::fprintf(stderr, "petal: %s\n", sentence.c_str()); }

// The option says what a file is for; where the file itself says otherwise, that is told.
PictureSet pictures_to_train_on(const std::string& path, bool test_is_chosen) {
    PictureFile file = load_file(path);
    if (file.train.count() == 0) {
        tell("--train " + path + ": the file holds test_set_x; it is trained on, as the option says.");
        return std::move(file.test);
    }
    if (file.test.count() > 0 && !test_is_chosen)
        tell(path + " holds pictures to test on too: --test " + path + " tests on them.");
    return std::move(file.train);
}

PictureSet pictures_to_test_on(const std::string& path) {
    PictureFile file = load_file(path);
    if (file.test.count() > 0) return std::move(file.test);
    if (file.says_part) tell("--test " + path + ": the file holds train_set_x; it is tested on, as the option says.");
    return std::move(file.train);
}

PictureData given_pictures(const Experiment& experiment, const Arguments& arguments) {
    const auto train = arguments.value("--train"), test = arguments.value("--test");
    if (!train) throw UsageError("data=images needs the pictures: --train FILE, and --test FILE for those to test on.");
    if (test && experiment.test > 0)
        throw UsageError("--test and test=" + std::to_string(experiment.test) + " exclude each other.");
    PictureData data;
    data.train = pictures_to_train_on(*train, test || experiment.test > 0);
    if (test) data.test = pictures_to_test_on(*test);
    if (data.train.count() + data.test.count() > most_pictures)
        throw UsageError("There are more than " + std::to_string(most_pictures) + " pictures in the two files.");
    return data;
}

}  // namespace

Samples planar_samples(const Experiment& experiment) {
    Samples samples = make_planar_data(experiment);
    if (samples.train.X.cols() == 0)
        throw UsageError("There are no points to train on. Add some: added=x,y,class;x,y,class;…");
    return samples;
}

PictureSet load_pictures(const std::string& path) {
    PictureFile file = load_file(path);
    if (file.test.count() == 0) return std::move(file.train);
    if (file.train.count() > 0) tell(path + " holds pictures to train on too: those of test_set_x are taken.");
    return std::move(file.test);
}

std::shared_ptr<const Samples> samples_of(const Experiment& experiment, const Arguments& arguments) {
    if (experiment.data != DataSet::images && (arguments.has("--train") || arguments.has("--test")))
        throw UsageError("--train and --test name files of pictures: they need data=images.");
    if (experiment.data == DataSet::images)
        return std::make_shared<Samples>(picture_samples(given_pictures(experiment, arguments), experiment.test));
    if (experiment.data == DataSet::cats)
        return std::make_shared<Samples>(picture_samples(draw_pictures(experiment), 0));
    return std::make_shared<Samples>(planar_samples(experiment));
}

}  // namespace petal
