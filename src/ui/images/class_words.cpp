#include "ui/images/class_words.hpp"

#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

namespace petal {

std::string class_word(const Snapshot& snapshot, int label, Language language) {
    const auto& sheet = snapshot.pictures.sheet;
    if (sheet && sheet->class_names.size() == 2) return sheet->class_names[label != 0 ? 1 : 0];
    return (label != 0 ? texts::cat : texts::not_cat).in(language);
}

std::string probability_words(const Snapshot& snapshot, double probability, Language language) {
    return filled(texts::probability_of.in(language),
                  {percent(probability, language), class_word(snapshot, 1, language)});
}

const Phrase& why_no_pictures(const Snapshot& snapshot) {
    const auto& sheet = snapshot.pictures.sheet;
    return sheet && sheet->label.empty() ? texts::no_pictures : texts::preparing;
}

std::optional<PictureCounts> picture_counts(const Snapshot& snapshot) {
    const PictureSnapshot& pictures = snapshot.pictures;
    if (!pictures.sheet || !pictures.ready || pictures.sheet->label.empty()) return std::nullopt;
    if (pictures.ready->held_out.size() != pictures.sheet->label.size()) return std::nullopt;
    return counts_of(pictures.sheet->label, pictures.ready->held_out);
}

std::string counts_words(const Snapshot& snapshot, Language language) {
    const std::string one = class_word(snapshot, 1, language);
    const auto counted = [&](const Phrase& words, const std::string& all, const std::string& ones) {
        return filled(words.in(language), {all, ones, one});
    };
    const auto counts = picture_counts(snapshot);
    if (!counts) return counted(texts::to_train, "–", "–") + counted(texts::to_test, "–", "–");
    std::string words = counted(texts::to_train, std::to_string(counts->train), std::to_string(counts->train_ones));
    if (counts->test > 0)
        words += counted(texts::to_test, std::to_string(counts->test), std::to_string(counts->test_ones));
    return words;
}

}  // namespace petal
