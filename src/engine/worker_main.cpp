// The engine program of the page: it runs in a Web Worker and exchanges bytes with web/worker.js.
#include "engine/engine_host.hpp"
#include "protocol/codec.hpp"

#include <emscripten.h>

#include <new>
#include <optional>
#include <span>
#include <utility>

// The bytes are copied out before the call returns; Module.on_event is set by web/worker.js.
EM_JS(void, worker_post_event, (const std::uint8_t* bytes, std::size_t size),
      { Module["on_event"](HEAPU8.slice(bytes, bytes + size)); });

namespace {

// What the engine has said of the pictures that it is just being given.
std::optional<petal::PicturesTaken>& last_taken() {
    static std::optional<petal::PicturesTaken> taken;
    return taken;
}

constexpr std::chrono::milliseconds slice{8};  // a command waits no longer than this, and one iteration

void post(const petal::Event& event) {
    if (const auto* taken = std::get_if<petal::PicturesTaken>(&event)) last_taken() = *taken;
    const petal::Bytes bytes = petal::encode(event);
    worker_post_event(bytes.data(), bytes.size());
}

petal::EngineHost& host() {
    static petal::EngineHost the_host(post);
    return the_host;
}

petal::Bytes& mailbox() {
    static petal::Bytes bytes;
    return bytes;
}

petal::Bytes written() { return std::exchange(mailbox(), {}); }

template <class Command> const char* take(std::optional<Command> (*decode)(std::span<const std::uint8_t>)) {
    try {
        const auto command = decode(written());
        if (!command) return "unreadable";
        host().receive(*command);
    } catch (const std::bad_alloc&) {
        return "no_memory";
    }
    if (last_taken()->asks) return "asked";
    return last_taken()->refusal ? "refused" : "kept";
}

}  // namespace

extern "C" {

// Where the next command's bytes are to be written; `size` in bytes. Null when memory does not suffice.
EMSCRIPTEN_KEEPALIVE std::uint8_t* engine_reserve(std::size_t size) {
    try {
        mailbox().resize(size);
        return mailbox().data();
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

// Takes the file or the pictures whose message was written. Returns what came of them: "kept", "asked" or "refused", of
// which an event has told, or a key of texts::file_problems.
EMSCRIPTEN_KEEPALIVE const char* engine_take_file() { return take(petal::decode_picture_file); }
EMSCRIPTEN_KEEPALIVE const char* engine_take_pictures() { return take(petal::decode_pictures); }

// Carries out the command that was written.
EMSCRIPTEN_KEEPALIVE void engine_receive() {
    if (const auto command = petal::decode_command(written()))
        host().receive(*command);
    else
        post(petal::CommandRefused{petal::Unreadable::command});
}

// Works for one slice. Returns the milliseconds until the next call is due, -1 when only a command brings more work.
EMSCRIPTEN_KEEPALIVE int engine_advance() {
    const auto next = host().advance(slice);
    return next ? static_cast<int>(next->count()) : -1;
}

}  // extern "C"
