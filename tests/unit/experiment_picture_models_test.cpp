#include "experiment/picture_models.hpp"

#include "experiment/experiment_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("the deep network of the notes is what the images lab begins with") {
    Experiment e = lab_defaults(Lab::images);
    choose_model(e, PictureModel::logistic);
    CHECK(experiment_text(e) == "lab=images&hidden=none&init=zeros&lr=0.005&iters=2000");
    choose_model(e, PictureModel::two_layers);
    CHECK(experiment_text(e) == "lab=images&hidden=7&init=normal");
    choose_model(e, PictureModel::deep);
    CHECK(e == lab_defaults(Lab::images));
}

TEST_CASE("a network is compared with logistic regression and that with the deep one, plainly, on the same pictures") {
    Experiment e = parse_experiment("lab=images&dataseed=5&keep=0.5&l2=0.1&opt=momentum&hidden=3").experiment;
    Experiment plain = lab_defaults(Lab::images);
    plain.dataseed = 5;
    choose_model(plain, PictureModel::logistic);
    CHECK(compared_with(e) == static_cast<const Run&>(plain));
    e.hidden = {};
    choose_model(plain, PictureModel::deep);
    CHECK(compared_with(e) == static_cast<const Run&>(plain));
}
