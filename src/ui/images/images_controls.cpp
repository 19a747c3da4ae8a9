#include "experiment/experiment_text.hpp"
#include "experiment/number_text.hpp"
#include "experiment/picture_form.hpp"
#include "ui/choice_controls.hpp"
#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/images_status.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/network_rows.hpp"
#include "ui/numbers.hpp"
#include "ui/page_state.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

namespace petal {

namespace {

void draw_given(const SectionView& view, const Form& form) {
    const PageInput& input = view.input;
    FileDrop& drop = view.page.drop;
    const Palette& p = look().colours;
    const Language language = form.language;
    const auto& given = input.snapshot.pictures.given;
    const int train = given ? given->train : 0, cats = given ? given->train_cats : 0, test = given ? given->test : 0;
    const std::string one = class_word(input.snapshot, 1, language), other = class_word(input.snapshot, 0, language);
    if (train + test > 0) paragraph(look().caption, p.ink, counts_words(input.snapshot, language), form.width);
    if (train > 0 && cats == 0)
        paragraph(look().caption, p.error, filled(texts::needs_cats.in(language), {one}), form.width);
    if (train > 0 && cats == train)
        paragraph(look().caption, p.error, filled(texts::needs_others.in(language), {one, other}), form.width);
    if (!input.takes_files) return paragraph(look().caption, p.muted, texts::give_elsewhere.in(language), form.width);
    paragraph(look().caption, p.muted, texts::give_pictures.in(language), form.width);
    if (text_button("choose files", texts::choose_files.in(language), form.width))
        view.wishes.push_back(ChooseFiles{PictureRole::by_content});
    const ImVec2 half{(form.width - unit) / 2, 52};
    const auto& sheet = input.snapshot.pictures.sheet;
    const bool named = sheet && !sheet->class_names.empty();
    const auto zone = [&](int label, const Phrase& words) {
        return named ? class_word(input.snapshot, label, language) : words.in(language);
    };
    if (drop_field("cats zone", zone(1, texts::cats_zone), texts::drop_here.in(language), PictureRole::cats, half,
                   drop))
        view.wishes.push_back(ChooseFiles{PictureRole::cats});
    ImGui::SameLine(0, unit);
    if (drop_field("others zone", zone(0, texts::others_zone), texts::drop_here.in(language), PictureRole::others, half,
                   drop))
        view.wishes.push_back(ChooseFiles{PictureRole::others});
    if (test == 0 && train > 0)
        number_row(form, {"test"}, texts::test_share.in(language), form.edited.test, {.high = 0.5});
    if (train + test > 0 && text_button("forget pictures", texts::forget_pictures.in(language), form.width))
        view.wishes.push_back(ForgetPictures{});
}

void draw_data(const SectionView& view, const Form& form) {
    Experiment& e = form.edited;
    const Offer<DataSet> sources{{DataSet::cats, DataSet::images}};
    tree().name_next(texts::picture_source.in(form.language));
    if (segmented("picture source", form.language, e.data, form.width, sources)) {
        e.dataseed.reset();
        e.test = 0;
    }
    if (e.data == DataSet::images) return draw_given(view, form);
    paragraph(look().caption, look().colours.muted,
              texts::drawn_not_photographed.in(form.language) + counts_words(view.input.snapshot, form.language),
              form.width);
    field_row(form, {"dataseed"}, texts::data_seed.in(form.language),
              e.dataseed.value_or(data_defaults(e.data).dataseed));
}

void draw_hidden_sizes(const Form& form) {
    const float left = ImGui::GetCursorScreenPos().x;
    const char* id = "##hidden sizes";
    const char* name = texts::hidden_sizes.in(form.language);
    form.row(name);
    std::string shown;
    for (const int n : form.edited.hidden) shown += (shown.empty() ? "" : ", ") + std::to_string(n);
    if (shown.empty()) shown = "none";
    if (const auto text = typed_field(form.state, id, name, shown, form.control_width())) {
        form.edited.act.resize(1);
        const auto problem = set_value(form.edited, "hidden", *text);
        refuse(form.state, id, reason_of(problem));
    }
    tip_of(id);
    return_to(left);
    draw_refusal(form.state, id, form.width);
}

void draw_model(const Form& form) {
    Experiment& e = form.edited;
    const Language language = form.language;
    const Offer<PictureModel> models;
    PictureModel model{};
    tree().name_next(texts::model.in(language));
    if (models.take(
            segmented("picture model", models.names(language), models.place_of(model_with_layers(e)), form.width),
            model))
        choose_model(e, model);
    else if (const auto of_layers = model_with_layers(e); of_layers && !chosen_model(e)) {
        if (text_button("model settings", texts::settings_of_notes.in(language), form.width))
            choose_model(e, *of_layers);
        tip(texts::settings_of_notes_hint.in(language));
    }
    draw_hidden_sizes(form);
    if (e.hidden.empty()) return;
    Activation activation = e.act[0];
    if (chooser_row(form, "##activation", texts::activation.in(language), activation)) e.act = {activation};
}

void draw_initial_weights(const Form& form, const Snapshot& snapshot) {
    Experiment& e = form.edited;
    const Language language = form.language;
    draw_initialization(form);
    if (e.hidden.size() < 3) return;
    const PictureCounts counts = picture_counts(snapshot).value_or(PictureCounts{});
    // Petal's own come in a moment, and what stands below keeps its place then.
    if (counts.train > 0 || e.data != DataSet::images) {
        const int answer = 2 * counts.train_ones > counts.train ? 1 : 0;
        const std::string cost =
            counts.train > 0 ? number_text(rounded(cost_of_one_answer(counts.train_ones, counts.train), 2)) : "–";
        paragraph(look().caption, look().colours.muted,
                  filled(texts::why_small_sticks.in(language), {class_word(snapshot, answer, language), cost}),
                  form.width);
    }
    const bool small = gets_stuck(e);
    if (text_button("try weights", (small ? texts::back_to_course : texts::try_small).in(language), form.width)) {
        e.init = small ? Initialization::course : Initialization::normal;
        e.scale = 0.01;
    }
}

void draw_training(const Form& form, const Snapshot& snapshot) {
    Experiment& e = form.edited;
    const Language language = form.language;
    number_row(form, {"lr"}, texts::learning_rate.in(language), e.lr, {.low = 0.0001, .high = 1});
    number_row(form, {"iters"}, texts::iterations.in(language), static_cast<double>(e.iters), {.high = 20000});
    draw_initial_weights(form, snapshot);
    draw_first_biases(form);
    number_row(form, {"l2"}, texts::l2.in(language), e.l2, {.high = 10});
    number_row(form, {"keep"}, texts::keep.in(language), e.keep);
    draw_set_and_learned(form, picture_bytes);
}

}  // namespace

void draw_pictures(SectionView& view) {
    const Form form = view.form(view.width);
    draw_form_part(form, {"data section", texts::data, {}, view.folds()}, view.state<ImagesState>().data_open,
                   [&] { draw_data(view, form); });
}

void draw_picture_model(SectionView& view) {
    const Form form = view.form(view.width);
    draw_form_part(form, {"model section", texts::model, {}, view.folds()}, view.state<ImagesState>().model_open,
                   [&] { draw_model(form); });
}

void draw_picture_training(SectionView& view) {
    const Form form = view.form(view.width);
    draw_form_part(form, {"training section", texts::training, {}, view.folds()},
                   view.state<ImagesState>().training_open, [&] { draw_training(form, view.input.snapshot); });
}

}  // namespace petal
