#include "ui/data_set_chooser.hpp"

#include "experiment/keys.hpp"
#include "ui/choice_controls.hpp"
#include "ui/data_set_icons.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"

#include <algorithm>

namespace petal {

std::optional<DataSet> choose_data_set(const Form& form, DrawnPoints drawn) {
    const Palette& p = look().colours;
    std::vector<DataSet> offered;
    std::vector<DrawnChoice> drawings;
    for (const DataSetChoice& row : choices<DataSet>) {
        if (row.kind == DataKind::pictures) continue;
        if (row.kind == DataKind::drawn && drawn == DrawnPoints::not_offered) continue;
        offered.push_back(row.value);
        drawings.push_back({row.name.in(form.language), [set = row.value, &p](ImDrawList& list, ImVec2 centre, ImU32) {
                                draw_data_set(list, set, centre, 29, ink(p.classes[0]), ink(p.classes[1]));
                            }});
    }
    const Offer<DataSet> offer(offered);
    DataSet set = form.edited.data;
    tree().name_next(texts::data_set.in(form.language));
    const auto taken =
        segmented_drawings("data set", drawings, offer.place_of(set), {form.width, std::max(38.0f, look().row)});
    return offer.take(taken, set) ? std::optional(set) : std::nullopt;
}

OtherSpan noise_span(DataSet set) {
    const Key& key = *find_key("noise");
    const bool is_large = data_defaults(set).noise > key.span().high / 2;
    return is_large ? OtherSpan{.high = key.range().high} : OtherSpan{};
}

}  // namespace petal
