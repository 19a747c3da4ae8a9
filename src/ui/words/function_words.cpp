#include "ui/words/function_words.hpp"

#include "ui/numbers.hpp"
#include "ui/words/texts_words.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace petal {

namespace {

constexpr int samples = 240;  // of the plot, equally far apart

struct Interval {
    double from, to;
};

class FunctionTeller {
  public:
    FunctionTeller(const PlottedFunction& function, double x, Language language)
        : f_(function), x_(x), language_(language) {
        for (int i = 0; i <= samples; ++i) take(f_.x_low + (f_.x_high - f_.x_low) * i / samples);
    }

    Told told() const {
        Told told{reading(), course()};
        add_sentence(told.more, flatness(), language_);
        return told;
    }

  private:
    std::string say(const Phrase& phrase, const std::vector<std::string>& values = {}) const {
        return filled(phrase.in(language_), values);
    }
    std::string place(double x) const {
        const double grain = (f_.x_high - f_.x_low) / 1e6;
        return weight_text(std::abs(x) < grain ? 0 : rounded(x, 4));
    }
    void take(double x) {
        const double y = f_.value(x);
        if (!std::isfinite(y)) {
            has_gaps_ = true;
            return;
        }
        xs_.push_back(x), ys_.push_back(y);
        if (!f_.slope) return;
        const double slope = f_.slope(x);
        low_slope_ = std::min(low_slope_, slope), high_slope_ = std::max(high_slope_, slope);
        steepest_ = std::max(steepest_, std::abs(slope)), gentlest_ = std::min(gentlest_, std::abs(slope));
    }
    bool is_flat(double x) const { return std::abs(f_.slope(x)) < f_.flat_share * steepest_; }

    std::string reading() const;
    std::string course() const;
    std::string flatness() const;
    std::vector<Interval> flat_parts() const;
    double edge_between(double a, double b) const;

    const PlottedFunction& f_;
    double x_;
    Language language_;
    std::vector<double> xs_, ys_;
    bool has_gaps_ = false;
    double steepest_ = 0, gentlest_ = INFINITY;  // slopes, whichever their sign
    double low_slope_ = INFINITY, high_slope_ = -INFINITY;
};

std::string FunctionTeller::reading() const {
    const double y = f_.value(x_), slope = f_.slope ? f_.slope(x_) : NAN;
    const Phrase& words = std::isnan(y) ? texts::told_no_reading : texts::told_reading;
    std::string text = say(words, {f_.y_name, f_.x_name, weight_text(x_), weight_text(y)});
    if (!f_.name.empty()) text = say(texts::told_of_curve, {f_.name, text});
    if (std::isfinite(y) && std::isfinite(slope)) {
        text += say(texts::told_slope_there, {weight_text(slope)});
        if (is_flat(x_)) text += say(texts::told_is_flat_there);
    }
    return text + say(texts::told_stop);
}

// From the left end to the right one, by what is sampled of it.
std::string FunctionTeller::course() const {
    const std::string low = place(f_.x_low), high = place(f_.x_high);
    if (ys_.empty()) return say(texts::told_no_values, {f_.y_name, f_.x_name, low, high});
    const auto [least, greatest] = std::minmax_element(ys_.begin(), ys_.end());
    const auto x_of = [&](auto y) { return place(xs_[static_cast<std::size_t>(y - ys_.begin())]); };
    if (!has_gaps_ && weight_text(*least) == weight_text(*greatest))  // what reads alike is called alike
        return say(texts::told_same_everywhere, {f_.y_name, f_.x_name, low, high, weight_text(*least)});
    const bool rises = std::is_sorted(ys_.begin(), ys_.end()), falls = std::is_sorted(ys_.rbegin(), ys_.rend());
    if (!has_gaps_ && (rises || falls))
        return say(rises ? texts::told_only_rises : texts::told_only_falls,
                   {f_.y_name, f_.x_name, low, high, weight_text(ys_.front()), weight_text(ys_.back())});
    return say(texts::told_up_and_down, {f_.y_name, f_.x_name, low, high, x_of(least), weight_text(*least),
                                         x_of(greatest), weight_text(*greatest)});
}

// Where flatness begins or ends, between a place that is flat and one that is not.
double FunctionTeller::edge_between(double a, double b) const {
    const bool at_a = is_flat(a);
    for (int i = 0; i < 50; ++i) {
        const double middle = a + (b - a) / 2;
        (is_flat(middle) == at_a ? a : b) = middle;
    }
    return a;
}

std::vector<Interval> FunctionTeller::flat_parts() const {
    std::vector<Interval> parts;
    bool was_flat = false;
    for (std::size_t i = 0; i < xs_.size(); ++i) {
        const bool flat = is_flat(xs_[i]);
        if (flat && !was_flat) parts.push_back({i == 0 ? xs_[0] : edge_between(xs_[i - 1], xs_[i]), xs_[i]});
        if (!flat && was_flat) parts.back().to = edge_between(xs_[i - 1], xs_[i]);
        if (flat && i + 1 == xs_.size()) parts.back().to = xs_[i];
        was_flat = flat;
    }
    return parts;
}

std::string FunctionTeller::flatness() const {
    if (!f_.slope || f_.flat_share == 0 || ys_.empty() || has_gaps_ || steepest_ == 0) return "";
    if (weight_text(low_slope_) == weight_text(high_slope_))
        return say(texts::told_straight_line, {weight_text(high_slope_)});
    const std::vector<Interval> parts = flat_parts();
    if (parts.empty()) return say(texts::told_nowhere_flat, {weight_text(steepest_), weight_text(gentlest_)});
    std::string list;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) list += say(texts::told_and_interval);
        list += say(texts::told_interval, {place(parts[i].from), place(parts[i].to)});
    }
    return say(texts::told_flat, {percent(f_.flat_share, language_), weight_text(steepest_), list});
}

}  // namespace

Told function_words(const PlottedFunction& function, double x, Language language) {
    return FunctionTeller(function, x, language).told();
}

}  // namespace petal
