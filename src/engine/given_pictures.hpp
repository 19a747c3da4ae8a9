// The pictures that the user has given, as they come: whole sets from files, and single ones.
#pragma once

#include "data/picture_file.hpp"
#include "data/picture_set.hpp"
#include "protocol/messages.hpp"

namespace petal {

class GivenPictures {
  public:
    // What was taken or why it was not; nothing that was given before is lost by a refusal or a question.
    PicturesTaken take(const GivePictureFile& file);
    PicturesTaken take(const GivePictures& pictures);
    PicturesTaken forget();

    const PictureData& data() const { return data_; }

  private:
    PicturesTaken counts() const;
    PicturesTaken refused(const std::string& name, const RefusedFileError& error) const;
    PicturesTaken question(const GivePictureFile& file) const;
    void keep(const PictureData& data);

    PictureData data_;
};

}  // namespace petal
