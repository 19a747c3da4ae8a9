#include "told_text.hpp"
#include "ui/words/region_shape.hpp"
#include "ui/words/region_words.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <functional>
#include <random>

using namespace petal;

namespace {

constexpr int side = 90;

// P of class 1 at (x, y) in -1 … 1, y upwards.
Region sigmoid_region(const std::function<double(double, double)>& p, int width = side, int height = side) {
    Region region{width, height, {}, {}};
    for (int row = 0; row < height; ++row)
        for (int column = 0; column < width; ++column)
            region.probability.push_back(static_cast<std::uint16_t>(
                std::lround(65535 * p(2 * (column + 0.5) / width - 1, 1 - 2 * (row + 0.5) / height))));
    return region;
}

Region where(const std::function<bool(double, double)>& is_class_1) {
    return sigmoid_region([&](double x, double y) { return is_class_1(x, y) ? 0.9 : 0.1; });
}

Region softmax_region(const std::function<int(double, double)>& winner, double probability = 0.8) {
    Region region = sigmoid_region([&](double, double) { return probability; });
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column)
            region.winner.push_back(
                static_cast<std::uint8_t>(winner(2 * (column + 0.5) / side - 1, 1 - 2 * (row + 0.5) / side)));
    return region;
}

struct Sample {
    double x, y;
    int label;
    bool wrong = false, held_out = false;
};

Told told_of(const Region& region, const std::vector<Sample>& samples = {}, double threshold = 0.5,
             Language language = Language::en, int classes = 2) {
    DataReady data;
    data.classes = classes;
    std::vector<std::uint8_t> wrong;
    for (const Sample& sample : samples) {
        data.x.push_back(sample.x), data.y.push_back(sample.y);
        data.label.push_back(static_cast<std::uint8_t>(sample.label));
        data.held_out.push_back(sample.held_out);
        wrong.push_back(sample.wrong);
    }
    return region_words({region, data, wrong, threshold}, language);
}

}  // namespace

TEST_CASE("a straight border is called straight, with the side on which class 1 lies") {
    CHECK(told_of(where([](double x, double) { return x > 0; })).brief ==
          "Of the area, class 0 has 50.0 %, class 1 has 50.0 %. As far as the picture shows, the border is a straight "
          "line: class 1 lies at the right. There are no samples.");
    const auto lies = [](double nx, double ny, const char* words) {
        return says(told_of(where([=](double x, double y) { return nx * x + ny * y > 0.1; })).brief,
                    std::string("class 1 lies ") + words + ".");
    };
    CHECK(lies(-1, 0, "at the left"));
    CHECK(lies(0, 1, "above"));
    CHECK(lies(0, -1, "below"));
    CHECK(lies(1, 1, "at the upper right"));
    CHECK(lies(1, -0.9, "at the lower right"));
    CHECK(lies(-1, 1.2, "at the upper left"));
    CHECK(lies(-0.8, -1, "at the lower left"));
    CHECK(lies(0.2, 1, "above"));
}

TEST_CASE("a straight border at any angle and place is found straight, a bent one is not") {
    for (double angle = 0; angle < 6.28; angle += 0.11)
        for (const double away : {-0.4, 0.0, 0.5}) {
            const double nx = std::cos(angle), ny = std::sin(angle);
            const RegionShape line =
                region_shape(where([=](double x, double y) { return nx * x + ny * y > away; }), 2, 0.5);
            INFO(angle << " " << away);
            REQUIRE(line.border == RegionShape::Border::straight);
            CHECK(line.towards_x * nx + line.towards_y * ny > 0.97);
            const RegionShape bow = region_shape(where([=](double x, double y) {
                                                     const double along = ny * x - nx * y;
                                                     return nx * x + ny * y > away + 0.6 * along * along;
                                                 }),
                                                 2, 0.5);
            CHECK(bow.border != RegionShape::Border::straight);
        }
    CHECK(says(told_of(where([](double x, double y) { return x * x + y * y < 0.4; })).brief, "not one straight line"));
    CHECK(says(told_of(where([](double x, double) { return std::abs(x) < 0.3; })).brief, "not one straight line"));
}

TEST_CASE("of a border that is too short to be judged nothing is said") {
    const Told told = told_of(where([](double x, double y) { return x + y > 1.9; }));
    CHECK_FALSE(says(told.brief, "border"));
}

