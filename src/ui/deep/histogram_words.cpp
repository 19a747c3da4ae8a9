#include "ui/deep/histogram_words.hpp"

#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace petal {

namespace {

std::string edge(const HistogramView& h, std::size_t bin) {
    const double share = static_cast<double>(bin) / static_cast<double>(h.counts.size());
    return weight_text(rounded(h.low + (h.high - h.low) * share, 3));
}

std::string told(const HistogramView& h, const Phrase& words, Language language) {
    const auto is_filled = [](int count) { return count > 0; };
    const auto first = std::find_if(h.counts.begin(), h.counts.end(), is_filled);
    if (first == h.counts.end()) return "";
    const auto place = [&](auto at) { return static_cast<std::size_t>(at - h.counts.begin()); };
    std::size_t last = h.counts.size();
    while (h.counts[last - 1] == 0) --last;
    const auto most = std::max_element(h.counts.begin(), h.counts.end());
    const double share = static_cast<double>(*most) / std::accumulate(h.counts.begin(), h.counts.end(), 0.0);
    return filled(words.in(language), {edge(h, place(first)), edge(h, last), edge(h, place(most)),
                                       edge(h, place(most) + 1), percent(rounded(share, 2), language)});
}

}  // namespace

std::string histogram_words(const HistogramView& start, const HistogramView& now, Language language) {
    const std::string text = told(now, texts::histogram_now, language);
    return (text.empty() ? texts::histogram_empty.in(language) : text) + told(start, texts::histogram_before, language);
}

std::string histogram_cells(const HistogramView& start, const HistogramView& now, Language language) {
    std::string cells;
    for (const Phrase& head : texts::histogram_heads)
        cells += (cells.empty() ? "" : "\t") + std::string(head.in(language));
    for (std::size_t i = 0; i < std::max(start.counts.size(), now.counts.size()); ++i) {
        cells += '\n' + std::to_string(i + 1);
        for (const HistogramView* h : {&now, &start})
            cells += i < h->counts.size() ? '\t' + edge(*h, i) + '\t' + edge(*h, i + 1) + '\t' + grouped(h->counts[i])
                                          : std::string("\t\t\t");
    }
    return cells;
}

}  // namespace petal
