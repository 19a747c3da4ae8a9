// What the images lab remembers between frames. Nothing here belongs to the experiment.
#pragma once

#include "ui/cost_chart.hpp"
#include "ui/form.hpp"
#include "ui/wish.hpp"

#include <optional>
#include <vector>

namespace petal {

enum class PicturesShown { all, mistakes, column, weights };
template <>
inline constexpr Choices<Named<PicturesShown>> choices<PicturesShown>{
    {{PicturesShown::all, {"Pictures", "全部图片"}},
     {PicturesShown::mistakes, {"Mistakes", "分错的"}},
     {PicturesShown::column, {"As vector", "图像 → 向量"}},
     {PicturesShown::weights, {"Weights", "权重"}}}};

// A part of the page that takes dropped files.
struct DropZone {
    PictureRole role;
    ImVec2 min, max;
    bool holds(ImVec2 p) const { return p.x >= min.x && p.x < max.x && p.y >= min.y && p.y < max.y; }
};

struct ImagesState {
    FormState form;
    CostChartState cost;
    PicturesShown shown = PicturesShown::all;
    int chosen = 1;               // the picture that is inspected and turned into a column
    int entry = 0;                // of the column, that the animation has come to
    bool playing = false;         // the animation runs
    double played_until = 0;      // ImGui's time of its last step
    std::vector<DropZone> zones;  // of the last frame
    std::optional<ImVec2> drag;   // where files are held over the page
    // On a narrow page, where sections fold.
    bool data_open = true, model_open = false, training_open = false, training_pictures_open = false;
};

// What the files would be for that are dropped here.
PictureRole role_at(const ImagesState& state, ImVec2 place);

}  // namespace petal
