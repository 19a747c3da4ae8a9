// What page and engine say to each other about pictures: commands, then events (messages.hpp).
#pragma once

#include "experiment/file_refusal.hpp"
#include "experiment/picture_part.hpp"
#include "protocol/message_set.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace petal {

// An array of a file that the page has read: its name and shape, and its entries in C order, either as bytes or, where
// they are of another type, as numbers.
struct NamedArray {
    std::string name;
    std::vector<std::int64_t> shape;
    bool whole = true;  // the file has it as whole numbers
    std::vector<std::uint8_t> bytes;
    std::vector<double> numbers;
    std::string refusal;  // why it could not be read (a reason of hdf5_refusal), empty when it was
    bool operator==(const NamedArray&) const = default;
};
// Take the pictures of a file: the bytes of an .npz, or the arrays of an HDF5 file. They replace the training or the
// test set that was given before. Reply: PicturesTaken. The next Configure with data=images works on what is given.
// What the arrays' names say comes first, then `part`, then the name of the file; where none of them says which set it
// is, nothing is taken and PicturesTaken asks. This command and the next come from the page's JavaScript, which keeps
// what the user gave and hands it to every engine that starts: the interface never has it (web/given.js).
struct GivePictureFile {
    std::string name;               // of the file
    std::vector<std::uint8_t> npz;  // empty when `arrays` are given
    std::vector<NamedArray> arrays;
    PicturePart part = PicturePart::unsaid;  // what the user says that it holds
    std::uint32_t number = 0;                // repeated where PicturesTaken asks
    bool operator==(const GivePictureFile&) const = default;
};
// Take single pictures, 64 × 64 × 3 bytes each, into the training set. Reply: PicturesTaken.
struct GivePictures {
    bool cats = false;
    std::vector<std::uint8_t> pixels;
    bool operator==(const GivePictures&) const = default;
};
// Forget all pictures that were given. Reply: PicturesTaken.
struct ForgetPictures {
    bool operator==(const ForgetPictures&) const = default;
};
// Say in PictureView what the network makes of this picture; an empty one ends that.
struct AskPicture {
    std::vector<std::uint8_t> pixels;
    bool operator==(const AskPicture&) const = default;
};

// Say in PictureExplained, now and whenever the first weights are shown, why the network answers as it does about this
// picture, and what it would answer with a grey square on it.
struct ExplainPicture {
    int picture = 0;                          // of the sheet
    int cover_x = 0, cover_y = 0, cover = 0;  // the square's upper left corner and its side in pixels, 0: none
    bool operator==(const ExplainPicture&) const = default;
};
// Measure how the network as it stands, and the one that it is compared with, do on pictures that are moved: training
// the other one first. Reply: ShiftsMeasured, with Look, as they come.
struct MeasureShifts {
    int picture = 0;           // of the sheet, which is moved too
    int right = 0, down = 0;   // in pixels
    std::uint32_t number = 0;  // of the question: the reply repeats it
    bool operator==(const MeasureShifts&) const = default;
};

using PictureCommands =
    std::tuple<GivePictureFile, GivePictures, ForgetPictures, AskPicture, ExplainPicture, MeasureShifts>;

// How many pictures are given now; and when the last ones were refused, why.
struct PicturesTaken {
    std::string name;  // of the file, empty for single pictures
    int train = 0, train_cats = 0, test = 0;
    std::optional<FileRefusal> refusal;         // none when they were taken
    bool asks = false;                          // they were not: the same file is to be given again with its part
    PicturePart by_name = PicturePart::unsaid;  // what the name of the file decided
    std::uint32_t number = 0;                   // of the file that is asked about
    bool operator==(const PicturesTaken&) const = default;
};

// The pictures themselves, sent when they change: of the training set, then of the test set that came with it.
struct PictureSheet {
    std::uint32_t version = 0;             // of the set
    std::vector<std::uint8_t> pixels;      // 64 × 64 × 3 bytes each
    std::vector<std::uint8_t> label;       // 1: cat
    std::vector<std::string> class_names;  // of label 0 and 1 as the file has them; empty where none does
    bool operator==(const PictureSheet&) const = default;
};

// The pictures that the run with this revision works on are those of the sheet with this version.
struct PicturesReady {
    static constexpr AnswerTo answers = AnswerTo::configure;
    std::uint32_t revision = 0, sheet = 0;
    std::vector<std::uint8_t> held_out;  // one entry a picture, 1: belongs to the test set
    bool operator==(const PicturesReady&) const = default;
};

// What only a run on pictures has to show; it follows a Progress whose logistic model is empty and whose network has
// neither region nor layers.
struct PictureView {
    std::uint32_t revision = 0;
    std::vector<double> probability;  // of cat, one entry a picture
    std::vector<int> layers;          // n_x, n_1, … n_y
    // Only with W1 formed, which is when training rests and a few times a second while it runs; else all empty.
    std::int64_t weights_iteration = -1;
    std::vector<std::uint8_t> weights;   // the rows of W1 as pictures of 64 × 64 × 3 bytes, 128 is zero, each in the
                                         // measure of its own largest weight
    std::vector<double> largest_weight;  // of each of these pictures
    std::vector<double> asked_probability;  // one entry: of the picture of AskPicture
    bool operator==(const PictureView&) const = default;
};
inline constexpr int most_weight_pictures = 24;

// The answer to ExplainPicture. Entry y * 64 + x of the lists is the pixel in row y and column x, its three channels
// together.
struct PictureExplained {
    std::uint32_t revision = 0;
    std::int64_t iteration = 0;
    ExplainPicture asked;
    double z = 0;                    // log odds of cat
    std::vector<double> slope;       // of z along the pixel
    std::vector<double> spoken;      // slope times pixel: what it adds to z
    double covered_probability = 0;  // of cat, with the square on the picture
    bool operator==(const PictureExplained&) const = default;
};

// One of the two networks of MeasureShifts.
struct ModelOnShifts {
    std::vector<int> layers;  // n_x, n_1, … n_y
    std::int64_t iteration = 0;
    std::vector<double> train_accuracy, test_accuracy;  // on pictures moved to the right by `shift`; test: NaN without
    double moved_train_accuracy = 0, moved_test_accuracy = 0;  // on pictures moved as asked
    double probability = 0;                                    // of cat, for the picture that is moved as asked
    bool operator==(const ModelOnShifts&) const = default;
};
struct ShiftsMeasured {
    static constexpr AnswerTo answers = AnswerTo::look;
    std::uint32_t revision = 0;
    std::int64_t iteration = 0;  // of the run when it was asked for
    MeasureShifts asked;
    bool running = false;             // more will come
    std::vector<int> shift;           // so far, ascending
    bool has_moved = false;           // those moved as asked are measured
    ModelOnShifts logistic, network;  // without and with hidden layers: one is the run's, the other is beside it
    bool operator==(const ShiftsMeasured&) const = default;
};
inline constexpr int largest_shift = 16;  // pixels, either way

using PictureEvents =
    std::tuple<PicturesTaken, PictureSheet, PicturesReady, PictureView, PictureExplained, ShiftsMeasured>;

}  // namespace petal
