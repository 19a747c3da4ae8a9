#include "experiment/picture_models.hpp"

#include "experiment/experiment.hpp"
#include "experiment/labs.hpp"

namespace petal {

void choose_model(Run& run, PictureModel model) {
    Run of_model = lab_defaults(Lab::images);  // the deep network
    if (model == PictureModel::logistic) {
        of_model.hidden = {};
        of_model.init = Initialization::zeros;
        of_model.lr = 0.005;
        of_model.iters = 2000;
    } else if (model == PictureModel::two_layers) {
        of_model.hidden = {7};
        of_model.init = Initialization::normal;
    }
    run.act = of_model.act;
    run.seed = of_model.seed;
    run.init = of_model.init;
    run.init_b = of_model.init_b;
    run.scale = of_model.scale;
    run.hidden = of_model.hidden;
    run.lr = of_model.lr;
    run.iters = of_model.iters;
}

Run compared_with(const Run& run) {
    Run other = lab_defaults(Lab::images);
    choose_model(other, run.hidden.empty() ? PictureModel::deep : PictureModel::logistic);
    other.data = run.data;
    other.dataseed = run.dataseed;
    other.test = run.test;
    return other;
}

}  // namespace petal
