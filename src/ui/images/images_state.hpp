// What the images lab remembers between frames. Nothing here belongs to the experiment.
#pragma once

#include "experiment/choice.hpp"
#include "ui/chart/cost_chart.hpp"
#include "ui/images/picture_requests.hpp"
#include "ui/lab_state.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace petal {

enum class PicturesShown { all, mistakes, column, weights, moved };
template <>
inline constexpr Choices<Named<PicturesShown>> choices<PicturesShown>{
    {{PicturesShown::all, {"Pictures", "全部图片"}},
     {PicturesShown::mistakes, {"Mistakes", "错分样本"}},
     {PicturesShown::column, {"As vector", "变成向量"}},
     {PicturesShown::weights, {"Weights", "权重"}},
     {PicturesShown::moved, {"Moved", "平移"}}}};

// What is told of the pictures of the weights.
struct WeightWords {
    std::uint64_t version = 0;
    Language language = Language::en;
    std::vector<std::string> each;
};

struct ImagesState : LabState {
    CostChartState cost;
    PicturesShown shown = PicturesShown::all;
    int chosen = 1;                   // the picture that is inspected and turned into a column
    int entry = 0;                    // of the column, that the animation has come to
    bool playing = false;             // the animation runs
    double played_until = 0;          // ImGui's time of its last step
    std::uint64_t question_seen = 0;  // the version of the picture of "What is this?" that has come into sight
    bool slope_shown = false;         // rather than what each pixel adds
    PictureRequests asked;
    ExplainPicture explained;  // the chosen picture, and what covers it
    MeasureShifts moved;       // all pictures, by the same way
    ImVec2 dragged{0, 0};      // of a move, in pixels, that is not yet a whole one
    WeightWords weight_words;
    // On a narrow page, where sections fold.
    bool data_open = true, model_open = false, training_open = false, training_pictures_open = false;
};

}  // namespace petal
