// The whole interface as one function: it draws what it is given and returns what the user wished.
// Only the app applies wishes.
#pragma once

#include "experiment/experiment_text.hpp"
#include "protocol/messages.hpp"
#include "ui/pictures.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace petal {

// What a lesson of pictures has to show.
struct PictureSnapshot {
    std::optional<PictureSheet> sheet;
    std::optional<PicturesReady> ready;
    std::optional<PictureView> view;                                          // with the last weights that were formed
    std::optional<PicturesTaken> given;                                       // what the user has given
    std::vector<GivePictureFile> unsaid;                                      // the user is asked what they hold
    std::vector<std::uint8_t> asked;                                          // the picture of "What is this?", or none
    std::uint64_t sheet_version = 0, weights_version = 0, asked_version = 0;  // each grows with every change
};

// The last of each event that belongs to the current experiment. `version` grows with every change.
struct Snapshot {
    std::uint64_t version = 0;
    std::optional<DataReady> data;
    std::optional<Progress> progress;
    std::optional<SweepProgress> sweep;
    std::optional<GradientChecked> gradient_check;
    std::optional<IterationOpened> opened;
    std::optional<ParametersChecked> parameter_check;
    std::optional<InitializationsCompared> comparison;
    PictureSnapshot pictures;
    std::optional<GradientFlow> flow;
    std::optional<SpeedMeasured> speed;  // of no experiment: kept until it is measured again
};

enum class Theme { light, dark };

// A page narrower than medium_from is one column, from wide_from on three stand side by side; in points.
inline constexpr float medium_from = 700, wide_from = 1000;

// A message across the top of the page until it is dismissed.
struct Notice {
    enum class Kind { info, warning, error } kind = Kind::info;
    std::string text;  // in the page's language
};

struct PageInput {
    const Experiment& experiment;
    const Snapshot& snapshot;
    Language language = Language::en;
    Theme theme = Theme::light;
    double pace = 0;  // iterations per second that Start asks for, 0: full speed
    const std::vector<Notice>& notices;
    Pictures& pictures;
    float width = 0, height = 0;  // of the page in points
    bool takes_files = false;     // the platform can ask for files and take dropped ones
    bool touch = false;           // the last pointer was a finger: larger targets, no hover
};

struct EditExperiment {
    Experiment experiment;
};
// Shows a lab as it was left, or as it begins.
struct OpenLab {
    Lab lab;
};
struct SetLanguage {
    Language language;
};
struct SetTheme {
    Theme theme;
};
struct SetPace {
    double pace;
};
// What a file or picture that the user gives is for.
enum class PictureRole { by_content, cats, others, question };
// The answer to what the first file of PictureSnapshot::unsaid holds; unsaid: it is not to be taken.
struct SayPart {
    PicturePart part;
};
// Asks the user for files.
struct ChooseFiles {
    PictureRole role;
};
// Does not ask about a picture any longer.
struct ForgetQuestion {};
struct CopyLink {};
struct CopyText {
    std::string text;
};
inline constexpr int all_notices = -1;
struct DismissNotice {
    int index;
};
// EditExperiment, the commands of the protocol, and wishes about the page itself.
using Wish =
    std::variant<EditExperiment, Start, Pause, Step, Reset, SetParameter, StartSweep, CancelSweep, CheckGradients,
                 OpenIteration, CheckParameters, StartComparison, MeasureSpeed, ForgetPictures, OpenLab, ChooseFiles,
                 SayPart, ForgetQuestion, SetLanguage, SetTheme, SetPace, CopyLink, CopyText, DismissNotice>;

using Wishes = std::vector<Wish>;

struct PageState;  // what the panels remember between frames: open sections, hovered weight, log scale (page_state.hpp)

Wishes draw_page(const PageInput& input, PageState& state);

// One or two sentences for screen readers, each lab's own: model, iteration, cost, accuracy, state.
std::string status_text(const Snapshot& snapshot, const Experiment& experiment, Language language);

}  // namespace petal
