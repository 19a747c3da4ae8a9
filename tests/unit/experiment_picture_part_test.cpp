#include "experiment/picture_part.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("the name of a file says train or test as a whole word only") {
    for (const char* name : {"cats_test.npz", "TEST_cats.npz", "my-test2.npz", "catsTest.npz", "XTest.npz", "Test.npz",
                             "testing set.h5", "猫_测试集.npz", "猫test.npz", "test"}) {
        INFO(name);
        CHECK(part_in_name(name) == PicturePart::test);
    }
    for (const char* name : {"cats_train.npz", "TrainCats.npz", "TRAIN.NPZ", "training.2.npz", "训练.npz"}) {
        INFO(name);
        CHECK(part_in_name(name) == PicturePart::train);
    }
    for (const char* name :
         {"", "cats.npz", "cats_latest.npz", "contest.npz", "Contest.npz", "LATEST.npz", "trains.npz", "strain.npz",
          "testament.npz", "protest_2.npz", "train_test.npz", "测试训练.npz"}) {
        INFO(name);
        CHECK(part_in_name(name) == PicturePart::unsaid);
    }
    CHECK(part_in_name("contest_train.npz") == PicturePart::train);
    CHECK(part_in_name("latest_train.npz") == PicturePart::train);
}