TEST_CASE("pieces are counted, and those that touch no edge") {
    const Told ring = told_of(where([](double x, double y) { return x * x + y * y < 0.3; }));
    CHECK(says(ring.brief, "Class 1 has more than half of the centre; it is one piece that touches no edge"));
    CHECK(says(ring.more, "Class 0 has more than half of the rim all around; it is one piece."));
    const Told stripes = told_of(where([](double x, double) { return std::abs(x) < 0.3; }));
    CHECK(says(stripes.more, "Class 0 has more than half of the left third and the right third; it is in 2 pieces."));
    CHECK(says(stripes.brief, "Class 1 has more than half of the middle from top to bottom; it is one piece."));
    const Told islands =
        told_of(where([](double x, double y) { return std::hypot(x - 0.5, y) < 0.3 || std::hypot(x + 0.5, y) < 0.3; }));
    CHECK(says(islands.brief, "it is in 2 pieces, 2 of which touch no edge"));
    // A U is one piece, though its arms begin apart.
    const Told arms = told_of(where([](double x, double y) { return std::abs(x) > 0.5 || y < -0.5; }));
    CHECK(says(arms.more, "; it is one piece. "));
    CHECK_FALSE(says(arms.more, "pieces"));
}

TEST_CASE("specks are no pieces, and are told") {
    Region region = where([](double x, double) { return x > 0; });
    region.probability[45 * side + 10] = 65535;
    const Told told = told_of(region);
    CHECK(says(told.brief, "it is one piece, besides specks of less than a thousandth of the picture."));
    Region speck = where([](double, double) { return false; });
    speck.probability[45 * side + 10] = 65535;
    CHECK(says(told_of(speck).brief, "class 0 has more than 99.9 %, class 1 has less than 0.1 %."));
    CHECK(says(told_of(speck).more, "nothing but specks"));
}

TEST_CASE("a class that is everywhere, or nowhere, is told so") {
    CHECK(says(told_of(where([](double, double) { return true; })).brief, "Class 1 is the answer everywhere."));
    CHECK_FALSE(says(told_of(where([](double, double) { return true; })).brief, "border"));
    const Told three =
        told_of(softmax_region([](double x, double) { return x < 0 ? 0 : 2; }), {}, 0.5, Language::en, 3);
    CHECK(says(three.brief, "class 0 has 50.0 %, class 1 has none, class 2 has 50.0 %."));
    CHECK_FALSE(says(three.brief, "border"));
    CHECK_FALSE(says(three.more, "Class 1 has"));
}

TEST_CASE("where the answers hardly differ from the threshold no region is told") {
    const Told told = told_of(sigmoid_region([](double x, double) { return 0.5 + 0.001 * x; }));
    CHECK(says(told.brief, "no clear answer anywhere: the probability of class 1 is between 49.9 % and 50.1 %"));
    CHECK_FALSE(says(told.brief, "border"));
    CHECK_FALSE(says(told.more, "Class 0 has"));
    CHECK(says(told_of(softmax_region([](double, double) { return 1; }, 0.3335), {}, 0.5, Language::en, 3).brief,
               "the likeliest of 3 classes"));
    CHECK_FALSE(says(told_of(sigmoid_region([](double x, double) { return 0.5 + 0.1 * x; })).brief, "no clear answer"));
}

TEST_CASE("probabilities that read alike are told once") {
    CHECK(says(told_of(sigmoid_region([](double, double) { return 0.5; })).brief,
               "the probability of class 1 is 50.0 % everywhere, at the threshold of 0.5."));
    CHECK(says(told_of(softmax_region([](double, double) { return 1; }, 0.3335), {}, 0.5, Language::en, 3).brief,
               "the likeliest of 3 classes is 33.35 % everywhere."));
    CHECK(says(told_of(sigmoid_region([](double, double) { return 0.7; })).more,
               "The probability of class 1 is 70.0 % everywhere."));
    CHECK(says(told_of(where([](double x, double) { return x > 0; })).more,
               "The probability of class 1 is between 10.0 % and 90.0 %."));
}

TEST_CASE("the threshold is where the classes part") {
    const Region slope = sigmoid_region([](double x, double) { return (x + 1) / 2; });
    CHECK(says(told_of(slope, {}, 0.75).brief, "class 0 has 75.56 %"));
    CHECK(says(told_of(slope, {}, 0.75).more, "Class 1 is the answer above 0.75."));
    CHECK(says(told_of(slope).brief, "class 1 has 50.0 %"));
    CHECK_FALSE(says(told_of(slope).more, "Class 1 is the answer above"));
}

