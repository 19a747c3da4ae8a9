#include "formats/inflate.hpp"

#include <zlib.h>

#include <limits>
#include <new>

namespace petal {

namespace {

// Two bits may stand for 258 bytes (zlib's Technical Details, "Maximum Compression Factor").
constexpr std::size_t largest_factor = 1032;
constexpr std::size_t most_at_once = std::numeric_limits<uInt>::max() - 1;

class Inflater {
  public:
    Inflater() {
        constexpr int raw_with_full_window = -15;
        if (inflateInit2(&stream_, raw_with_full_window) != Z_OK) throw std::bad_alloc();
    }
    ~Inflater() { inflateEnd(&stream_); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    // The number of bytes written; nothing when the data is damaged or does not end within `out`.
    std::optional<std::size_t> run(std::span<const std::uint8_t> in, std::span<std::uint8_t> out) {
        stream_.next_in = const_cast<Bytef*>(in.data());  // zlib only reads it
        stream_.avail_in = static_cast<uInt>(in.size());
        stream_.next_out = out.data();
        stream_.avail_out = static_cast<uInt>(out.size());
        if (inflate(&stream_, Z_FINISH) != Z_STREAM_END) return std::nullopt;
        return out.size() - stream_.avail_out;
    }

  private:
    z_stream stream_{};
};

}  // namespace

std::optional<std::vector<std::uint8_t>> inflated(std::span<const std::uint8_t> deflated, std::size_t size) {
    if (deflated.empty() || size / largest_factor > deflated.size()) return std::nullopt;
    if (deflated.size() > most_at_once || size > most_at_once) return std::nullopt;
    std::vector<std::uint8_t> bytes(size + 1);  // one more shows data that goes on
    if (Inflater().run(deflated, bytes) != size) return std::nullopt;
    bytes.resize(size);
    return bytes;
}

}  // namespace petal
