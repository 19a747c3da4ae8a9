#include "ui/words/places.hpp"

#include "ui/words/texts_words.hpp"

#include <algorithm>
#include <vector>

namespace petal {

namespace {

constexpr PlaceSet everywhere = 0b111'111'111, centre = 0b000'010'000;

// What has a name of its own where all of it is in a set: the bands before the single places.
struct NamedPlaces {
    PlaceSet places;
    Phrase name;
};
constexpr NamedPlaces bands[] = {{0b000'000'111, texts::told_top_third},   {0b111'000'000, texts::told_bottom_third},
                                 {0b001'001'001, texts::told_left_third},  {0b100'100'100, texts::told_right_third},
                                 {0b000'111'000, texts::told_band_across}, {0b010'010'010, texts::told_band_down}};

int third(double share) { return share < 1.0 / 3 ? 0 : share < 2.0 / 3 ? 1 : 2; }

}  // namespace

int place_of(double across, double down) { return 3 * third(down) + third(across); }

std::string places_text(PlaceSet places, Language language) {
    if (places == everywhere) return texts::told_whole_picture.in(language);
    if (places == (everywhere & ~centre)) return texts::told_rim.in(language);
    std::vector<const char*> names;
    PlaceSet named = 0;
    const auto name = [&](PlaceSet what, const Phrase& words) {
        if ((places & what) != what || (named | what) == named) return;
        named |= what;
        names.push_back(words.in(language));
    };
    for (const NamedPlaces& band : bands) name(band.places, band.name);
    for (int i = 0; i < place_count; ++i) name(1u << i, texts::told_places[i]);
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += (i + 1 == names.size() ? texts::told_and : texts::told_comma).in(language);
        text += names[i];
    }
    return text;
}

}  // namespace petal