TEST_CASE("samples that are wrong are counted, by class and among the held-out ones") {
    const Region half = where([](double x, double) { return x > 0; });
    const Told told = told_of(half, {{-0.9, 0.9, 1, true},
                                     {-0.8, 0.8, 1, true},
                                     {0.9, -0.9, 0, true, true},
                                     {0.5, 0.5, 1, false, true},
                                     {-0.5, 0, 0}});
    CHECK(says(told.brief, "3 of 5 samples are wrong."));
    CHECK(says(told.more, "Wrong are 1 of 2 of class 0, 2 of 3 of class 1."));
    CHECK(says(told.more, "Wrong among the held-out samples: 1 of 2."));
    CHECK(says(told.brief, "Of nine equal places the top left has the most wrong ones, 2."));
    CHECK(says(told_of(half, {{0.5, 0.5, 1}, {-0.5, 0, 0}}).brief, "All 2 samples are right."));
    CHECK_FALSE(says(told_of(half, {{0.5, 0.5, 1}, {-0.5, 0, 0}}).more, "rong"));
    CHECK(says(told_of(half, {{0.5, 0.5, 0, true}, {-0.5, 0, 0}}).brief, "1 of 2 samples is wrong."));
    CHECK(says(told_of(half, {{0.5, 0.5, 0, true}, {-0.5, 0, 1, true}}).brief, "All 2 samples are wrong."));
    CHECK(says(told_of(half, {{0.5, 0.5, 1}}).brief, "The only sample is right."));
}

TEST_CASE("where the wrong ones gather is said only where they do") {
    const Region half = where([](double x, double) { return x > 0; });
    const Sample upper{-0.9, 0.9, 1, true}, lower{-0.9, -0.9, 1, true}, middle{0, 0, 1, true}, right{0.9, 0, 0, true};
    CHECK(says(told_of(half, {upper, upper, right}).brief, "the top left has the most wrong ones, 2."));
    CHECK(says(told_of(half, {upper, upper, right, right, middle}).brief,
               "the top left and the right middle have the most wrong ones, 2 each."));
    CHECK(says(told_of(half, {upper, upper, {0.5, 0.5, 1}}).brief, "All of the wrong ones are in the top left."));
    CHECK(says(told_of(half, {lower, {0.5, 0.5, 1}}).brief, "The wrong one is in the bottom left."));
    CHECK_FALSE(says(told_of(half, {upper, lower, middle}).brief, "places"));
    CHECK_FALSE(says(told_of(half, {upper, upper, lower, lower, middle, middle}).brief, "places"));
}

TEST_CASE("without a region, or with one that is cut short, only the samples are told") {
    CHECK(told_of({}, {{0, 0, 1}}).brief == "No region is drawn yet. The only sample is right.");
    Region cut = where([](double x, double) { return x > 0; });
    cut.probability.pop_back();
    CHECK(says(told_of(cut).brief, "No region is drawn yet."));
    // The engine has not judged these samples yet.
    DataReady data;
    data.x = data.y = {0, 0}, data.label = {0, 1};
    const std::vector<std::uint8_t> none;
    CHECK(says(region_words({Region{}, data, none}, Language::en).brief, "Samples: 2."));
}

TEST_CASE("places are bands where they can be, and single ones where not") {
    const auto in_words = [](PlaceSet places) { return places_text(places, Language::en); };
    CHECK(in_words(0) == "");
    CHECK(in_words(0b111'111'111) == "the whole picture");
    CHECK(in_words(0b111'101'111) == "the rim all around");
    CHECK(in_words(0b000'000'111) == "the top third");
    CHECK(in_words(0b100'100'111) == "the top third and the right third");
    CHECK(in_words(0b000'010'011) == "the top left, the top middle and the centre");
    CHECK(places_text(0b000'010'001, Language::zh) == "左上角和正中");
    CHECK(place_of(0, 0) == 0);
    CHECK(place_of(0.5, 0.99) == 7);
    CHECK(place_of(1, 1) == 8);
}

TEST_CASE("areas, places and pieces of random regions add up, and both languages are well set") {
    const Language language = GENERATE(Language::en, Language::zh);
    std::mt19937 random(3);
    for (int run = 0; run < 60; ++run) {
        const int width = 1 + static_cast<int>(random() % 40), height = 1 + static_cast<int>(random() % 40);
        const double grain = 1 + static_cast<double>(random() % 8);
        const Region region = sigmoid_region(
            [&](double x, double y) { return 0.5 + 0.5 * std::sin(grain * x + run) * std::cos(grain * y); }, width,
            height);
        const RegionShape shape = region_shape(region, 2, 0.5);
        std::int64_t cells = 0;
        for (const ClassArea& area : shape.classes) {
            cells += area.cells;
            std::int64_t in_places = 0;
            for (const std::int64_t in : area.cells_in) in_places += in;
            CHECK(in_places == area.cells);
            CHECK((area.pieces > 0 || area.has_specks) == (area.cells > 0));
        }
        CHECK(cells == width * height);
        std::vector<Sample> samples;
        for (auto i = random() % 12; i > 0; --i)
            samples.push_back({static_cast<double>(random() % 100) / 50 - 1,
                               static_cast<double>(random() % 100) / 50 - 1, static_cast<int>(random() % 2),
                               random() % 2 == 0, random() % 3 == 0});
        const Told told = told_of(region, samples, run % 2 == 0 ? 0.5 : 0.3, language);
        INFO(told.brief << "\n" << told.more);
        CHECK(is_well_set(told));
    }
}
