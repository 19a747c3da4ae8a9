#include "ui/choice_controls.hpp"
#include "ui/network_rows.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/panels.hpp"
#include "ui/texts.hpp"

#include <cstdio>

namespace petal {

namespace {

// Below this the course calls a gradient right; a little more is allowed for cancellation.
constexpr double good_difference = 2e-7;

void draw_optimizer(const Form& form) {
    Experiment& e = form.edited;
    const Language language = form.language;
    chooser_row(form, "##optimizer", texts::optimizer.in(language), e.opt);
    if (e.opt == Optimizer::momentum) number_row(form, {"beta"}, texts::beta_momentum.in(language), e.beta);
    if (e.opt == Optimizer::adam) number_row(form, {"beta"}, texts::beta_first.in(language), e.beta);
    if (e.opt == Optimizer::adam || e.opt == Optimizer::rmsprop)
        field_row(form, {"beta2"}, texts::beta_second.in(language), e.beta2);
    field_row(form, {"batch"}, texts::batch.in(language), e.batch);
    paragraph(look().caption, look().colours.muted, texts::batch_all.in(language), form.width);
    field_row(form, {"decay"}, texts::decay.in(language), e.decay);
}

void draw_regularization(const Form& form) {
    Experiment& e = form.edited;
    const Language language = form.language;
    number_row(form, {"l2"}, texts::l2.in(language), e.l2);
    number_row(form, {"l1"}, texts::l1.in(language), e.l1);
    number_row(form, {"keep"}, texts::keep.in(language), e.keep);
    if (e.keep < 1) segmented_row(form, "mask", texts::mask.in(language), e.mask);
}

bool draw_gradient_check(const Form& form, const std::optional<GradientChecked>& checked) {
    const bool asked = text_button("check gradients", texts::check_gradients.in(form.language), form.width);
    if (!checked) return asked;
    char difference[32];
    std::snprintf(difference, sizeof difference, "%.1e", checked->relative_difference);
    const Phrase& words =
        checked->relative_difference < good_difference ? texts::gradients_good : texts::gradients_doubtful;
    paragraph(look().caption, look().colours.muted,
              filled(words.in(form.language), {grouped(checked->parameters), tidy_exponent(difference)}), form.width);
    return asked;
}

}  // namespace

bool draw_training_panel(const Form& form, const std::optional<GradientChecked>& checked, TrainingPanelState& state) {
    const Experiment& e = form.edited;
    number_row(form, {"lr"}, texts::learning_rate.in(form.language), e.lr);
    const Phrase& count = e.batch > 0 ? texts::epochs : texts::iterations;
    number_row(form, {"iters"}, count.in(form.language), static_cast<double>(e.iters));
    draw_initialization(form);
    if (fold("regularization", texts::regularization.in(form.language), state.regularization, form.width, look().text))
        draw_regularization(form);
    if (!fold("more training", texts::more_training.in(form.language), state.more, form.width, look().text))
        return false;
    draw_first_biases(form);
    draw_optimizer(form);
    field_row(form, {"tol"}, texts::tolerance.in(form.language), e.tol);
    return draw_gradient_check(form, checked);
}

}  // namespace petal
