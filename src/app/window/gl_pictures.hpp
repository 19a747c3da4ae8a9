// Pictures kept as OpenGL textures.
#pragma once

#include "ui/pictures.hpp"

#include <map>
#include <string>

namespace petal {

class GlPictures : public Pictures {
  public:
    ImTextureID picture(std::string_view name, std::uint64_t version, int width, int height,
                        const std::function<Pixels()>& paint) override;

    // The GPU has lost everything: each picture is painted again when it is next asked for.
    void forget_textures() { textures_.clear(); }

  private:
    struct Texture {
        unsigned id = 0;
        std::uint64_t version = 0;
        int width = 0, height = 0;
    };
    std::map<std::string, Texture, std::less<>> textures_;
};

}  // namespace petal
