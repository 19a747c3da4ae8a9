#include "app/window/gl_pictures.hpp"

#include "app/window/gl.hpp"

namespace petal {

ImTextureID GlPictures::picture(std::string_view name, std::uint64_t version, int width, int height,
                                const std::function<Pixels()>& paint) {
    auto found = textures_.find(name);
    if (found == textures_.end()) found = textures_.emplace(std::string(name), Texture{}).first;
    Texture& texture = found->second;
    const bool is_new = texture.id == 0;
    if (is_new || texture.version != version || texture.width != width || texture.height != height) {
        if (is_new) glGenTextures(1, &texture.id);
        texture.version = version;
        texture.width = width;
        texture.height = height;
        const Pixels pixels = paint();
        glBindTexture(GL_TEXTURE_2D, texture.id);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    }
    return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture.id));
}

}  // namespace petal
