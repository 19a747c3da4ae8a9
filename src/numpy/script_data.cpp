#include "experiment/number_text.hpp"
#include "numpy/drawing.hpp"
#include "numpy/script.hpp"

#include <algorithm>
#include <iterator>

namespace petal {

namespace {

constexpr const char* pictures_beginning = R"(
# ---- Data: X is 12288 x m, one column a picture ----
import os
import sys


def refuse(sentence):
    print(sentence, file=sys.stderr)
    sys.exit(2)


if len(sys.argv) != 2:
    refuse("usage: python3 %s FILE.h5, the pictures to train on, such as train_catvnoncat.h5" % sys.argv[0])
path = sys.argv[1]
if not (os.path.isfile(path) and os.access(path, os.R_OK)):
    refuse("There is no file %s that can be read." % path)
try:
    import h5py
except ImportError:
    refuse("The pictures are read with h5py, which is missing: python3 -m pip install h5py")
if not h5py.is_hdf5(path):
    refuse("%s is no HDF5 file: the script reads train_set_x and train_set_y from one like train_catvnoncat.h5." % path)


def read_array(file, name):
    if not isinstance(file.get(name), h5py.Dataset):
        refuse("%s has no array %s; it holds %s." % (path, name, ", ".join(file) or "nothing"))
    return np.array(file[name])


def load_data():
    try:
        with h5py.File(path, "r") as file:
            X, labels = read_array(file, "train_set_x"), read_array(file, "train_set_y")
    except (OSError, RuntimeError, KeyError) as error:
        refuse("%s cannot be read: %s" % (path, error))
    if X.shape[1:] != (64, 64, 3) or X.dtype.kind not in "iu":
        refuse("train_set_x is %s of shape %s; whole numbers of shape (m, 64, 64, 3) are needed." % (X.dtype, X.shape))
    if labels.dtype.kind not in "biuf" or labels.size != X.shape[0] or not np.all(np.isin(labels, [0, 1])):
        refuse("train_set_y must hold a label 0 or 1 for each of the %d pictures." % X.shape[0])
    X, labels = X.reshape(X.shape[0], -1).T / 255, labels.ravel().astype(int)
)";

constexpr const char* beginning = R"(
# ---- Data: X is 2 x m, one column a point ----

def load_data():
[generated]    m = @m@
[noisy]    noise = @noise@
[generated]    np.random.seed(@dataseed@)
[later]    # The course draws its extra data sets from one stream; the sets before this one took:
)";

constexpr const char* ending = R"([removed]    removed = @removed@
[removed]    X, labels = np.delete(X, removed, axis=1), np.delete(labels, removed)
[added]    added = @added@  # x, y, class
[added]    X = np.hstack([X, np.array([point[:2] for point in added]).T])
[added]    labels = np.append(labels, [point[2] for point in added])
    return X, labels

[test]
[test]def choose_held_out(labels, share):
[test]    # In the order of a permutation; the last point of a class stays in training.
[test]    held_out = np.zeros(labels.size, dtype=bool)
[test]    in_training = np.bincount(labels)
[test]    left = int(share * labels.size + 0.5)
[test]    np.random.seed(@dataseed@)
[test]    for i in np.random.permutation(labels.size):
[test]        if left > 0 and in_training[labels[i]] > 1:
[test]            held_out[i] = True
[test]            in_training[labels[i]] -= 1
[test]            left -= 1
[test]    return held_out

)";

// What circles, moons and quantiles draw in the course's size, for the set that comes after them in the stream;
// in the order of data/planar_sets.cpp.
std::string draws_before(DataSet set) {
    struct Draws {
        DataSet set;
        const char* text;
    };
    static constexpr Draws of_one_stream[] = {
        {DataSet::circles, "    np.random.permutation(@m@), np.random.randn(@m@, 2)  # circles\n"},
        {DataSet::moons, "    np.random.permutation(@m@), np.random.randn(@m@, 2)  # moons\n"},
        {DataSet::quantiles, "    np.random.randn(@m@, 2), np.random.permutation(@m@)  # quantiles\n"},
        {DataSet::noise, ""},
    };
    const auto has_set = [set](const Draws& draws) { return draws.set == set; };
    const auto end = std::find_if(std::begin(of_one_stream), std::end(of_one_stream), has_set);
    if (end == std::end(of_one_stream)) return "";
    std::string text;
    for (auto before = std::begin(of_one_stream); before != end; ++before)
        text += render(before->text, {{}, {{"m", std::to_string(data_defaults(before->set).m)}}});
    return text;
}

// A list literal in lines of at most about 110 characters.
template <class List, class TextOf> std::string list_literal(const List& list, TextOf text_of) {
    constexpr std::size_t longest_line = 100;
    std::string text = "[", line;
    for (const auto& item : list) {
        if (!line.empty()) line += line.back() == ' ' ? "" : ", ";
        line += text_of(item);
        if (line.size() > longest_line) {
            text += line + ",\n        ";
            line.clear();
        }
    }
    return text + line + "]";
}

std::string point_literal(const DrawnPoint& point) {
    std::string text = "(";
    text += number_text(point.x) + ", " + number_text(point.y) + ", ";
    return text + std::to_string(point.label) + ")";
}

}  // namespace

std::string data_section(const Experiment& experiment) {
    const DataDefaults defaults = data_defaults(experiment.data);
    ScriptFacts facts;
    if (experiment.data != DataSet::points) facts.facts.insert("generated");
    if (experiment.data != DataSet::points && experiment.data != DataSet::noise) facts.facts.insert("noisy");
    if (!experiment.removed.empty()) facts.facts.insert("removed");
    if (!experiment.added.empty()) facts.facts.insert("added");
    if (experiment.test > 0) facts.facts.insert("test");
    const std::string before = draws_before(experiment.data);
    if (!before.empty()) facts.facts.insert("later");
    facts.values = {{"m", std::to_string(experiment.m.value_or(defaults.m))},
                    {"noise", number_text(experiment.noise.value_or(defaults.noise))},
                    {"dataseed", std::to_string(experiment.dataseed.value_or(defaults.dataseed))},
                    {"classes", std::to_string(experiment.classes)},
                    {"removed", list_literal(experiment.removed, [](int index) { return std::to_string(index); })},
                    {"added", list_literal(experiment.added, point_literal)}};
    if (is_of_pictures(experiment.data)) return render(pictures_beginning, facts) + render(ending, facts);
    return render(beginning, facts) + before + render(numpy_drawing(experiment.data), facts) + render(ending, facts);
}

}  // namespace petal
