#include "cli/samples.hpp"

#include "cli/files.hpp"
#include "cli/usage_error.hpp"
#include "data/drawn_pictures.hpp"
#include "data/planar.hpp"
#include "training/picture_file.hpp"

namespace petal {

namespace {

PictureData given_pictures(const Experiment& experiment, const Arguments& arguments) {
    const auto train = arguments.value("--train"), test = arguments.value("--test");
    if (!train) throw UsageError("data=images needs the pictures: --train FILE, and --test FILE for those to test on.");
    if (test && experiment.test > 0)
        throw UsageError("--test and test=" + std::to_string(experiment.test) + " exclude each other.");
    PictureData data;
    data.train = load_pictures(*train, PicturePart::train);
    if (test) data.test = load_pictures(*test, PicturePart::test);
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

PictureSet load_pictures(const std::string& path, PicturePart wanted) {
    try {
        PictureFile file = read_pictures(read_file(path));
        const bool of_test = file.train.count() == 0 || (wanted == PicturePart::test && file.test.count() > 0);
        return std::move(of_test ? file.test : file.train);
    } catch (const PictureFileError& error) {
        throw FileError(path + ": " + error.what());
    }
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
