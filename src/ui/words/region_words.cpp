#include "ui/words/region_words.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/words/region_shape.hpp"
#include "ui/words/texts_region.hpp"
#include "ui/words/texts_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace petal {

namespace {

struct SampleCounts {
    std::int64_t samples = 0, wrong = 0, held_out = 0, held_out_wrong = 0;
    bool is_judged = false;  // it is known which ones are wrong
    bool are_placed = true;  // each wrong one has its place in the picture
    std::array<std::int64_t, values::most_classes> of_class{}, wrong_of_class{};
    std::array<std::int64_t, place_count> wrong_in{};
};

SampleCounts counted(const RegionSight& sight) {
    const DataReady& data = sight.data;
    const Box& box = data.box;
    SampleCounts counts;
    const std::size_t samples = std::min({data.x.size(), data.y.size(), data.label.size()});
    counts.samples = static_cast<std::int64_t>(samples);
    counts.is_judged = sight.wrong.size() == samples;
    for (std::size_t i = 0; i < samples; ++i) {
        const auto label = std::min<std::size_t>(data.label[i], values::most_classes - 1);
        const bool is_wrong = counts.is_judged && sight.wrong[i] != 0,
                   is_held_out = i < data.held_out.size() && data.held_out[i] != 0;
        ++counts.of_class[label];
        counts.held_out += is_held_out;
        if (!is_wrong) continue;
        ++counts.wrong;
        ++counts.wrong_of_class[label];
        counts.held_out_wrong += is_held_out;
        const double across = (data.x[i] - box.x_min) / (box.x_max - box.x_min),
                     down = (box.y_max - data.y[i]) / (box.y_max - box.y_min);
        counts.are_placed = counts.are_placed && std::isfinite(across) && std::isfinite(down);
        ++counts.wrong_in[static_cast<std::size_t>(place_of(across, down))];
    }
    return counts;
}

class RegionTeller {
  public:
    RegionTeller(const RegionSight& sight, Language language)
        : sight_(sight),
          language_(language),
          classes_(std::clamp(sight.region.winner.empty() ? 2 : sight.data.classes, 2,
                              static_cast<int>(values::most_classes))),
          shape_(region_shape(sight.region, sight.data.classes, sight.threshold)),
          samples_(counted(sight)) {}

    Told told() const {
        Told told;
        for (const std::string& sentence : {areas(), is_undecided() ? "" : border(), samples(), gathered()})
            add_sentence(told.brief, sentence, language_);
        for (const std::string& sentence : {is_undecided() ? "" : lies(), probabilities(), wrong_by_class()})
            add_sentence(told.more, sentence, language_);
        return told;
    }

  private:
    std::string say(const Phrase& phrase, const std::vector<std::string>& values = {}) const {
        return filled(phrase.in(language_), values);
    }
    const ClassArea& area(int label) const { return shape_.classes[static_cast<std::size_t>(label)]; }
    bool is_softmax() const { return !sight_.region.winner.empty(); }
    bool is_everywhere(int label) const { return area(label).cells == shape_.cells; }
    bool is_told_with_border(int label) const {
        return shape_.border == RegionShape::Border::bent && classes_ == 2 && label == 1;
    }

    // Whether nothing is seen to choose between the classes.
    bool is_undecided() const {
        constexpr double slight = 0.005;
        if (shape_.cells == 0) return false;
        if (is_softmax()) return shape_.greatest < 1.0 / classes_ + slight;
        return std::abs(shape_.least - sight_.threshold) < slight &&
               std::abs(shape_.greatest - sight_.threshold) < slight;
    }

    std::string probability_range() const;
    std::string areas() const;
    std::string border() const;
    std::string lies() const;
    std::string lies(int label) const;
    std::string pieces(const ClassArea& area) const;
    std::string probabilities() const;
    std::string samples() const;
    std::string wrong_by_class() const;
    std::string gathered() const;

