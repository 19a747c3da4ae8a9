// What the user wishes, as the parts of the page return it. Only the app applies wishes.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "protocol/messages.hpp"
#include "ui/theme.hpp"

#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace petal {

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
// Whether what is trained is heard.
struct SetSound {
    bool on;
};
// Lets the whole curve be heard.
struct PlayCurve {};
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
// Wishes about the page itself, and the commands of the protocol.
using PageWishes = std::tuple<EditExperiment, OpenLab, ChooseFiles, SayPart, ForgetQuestion, SetLanguage, SetTheme,
                              SetSound, PlayCurve, SetPace, CopyLink, CopyText, DismissNotice>;
using Wish = decltype(one_of(std::declval<Joined<PageWishes, Commands>>()));

using Wishes = std::vector<Wish>;
inline void append(Wishes& wishes, Wishes more) {
    for (Wish& wish : more) wishes.push_back(std::move(wish));
}

}  // namespace petal
