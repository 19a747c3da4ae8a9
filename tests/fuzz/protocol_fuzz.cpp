// Bytes that are read as a command or an event encode to the same bytes again.
#include "protocol/codec.hpp"

#include <algorithm>
#include <cstdlib>

using namespace petal;

namespace {

template <class Message>
void require_same_bytes(const std::optional<Message>& message, std::span<const std::uint8_t> bytes) {
    if (!message) return;
    const Bytes again = encode(*message);
    if (!std::equal(again.begin(), again.end(), bytes.begin(), bytes.end())) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span bytes(data, size);
    require_same_bytes(decode_command(bytes), bytes);
    require_same_bytes(decode_event(bytes), bytes);
    return 0;
}
