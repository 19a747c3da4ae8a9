// The steps of modelling, with this run's own numbers, and what comes after them.
#include "experiment/number_text.hpp"
#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/images_status.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <array>
#include <cmath>

namespace petal {

namespace {

using Steps = std::array<std::string, std::size(texts::steps)>;

std::string answer_word(const Snapshot& snapshot, double probability, Language language) {
    return std::isfinite(probability) ? class_word(snapshot, probability > 0.5 ? 1 : 0, language) : "–";
}

// In the notes' code.
std::string first_weights(const Experiment& e) {
    switch (e.init) {
        case Initialization::zeros: return "0";
        case Initialization::constant: return number_text(e.scale);
        case Initialization::normal: return "randn · " + number_text(e.scale);
        case Initialization::xavier: return "randn · √(2 / (n[l−1] + n[l]))";
        case Initialization::he: return "randn · √(2 / n[l−1])";
        case Initialization::course: return "randn / √n[l−1]";
    }
    return {};
}

std::string first_biases(const Experiment& e) {
    return e.init_b == FirstBiases::zeros ? "0" : "randn · " + number_text(e.scale);
}

Steps steps_of(const PageInput& input, int chosen) {
    const Experiment& e = input.experiment;
    const Language language = input.language;
    const auto say = [&](std::size_t step, const std::vector<std::string>& values) {
        return filled(texts::steps[step].in(language), values);
    };
    const auto& view = input.snapshot.pictures.view;
    const auto i = static_cast<std::size_t>(chosen);
    const double probability = view && i < view->probability.size() ? view->probability[i] : NAN;
    const double cost = input.snapshot.progress ? input.snapshot.progress->network.cost : NAN;
    return {say(0, {layers_text(e)}),
            say(1, {first_weights(e), first_biases(e)}),
            say(2, {cost_text(cost)}),
            say(3, {}),
            say(4, {number_text(e.lr), grouped(e.iters)}),
            say(5, {ordinal(chosen), cost_text(probability), answer_word(input.snapshot, probability, language)})};
}

// Which of the steps the run is at: the loop while it goes on.
bool is_at(const Snapshot& snapshot, std::size_t step) {
    if (!snapshot.progress) return false;
    const bool begins = snapshot.progress->iteration == 0, over = snapshot.progress->state == RunState::finished;
    return begins ? step == 1 : over ? step == 5 : step >= 2 && step <= 4;
}

}  // namespace

void draw_recipe(const SectionView& view) {
    const float number = 22;
    draw_title(view.say(texts::six_steps), "", view.width);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 3});
    const Steps steps = steps_of(view.input, view.state<ImagesState>().chosen);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const bool now = is_at(view.input.snapshot, step);
        const ImVec2 place = ImGui::GetCursorScreenPos();
        put_text(*ImGui::GetWindowDrawList(), look().strong, place,
                 ink(now ? look().colours.accent : look().colours.muted), std::to_string(step + 1));
        say_text(
            look().text,
            filled(view.say(now ? texts::told_step_now : texts::told_step), {std::to_string(step + 1), steps[step]}),
            place, {view.width, paragraph_height(look().text, steps[step], view.width - number)});
        ImGui::SetCursorScreenPos({place.x + number, place.y});
        const Tree::Silence said_with_its_number(tree());
        paragraph(look().text, now ? look().colours.ink : look().colours.muted, steps[step], view.width - number);
        return_to(place.x);
    }
    ImGui::PopStyleVar();
}

void draw_next_courses(SectionView& view) {
    draw_title(view.say(texts::next_title), "", view.width);
    paragraph(look().caption, look().colours.muted, view.say(texts::next_courses), view.width);
}

}  // namespace petal
