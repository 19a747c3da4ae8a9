// For the tests of the engine on pictures.
#pragma once

#include "configured.hpp"
#include "data/drawn_pictures.hpp"
#include "engine_bench.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace petal {

// An engine with a page that remembers what it was told of pictures.
struct PictureBench {
    std::optional<PictureSheet> sheet;
    std::optional<PicturesReady> ready;
    std::optional<PicturesTaken> taken;
    std::optional<Progress> progress;
    std::optional<PictureView> view;
    std::optional<PictureExplained> explained;
    std::optional<ShiftsMeasured> shifts;
    static constexpr std::chrono::microseconds slice{20000};
    int sheets = 0, views_with_weights = 0;
    EngineHost host{[this](const Event& event) {
        remember(event, sheet, ready, taken, progress, view, explained, shifts);
        if (std::holds_alternative<PictureSheet>(event)) ++sheets;
        if (auto* e = std::get_if<PictureView>(&event)) views_with_weights += e->weights.empty() ? 0 : 1;
    }};

    void work() { work_to_rest(host, slice); }
    const PictureView& look() {
        work_and_look(host, Look{}, slice);
        REQUIRE(view);
        return *view;
    }
    void give(int count, bool cats) {
        host.receive(GivePictures{cats, std::vector<std::uint8_t>(static_cast<std::size_t>(count) * picture_bytes, 9)});
    }
};

// The arrays of the first pictures of Petal's own set, as the page reads them from an HDF5 file.
inline GivePictureFile course_file(const std::string& part, int count) {
    const PictureSet set = draw_pictures(14).train;
    GivePictureFile file{part + ".h5", {}, {}};
    file.arrays.push_back({part + "_set_x",
                           {count, 64, 64, 3},
                           true,
                           {set.pixels.begin(), set.pixels.begin() + count * picture_bytes},
                           {},
                           ""});
    file.arrays.push_back({part + "_set_y", {count}, true, {set.labels.begin(), set.labels.begin() + count}, {}, ""});
    return file;
}

}  // namespace petal
