#include "engine/given_pictures.hpp"

#include "experiment/picture_arrays.hpp"
#include "formats/hdf5_refusal.hpp"

#include <algorithm>

namespace petal {

namespace {

// Throws what the page has found wrong with it.
NumberArray number_array(const NamedArray& sent) {
    if (!sent.refusal.empty()) throw hdf5_refusal(sent.name, sent.refusal);
    NumberArray array;
    array.name = sent.name;
    array.whole = sent.whole;
    for (const std::int64_t size : sent.shape)
        array.shape.push_back(static_cast<std::size_t>(std::max<std::int64_t>(size, 0)));
    array.values = sent.numbers;
    array.values.insert(array.values.end(), sent.bytes.begin(), sent.bytes.end());
    return array;
}

PictureFile read(const GivePictureFile& file) {
    if (!file.npz.empty()) return read_pictures(file.npz);
    std::vector<NumberArray> arrays;
    for (const NamedArray& sent : file.arrays)
        if (sent.name != class_names_array || sent.refusal.empty()) arrays.push_back(number_array(sent));
    return pictures_of(arrays);
}

}  // namespace

void GivenPictures::keep(const PictureData& data) {
    const int count = data.train.count() + data.test.count();
    if (count > most_pictures)
        throw RefusedFileError(FileFault::too_many_together, {std::to_string(count), std::to_string(most_pictures)});
    data_ = data;
}

PicturesTaken GivenPictures::take(const GivePictureFile& file) {
    PicturePart by_name = PicturePart::unsaid;
    try {
        PictureFile sets = read(file);
        if (!sets.says_part) {
            if (file.part == PicturePart::unsaid) by_name = part_in_name(file.name);
            const PicturePart part = file.part == PicturePart::unsaid ? by_name : file.part;
            if (part == PicturePart::unsaid) return question(file);
            if (part == PicturePart::test) std::swap(sets.train, sets.test);
        }
        PictureData data = data_;
        // Names stay as long as something does that came with them.
        const bool keeps_train = sets.train.count() == 0 && data.train.count() > 0,
                   keeps_test = sets.test.count() == 0 && data.test.count() > 0;
        if ((!keeps_train && !keeps_test) || !sets.class_names.empty()) data.class_names = sets.class_names;
        if (sets.train.count() > 0) data.train = std::move(sets.train);
        if (sets.test.count() > 0) data.test = std::move(sets.test);
        keep(data);
    } catch (const RefusedFileError& error) {
        return refused(file.name, error);
    }
    PicturesTaken taken = counts();
    taken.name = file.name;
    taken.by_name = by_name;
    return taken;
}

PicturesTaken GivenPictures::take(const GivePictures& pictures) {
    PictureData data = data_;
    const std::size_t count = pictures.pixels.size() / picture_bytes;
    for (std::size_t i = 0; i < count; ++i)
        data.train.add(pictures.pixels.data() + i * picture_bytes, pictures.cats ? 1 : 0);
    try {
        keep(data);
    } catch (const RefusedFileError& error) {
        return refused("", error);
    }
    return counts();
}

PicturesTaken GivenPictures::forget() {
    data_ = {};
    return counts();
}

PicturesTaken GivenPictures::refused(const std::string& name, const RefusedFileError& error) const {
    PicturesTaken taken = counts();
    taken.name = name;
    taken.refusal = error.refusal();
    return taken;
}

PicturesTaken GivenPictures::question(const GivePictureFile& file) const {
    PicturesTaken question = counts();
    question.name = file.name;
    question.number = file.number;
    question.asks = true;
    return question;
}

PicturesTaken GivenPictures::counts() const {
    PicturesTaken taken;
    taken.train = data_.train.count();
    taken.train_cats = static_cast<int>(std::count(data_.train.labels.begin(), data_.train.labels.end(), 1));
    taken.test = data_.test.count();
    return taken;
}

}  // namespace petal
