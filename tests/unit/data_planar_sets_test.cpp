#include "data/planar.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <reference_json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

using namespace petal;
using Json = nlohmann::json;

namespace {

const Json& reference() {
    static const Json json = Json::parse(reference_json);
    return json;
}

LabelledData generated(DataSet set, std::optional<int> m = {}, std::optional<double> noise = {}) {
    Run run;
    run.data = set;
    run.m = m;
    run.noise = noise;
    return generate_data(run);
}

LabelledData blobs_of(int classes, int m) {
    Run run;
    run.data = DataSet::blobs;
    run.classes = classes;
    run.m = m;
    return generate_data(run);
}

double number(const Json& hex_or_decimal) {
    if (hex_or_decimal.is_number()) return hex_or_decimal.get<double>();
    return std::strtod(hex_or_decimal.get<std::string>().c_str(), nullptr);
}

// How far column `first` and the ones behind it lie from the reference's rows.
double distance_from(const Json& rows, const LabelledData& data, Eigen::Index first = 0) {
    double largest = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (int axis = 0; axis < 2; ++axis) {
            const double x = data.X(axis, first + static_cast<Eigen::Index>(i));
            largest = std::max(largest, std::fabs(x - number(rows[i][static_cast<std::size_t>(axis)])));
        }
    }
    return largest;
}

double distance_of_sums(const Json& sums, const LabelledData& data) {
    return std::max(std::fabs(data.X.row(0).sum() - number(sums[0])), std::fabs(data.X.row(1).sum() - number(sums[1])));
}

std::vector<int> first_labels(const LabelledData& data) { return {data.labels.begin(), data.labels.begin() + 10}; }

int count(const LabelledData& data, int label) {
    return static_cast<int>(std::count(data.labels.begin(), data.labels.end(), label));
}

struct NamedSet {
    DataSet set;
    const char* name;
};
constexpr NamedSet extra_sets[] = {{DataSet::circles, "noisy_circles"},
                                   {DataSet::moons, "noisy_moons"},
                                   {DataSet::blobs, "blobs"},
                                   {DataSet::quantiles, "gaussian_quantiles"},
                                   {DataSet::noise, "no_structure"}};

}  // namespace

TEST_CASE("the flower is the course's to 1e-14") {
    const LabelledData data = generated(DataSet::flower);
    const Json& flower = reference()["flower"];
    REQUIRE(data.X.cols() == 400);
    CHECK(distance_from(flower["first5_hex"], data) <= 1e-14);
    CHECK(distance_from(flower["last2_hex"], data, 398) <= 1e-14);
    CHECK(distance_from(Json::array({flower["at200"]}), data, 200) <= 1e-14);
    CHECK(distance_of_sums(flower["sum"], data) <= 1e-11);
    CHECK(std::all_of(data.labels.begin(), data.labels.begin() + 200, [](int label) { return label == 0; }));
    CHECK(count(data, 1) == 200);
}

TEST_CASE("the other sets are those of the course's load_extra_datasets after seed(1)") {
    for (const NamedSet& named : extra_sets) {
        CAPTURE(named.name);
        const Json& expected = reference()["other_data_sets"][named.name];
        const LabelledData data = generated(named.set);
        REQUIRE(data.X.cols() == 200);
        CHECK(distance_from(expected["first3_hex"], data) <= 1e-14);
        CHECK(distance_of_sums(expected["sum"], data) <= 1e-11);
    }
}

TEST_CASE("labels are the course's") {
    for (const NamedSet& named : {extra_sets[0], extra_sets[1], extra_sets[3]}) {
        CAPTURE(named.name);
        const LabelledData data = generated(named.set);
        CHECK(first_labels(data) == reference()["other_data_sets"][named.name]["y_first10"].get<std::vector<int>>());
        CHECK(count(data, 1) == 100);
    }
}

TEST_CASE("a blob's class is its place in the list modulo the number of classes") {
    const auto centers = reference()["other_data_sets"]["blobs"]["y_first10"].get<std::vector<int>>();
    CHECK(first_labels(blobs_of(6, 200)) == centers);
    for (const int classes : {2, 3, 4, 5}) {
        CAPTURE(classes);
        std::vector<int> expected = centers;
        for (int& label : expected) label %= classes;
        CHECK(first_labels(blobs_of(classes, 200)) == expected);
    }
}

