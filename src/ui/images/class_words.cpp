#include "ui/images/class_words.hpp"

#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"

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

}  // namespace petal
