// The part of the app that deals with pictures: those that the user gives, and what the engine says of them.
#include "app/app.hpp"
#include "app/reduction.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/labs.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace petal {

namespace {

const Phrase* find_words(std::span<const texts::KeyedPhrase> rows, std::string_view key) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.key == key; });
    return row == rows.end() ? nullptr : &row->phrase;
}

// Single pictures have no name once they are read.
Worded shown_name(const std::string& name) {
    return [name](Language language) { return name.empty() ? texts::your_pictures.in(language) : name; };
}

Worded worded(const Phrase& phrase) {
    return [phrase](Language language) { return phrase.in(language); };
}

}  // namespace

// What was not taken is told; what was is worked on, where its lab is open.
void App::follow(const PicturesTaken& event) {
    if (event.refusal)
        return refuse(shown_name(event.name),
                      [refusal = *event.refusal](Language language) { return text_of(refusal, language); });
    if (event.asks) return;
    if (event.by_name != PicturePart::unsaid)
        tell(Notice::Kind::info, texts::taken_by_name[event.by_name].name, {event.name});
    const bool both_classes = event.train_cats > 0 && event.train_cats < event.train;
    if (experiment_.lab != Lab::images) return;
    Experiment changed = experiment_;
    changed.data = DataSet::images;
    changed.dataseed.reset();
    configure(changed, both_classes);
}

void App::apply(const ForgetPictures& wish) {
    platform_.forget_files();
    send(wish);
}

void App::apply(const SayPart& wish) {
    if (snapshot_.pictures.unsaid.empty()) return;
    const std::uint32_t number = snapshot_.pictures.unsaid.front().number;
    snapshot_ = having_said(std::move(snapshot_), number);
    if (wish.part == PicturePart::unsaid)
        platform_.leave_file(number);
    else
        platform_.say_part(number, wish.part);
}

void App::ask(std::vector<std::uint8_t> picture) {
    snapshot_ = asking(std::move(snapshot_), std::move(picture));
    send(AskPicture{snapshot_.pictures.asked});
}

void App::apply(const ForgetQuestion&) { ask({}); }

void App::refuse(const Worded& name, const Worded& reason) {
    tell(Notice::Kind::error, [name, reason](Language language) {
        return filled(texts::refused_file.in(language), {name(language), reason(language)});
    });
}

void App::refuse_files(std::string_view problem, const std::string& first, int others) {
    const Phrase* words = find_words(texts::file_problems, problem);
    const Worded one = shown_name(first), several = [first, others](Language language) {
        return filled(texts::several_files.in(language), {first, std::to_string(others), std::to_string(others + 1)});
    };
    refuse(others > 0 ? several : one, worded(words ? *words : texts::unreadable_file));
}

void App::remark(std::string_view key, const std::string& name, int number) {
    const Phrase* words = find_words(texts::file_remarks, key);
    if (!words) return refuse(shown_name(name), worded(texts::unreadable_file));
    tell(Notice::Kind::warning, [phrase = *words, shown = shown_name(name), number](Language language) {
        return filled(phrase.in(language), {shown(language), std::to_string(number)});
    });
}

bool App::takes_pictures() const { return lab_page(experiment_.lab).takes_files; }

PictureRole App::drop_role(float x, float y) const { return role_at(page_state_.drop, {x, y}); }

void App::drag_over(std::optional<ImVec2> place) { page_state_.drop.held = place; }

}  // namespace petal