TEST_CASE("without structure the course's second array colours the points") {
    // The course's colours are rows of two numbers; the class is 1 where the first is above a half.
    const auto colours = reference()["other_data_sets"]["no_structure"]["y_first10"].get<std::vector<double>>();
    const LabelledData data = generated(DataSet::noise);
    for (std::size_t i = 0; i < 5; ++i) CHECK(data.labels[i] == (colours[2 * i] > 0.5 ? 1 : 0));
    CHECK(data.X.minCoeff() >= 0);
    CHECK(data.X.maxCoeff() < 1);
}

TEST_CASE("an odd number of points gives class 0 the smaller half") {
    for (const DataSet set : {DataSet::flower, DataSet::circles, DataSet::moons, DataSet::quantiles}) {
        const LabelledData data = generated(set, 11);
        CHECK(data.X.cols() == 11);
        CHECK(count(data, 0) == 5);
        CHECK(count(data, 1) == 6);
    }
    const LabelledData blobs = blobs_of(6, 14);  // 3 points for each of the first two blobs, 2 for the others
    CHECK(count(blobs, 1) == 3);
    CHECK(count(blobs, 2) == 2);
}

TEST_CASE("without noise the sets lie on their curves") {
    const LabelledData circles = generated(DataSet::circles, 40, 0.0);
    for (Eigen::Index i = 0; i < 40; ++i)
        CHECK(std::fabs(circles.X.col(i).norm() - (circles.labels[static_cast<std::size_t>(i)] == 0 ? 1.0 : 0.5)) <
              1e-12);
    const LabelledData moons = generated(DataSet::moons, 40, 0.0);
    for (Eigen::Index i = 0; i < 40; ++i) {
        const bool inner = moons.labels[static_cast<std::size_t>(i)] == 1;
        CHECK(std::fabs(std::hypot(moons.X(0, i) - (inner ? 1 : 0), moons.X(1, i) - (inner ? 0.5 : 0)) - 1) < 1e-12);
    }
    const LabelledData flower = generated(DataSet::flower, 40, 0.0);
    CHECK(flower.X.colwise().norm().maxCoeff() <= 4);
    const LabelledData blobs = generated(DataSet::blobs, 60, 0.0);
    std::set<std::pair<double, double>> places;
    for (Eigen::Index i = 0; i < 60; ++i) places.emplace(blobs.X(0, i), blobs.X(1, i));
    CHECK(places.size() == 6);
    CHECK(generated(DataSet::quantiles, 40, 0.0).X.isZero());
}

TEST_CASE("class 0 of the quantiles is nearer to the middle than class 1") {
    const LabelledData data = generated(DataSet::quantiles, 101);
    double farthest_of_0 = 0, nearest_of_1 = 1e9;
    for (Eigen::Index i = 0; i < 101; ++i) {
        const double distance = data.X.col(i).norm();
        if (data.labels[static_cast<std::size_t>(i)] == 0)
            farthest_of_0 = std::max(farthest_of_0, distance);
        else
            nearest_of_1 = std::min(nearest_of_1, distance);
    }
    CHECK(farthest_of_0 <= nearest_of_1);
}

TEST_CASE("more noise spreads the same draws wider") {
    const Matrix none = generated(DataSet::moons, 40, 0.0).X;
    const Matrix some = generated(DataSet::moons, 40, 0.5).X, twice = generated(DataSet::moons, 40, 1.0).X;
    CHECK((twice - none).isApprox(2 * (some - none), 1e-12));
}

TEST_CASE("the seed decides the data") {
    Run run;
    run.data = DataSet::circles;
    const LabelledData first = generate_data(run);
    CHECK(generate_data(run).X == first.X);
    run.dataseed = 2;
    CHECK(generate_data(run).X != first.X);
    run.dataseed = 1;
    CHECK(generate_data(run).X == first.X);
}

TEST_CASE("every set comes in the smallest and the largest size, with finite coordinates") {
    for (const DataSetChoice& row : choices<DataSet>) {
        if (row.kind != DataKind::generated) continue;
        for (const int m : {10, 100000}) {
            CAPTURE(row.key, m);
            const LabelledData data = generated(row.value, m, 2.0);
            CHECK(data.X.rows() == 2);
            CHECK(data.X.cols() == m);
            CHECK(data.labels.size() == static_cast<std::size_t>(m));
            CHECK(data.X.allFinite());
            CHECK(count(data, 0) + count(data, 1) == m);
        }
    }
    CHECK(generated(DataSet::points, 50).X.cols() == 0);
}