    const RegionSight& sight_;
    Language language_;
    int classes_;
    RegionShape shape_;
    SampleCounts samples_;
};

// Probabilities that read alike are called alike.
std::string RegionTeller::probability_range() const {
    const std::string least = percent(shape_.least, language_), greatest = percent(shape_.greatest, language_);
    return least == greatest ? say(texts::told_share_everywhere, {least})
                             : say(texts::told_between_shares, {least, greatest});
}

std::string RegionTeller::areas() const {
    if (shape_.cells == 0) return say(texts::told_no_region);
    if (is_undecided()) {
        const Phrase& words = is_softmax() ? texts::told_undecided_softmax : texts::told_undecided;
        return say(words,
                   {probability_range(), is_softmax() ? std::to_string(classes_) : number_text(sight_.threshold)});
    }
    std::string list;
    for (int k = 0; k < classes_; ++k) {
        if (is_everywhere(k)) return say(texts::told_everywhere, {std::to_string(k)});
        if (k > 0) list += say(texts::told_next_area);
        list += say(area(k).cells > 0 ? texts::told_area : texts::told_no_area,
                    {std::to_string(k),
                     share_text(static_cast<double>(area(k).cells) / static_cast<double>(shape_.cells), language_)});
    }
    return say(texts::told_areas, {list});
}

std::string RegionTeller::border() const {
    if (shape_.border == RegionShape::Border::bent) {
        std::string text = say(texts::told_bent);
        if (is_told_with_border(1)) add_sentence(text, lies(1), language_);
        return text;
    }
    if (shape_.border != RegionShape::Border::straight) return "";
    const double eighths = std::atan2(shape_.towards_y, shape_.towards_x) / (std::numbers::pi / 4);
    const auto side = static_cast<std::size_t>((std::lround(eighths) + 8) % 8);
    return say(texts::told_straight, {say(texts::told_sides[side])});
}

std::string RegionTeller::pieces(const ClassArea& area) const {
    if (area.pieces == 0) return say(texts::told_only_specks);
    std::string text;
    if (area.pieces == 1)
        text = say(area.inner_pieces == 1 ? texts::told_one_inner_piece : texts::told_one_piece);
    else {
        const Phrase& words = area.inner_pieces == 0   ? texts::told_pieces
                              : area.inner_pieces == 1 ? texts::told_pieces_one_inner
                                                       : texts::told_pieces_inner;
        text = say(words, {std::to_string(area.pieces), std::to_string(area.inner_pieces)});
    }
    return area.has_specks ? text + say(texts::told_and_specks) : text;
}

std::string RegionTeller::lies(int label) const {
    const ClassArea& own = area(label);
    PlaceSet mostly = 0;
    for (std::size_t i = 0; i < own.cells_in.size(); ++i)
        if (2 * own.cells_in[i] > shape_.cells_in[i]) mostly |= 1u << i;
    const std::string name = std::to_string(label);
    const std::string where = mostly == 0 ? say(texts::told_lies_nowhere, {name})
                                          : say(texts::told_lies, {name, places_text(mostly, language_)});
    return where + pieces(own) + say(texts::told_stop);
}

// Each class that is somewhere; one that is everywhere is told so.
std::string RegionTeller::lies() const {
    std::string text;
    for (int k = 0; k < classes_; ++k)
        if (area(k).cells > 0 && !is_everywhere(k) && !is_told_with_border(k)) add_sentence(text, lies(k), language_);
    return text;
}

std::string RegionTeller::probabilities() const {
    if (shape_.cells == 0) return "";
    std::string text =
        say(is_softmax() ? texts::told_winner_probabilities : texts::told_probabilities, {probability_range()});
    if (!is_softmax() && sight_.threshold != 0.5)
        add_sentence(text, say(texts::told_threshold, {number_text(sight_.threshold)}), language_);
    return text;
}

std::string RegionTeller::samples() const {
    const SampleCounts& all = samples_;
    if (all.samples == 0) return say(texts::told_no_samples);
    const std::string count = grouped(all.samples);
    if (!all.is_judged) return say(texts::told_samples, {count});
    if (all.samples == 1) return say(all.wrong == 1 ? texts::told_one_wrong : texts::told_one_right);
    if (all.wrong == 0) return say(texts::told_all_right, {count});
    if (all.wrong == all.samples) return say(texts::told_all_wrong, {count});
    return say(all.wrong == 1 ? texts::told_single_wrong : texts::told_wrong, {grouped(all.wrong), count});
}

std::string RegionTeller::wrong_by_class() const {
    if (samples_.wrong == 0) return "";
    std::string list;
    for (std::size_t k = 0; k < samples_.of_class.size(); ++k) {
        if (samples_.of_class[k] == 0) continue;
        if (!list.empty()) list += say(texts::told_next_area);
        list += say(texts::told_wrong_of_class,
                    {grouped(samples_.wrong_of_class[k]), grouped(samples_.of_class[k]), std::to_string(k)});
    }
    std::string text = say(texts::told_wrong_by_class, {list});
    if (samples_.held_out > 0)
        add_sentence(text,
                     say(texts::told_wrong_held_out, {grouped(samples_.held_out_wrong), grouped(samples_.held_out)}),
                     language_);
    return text;
}

// Where the wrong ones gather; nothing where single ones are spread, or more than two places are alike.
std::string RegionTeller::gathered() const {
    if (samples_.wrong == 0 || !samples_.are_placed) return "";
    const std::int64_t most = *std::max_element(samples_.wrong_in.begin(), samples_.wrong_in.end());
    PlaceSet densest = 0;
    int places = 0;
    for (std::size_t i = 0; i < samples_.wrong_in.size(); ++i)
        if (samples_.wrong_in[i] == most) densest |= 1u << i, ++places;
    const std::string where = places_text(densest, language_);
    if (most == samples_.wrong) return say(most == 1 ? texts::told_one_in_place : texts::told_all_in_place, {where});
    if (most == 1 || places > 2) return "";
    return say(places == 1 ? texts::told_densest : texts::told_densest_two, {where, grouped(most)});
}

}  // namespace

std::string share_text(double share, Language language) {
    if (share > 0 && share < 0.001) return texts::told_under_a_tenth.in(language);
    if (share > 0.999 && share < 1) return texts::told_nearly_all.in(language);
    return percent(share, language);
}

Told region_words(const RegionSight& sight, Language language) { return RegionTeller(sight, language).told(); }

}  // namespace petal
