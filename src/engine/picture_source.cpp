#include "engine/picture_source.hpp"

#include "data/drawn_pictures.hpp"
#include "engine/picture_views.hpp"

namespace petal {

PicturesTaken PictureSource::changed_by(PicturesTaken taken) {
    given_changed_ = given_changed_ || (!taken.refusal && !taken.asks);
    return taken;
}

ChosenPictures PictureSource::choose(const Run& run) {
    const bool same = last_run_ && last_run_->data == run.data && last_run_->dataseed == run.dataseed &&
                      (run.data == DataSet::cats || !given_changed_);
    ChosenPictures chosen;
    if (!same || last_run_->test != run.test) {
        const PictureData data = run.data == DataSet::cats ? draw_pictures(run) : given_.data();
        samples_ = std::make_shared<Samples>(picture_samples(data, run.test));
        if (!same) {
            chosen.new_sheet = picture_sheet(data);
            chosen.new_sheet->version = ++sheet_;
        }
        if (run.data == DataSet::images) given_changed_ = false;
    }
    last_run_ = run;
    chosen.samples = samples_;
    chosen.sheet = sheet_;
    return chosen;
}

}  // namespace petal
